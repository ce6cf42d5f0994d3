import { connect } from '../../databases';
import { dialectOf } from '../../src/sql';

const { asNumber, asBoolean } = dialectOf('mysql');

/** Ways to keep what is mapped as a number or as truth: the type, a value, and what it is read as. */
const KEPT: ReadonlyArray<[type: string, value: string, number: unknown, truth: unknown]> = [
  ['TINYINT(1)', '1', 1, 1],
  ['BIGINT UNSIGNED', '7', 7, 'is not true or false: 7'],
  ['DECIMAL(10, 2)', '1.25', 1.25, 'is not true or false: 1.25'],
  ['DOUBLE', '-0.5', -0.5, 'is not true or false: -0.5'],
  ['BIT(1)', "b'1'", 1, 1],
  ['YEAR', '2026', 2026, 'is not true or false: 2026'],
  ['VARCHAR(9)', "'1'", 1, 1],
  ['VARCHAR(9)', "'yes'", 'is no number: yes', 1],
  ['VARBINARY(9)', "'0'", 0, 0],
  // Its number would be 2.
  ["ENUM('a', '1')", "'1'", 1, 1],
  ['DATETIME', "'2026-01-01'", 'is no number: 2026-01-01 00:00:00', 'is not true or false: 2026-01-01 00:00:00'],
  ['TIME', "'10:00:00'", 'is no number: 10:00:00', 'is not true or false: 10:00:00'],
];

const { BOARDROOM_TEST_MARIADB } = process.env;

const where = BOARDROOM_TEST_MARIADB ? describe : describe.skip;

where('MariaDB, where the test run has started one (BOARDROOM_TEST_MARIADB),', () => {
  it.each(KEPT)('reads %s %s as a number and as truth', async (type, value, number, truth) => {
    const database = await connect(BOARDROOM_TEST_MARIADB!);
    const read = (expression: string) =>
      database.run(`SELECT ${expression} AS said FROM typed`).then(
        ({ columns }) => columns[0].values[0],
        (error: Error) => /is no.*?(?=  )/.exec(error.message)?.[0] ?? error.message
      );
    await database.run(`CREATE TABLE typed (kept ${type})`);
    try {
      await database.run(`INSERT INTO typed VALUES (${value})`);
      expect([await read(asNumber('kept')), await read(asBoolean('kept'))]).toEqual([number, truth]);
    } finally {
      await database.run('DROP TABLE typed');
      await database.close();
    }
  });
});
