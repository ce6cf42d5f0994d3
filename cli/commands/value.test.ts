import { connect } from '../../databases';
import { fileWith, pathOf, typed } from '../terminal.testkit';
import { SHOP, drawnPurchases, loadShop } from '../worth/shop.testkit';

const mapping = fileWith('shop.json', SHOP);

async function shop(name: string): Promise<string> {
  const url = `duckdb:${pathOf(name)}`;
  const database = await connect(url);
  await loadShop(database, drawnPurchases(800, 3));
  await database.close();
  return url;
}

const value = (database: string, ...words: string[]) =>
  typed('value', '--database', database, '--mapping', mapping, '--at', '1997-10-01T00:00Z', ...words);

describe('boardroom value', () => {
  it('says what it fitted and how well, and writes nothing unless it is told to', async () => {
    const url = await shop('looked.duckdb');
    const { out, err, code } = await value(url);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    const [customers, patterns, buying, spending, held] = out.split('\n');
    expect(customers).toMatch(
      /^800 customers of looked\.duckdb bought [\d,]+ times again, 1997-01-\d+ to 1997-09-30, UTC\.$/
    );
    expect(patterns).toMatch(/^\d+ patterns on a grid of 7 days left the database, and no customer\.$/);
    expect(buying).toMatch(/^BG\/NBD, times in weeks: r [\d.]+ \([\d.]+ to [\d.]+\), alpha /);
    expect(spending).toMatch(/^Gamma-Gamma, spend at a purchase: p [\d.]+ \(/);
    expect(held).toMatch(
      /^Fitted until 1997-0\d-\d\d alone, it foresees [\d,]+ purchases after it; [\d,]+ were seen\.$/
    );
    expect(out).not.toContain('written');
  });

  it('writes values that the next question can read, and says how to map them', async () => {
    const url = await shop('written.duckdb');
    const { out, code } = await value(url, '--margin', '0.3', '--years', '5', '--into', 'customer_value');
    expect(code).toBe(0);
    expect(out).toContain('Value as of 1997-10-01: margin 30 %, 10 % a year less, 5 years ahead.');
    const [, mean] = /800 rows written into customer_value: ([\d.,]+) on average/.exec(out)!;
    const mapped = JSON.parse(/map customer_value: (.*)$/m.exec(out)![1]);
    const both = fileWith('both.json', {
      ...SHOP,
      entities: { ...SHOP.entities, customer_value: { source: 'shop', ...mapped } },
    });
    const request = fileWith('mean.json', {
      ...{ version: 1, answer: 'metrics', metrics: [{ metric: 'mean_customer_value' }] },
      period: { from: '1997-09-30T00:00Z', to: '1997-10-02T00:00Z' },
    });
    const asked = await typed(
      'answer',
      '--database',
      url,
      '--mapping',
      both,
      '--request',
      request,
      '--at',
      '1997-10-02T00:00Z'
    );
    expect(JSON.parse(asked.out).rows[0].values[0].value).toBeCloseTo(Number(mean), 1);
  });

  it.each<[string, readonly string[], string]>([
    ['model', ['--model', 'bgnbd'], 'There is no model "bgnbd". Did you mean bg-nbd?'],
    ['margin', ['--margin', '0'], '--margin "0" is no number of more than 0.'],
    ['step', ['--step', '0.5'], '--step "0.5" is no number of 1 or more.'],
    ['discount', ['--discount', ''], '--discount "" is no number of 0 or more.'],
    ['future without end or discount', ['--discount', '0'], 'What never ends must be discounted. Add --years 5'],
    ['table', ['--into', 'x;y'], '--into x;y is no plain name of a table.'],
  ])('refuses an impossible %s', async (_, words, says) => {
    const { err, code } = await value(await shop(`${words.join('')}.duckdb`.replace(/[^a-z.]/g, '')), ...words);
    expect(code).toBe(1);
    expect(err).toContain(says);
  });
});
