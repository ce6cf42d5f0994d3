import { centre } from '../../ui/centre.testkit';
import { DEFAULTS } from './options';
import { rowsOf, stepOf } from './rows';
import { placeOf, treeOf } from './tree';

const result = centre();
const below = treeOf(result, DEFAULTS);
const [dublin, leeds] = [placeOf(result, ['Dublin']), placeOf(result, ['Leeds'])];
const rows = rowsOf(below, 0, (place) => place === leeds);
const names = rows.map(({ place }) => result.nodes[place].path.at(-1));
const at = (name: string) => names.indexOf(name);
const press = (key: string, name: string) => stepOf(key, rows, at(name), 3);

it('lists what is open below its node, one step further in', () => {
  expect(names).toEqual([
    'Dublin',
    'Kraków',
    'Leeds',
    'Billing',
    'Complaints',
    'Moves',
    'Technical',
    'Night desk',
    'Lisbon',
  ]);
  expect(rows[at('Leeds')]).toMatchObject({ depth: 0, position: 3, of: 4, open: true });
  expect(rows[at('Moves')]).toMatchObject({ depth: 1, position: 3, of: 5, open: null });
});

describe('keys', () => {
  it('go from row to row and stop at the ends', () => {
    expect(press('ArrowDown', 'Leeds')).toEqual({ kind: 'to', at: at('Billing') });
    expect(press('ArrowUp', 'Dublin')).toEqual({ kind: 'to', at: 0 });
    expect(press('ArrowDown', 'Lisbon')).toEqual({ kind: 'to', at: at('Lisbon') });
    expect(press('PageDown', 'Dublin')).toEqual({ kind: 'to', at: 3 });
    expect(press('End', 'Dublin')).toEqual({ kind: 'to', at: at('Lisbon') });
    expect(press('Home', 'Lisbon')).toEqual({ kind: 'to', at: 0 });
  });

  it('open to the right and go in, close to the left and go out', () => {
    expect(press('ArrowRight', 'Dublin')).toEqual({ kind: 'open', places: [dublin] });
    expect(press('ArrowRight', 'Leeds')).toEqual({ kind: 'to', at: at('Billing') });
    expect(press('ArrowRight', 'Moves')).toEqual({ kind: 'to', at: at('Moves') });
    expect(press('ArrowLeft', 'Leeds')).toEqual({ kind: 'close', places: [leeds] });
    expect(press('ArrowLeft', 'Technical')).toEqual({ kind: 'to', at: at('Leeds') });
    expect(press('ArrowLeft', 'Dublin')).toEqual({ kind: 'up' });
  });

  it('open all siblings with *', () => {
    const sites = [0, 1, 2, 8].map((row) => rows[row].place);
    expect(press('*', 'Lisbon')).toEqual({ kind: 'open', places: sites });
  });

  it('of no meaning are left to others', () => {
    expect(press('Enter', 'Leeds')).toBeNull();
    expect(stepOf('End', [], 0, 3)).toBeNull();
  });
});
