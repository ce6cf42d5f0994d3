import { quiet } from './quiet';

describe('statements on their way through Grafana', () => {
  it('stay as they are where nothing looks like a variable', () => {
    const statement = `select "n" from contact where queue = 'it''s late' and a[1] = 2`;
    expect(quiet(statement, 'postgres')).toBe(statement);
  });

  it('spell $ in texts and names by its code for PostgreSQL', () => {
    expect(quiet(`select "cost$" from t where q in ('$site', 'a\\b$')`, 'postgres')).toBe(
      `select U&"cost\\0024" from t where q in (U&'\\0024site', U&'a\\\\b\\0024')`
    );
  });

  it('put texts together from pieces for DuckDB', () => {
    expect(quiet(`where q = '$si''te' or q = '[[x]]'`, 'duckdb')).toBe(
      `where q = (chr(36) || 'si''te') or q = (chr(91) || '[x]]')`
    );
  });

  it('refuse a DuckDB name that cannot be spelled otherwise', () => {
    expect(() => quiet('select "cost$eur" from t', 'duckdb')).toThrow('would be read as a Grafana variable');
  });

  it('leave no $ and no [[ behind, whatever the text', () => {
    const nasty = ['$__timeFilter(x)', '${a:csv}', '[[a:raw]]', "'$'", '[[[', '$$$'];
    const statement = `select ${nasty.map((text) => `'${text.replace(/'/g, "''")}'`).join()}`;
    expect(quiet(statement, 'postgres')).not.toMatch(/\$|\[\[/);
    expect(quiet(statement, 'duckdb')).not.toMatch(/\$|\[\[/);
  });
});
