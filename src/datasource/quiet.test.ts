import { demandQuiet } from './quiet';

describe('statements on their way through Grafana', () => {
  it('go as they are where nothing looks like a variable', () => {
    const statement = `select "n" from contact where queue = 'it''s late' and a[1] = 2`;
    expect(demandQuiet(statement)).toBe(statement);
  });

  it.each(['select "cost$eur" from t', 'select `x[[y` from t'])(
    'stop where a name cannot be spelled otherwise: %s',
    (statement) => {
      expect(() => demandQuiet(statement)).toThrow(/the name ["`](cost\$eur|x\[\[y)["`] would be read/);
    }
  );
});
