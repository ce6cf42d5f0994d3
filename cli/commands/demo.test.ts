import { problemsIn } from '../schema/judge';
import { fileWith, pathOf, typed } from '../terminal.testkit';

const url = `duckdb:${pathOf('centre.duckdb')}`;
const write = (...more: string[]) =>
  typed('demo', '--database', url, '--until', '2026-01-01', '--scale', '0.02', ...more);

describe('boardroom demo', () => {
  it('writes a centre that can be asked at once, and leaves what is there alone', async () => {
    const { code, out } = await write();
    expect(code).toBe(0);
    expect(out).toMatch(/contact_legs in centre.duckdb: [\d,]+ rows\ncustomers in centre.duckdb: [\d,]+ rows/);
    expect(await write()).toMatchObject({
      code: 1,
      err: expect.stringContaining('Table contact_legs is already in centre.duckdb. Add --drop'),
    });
    expect(await write('--drop')).toMatchObject({ code: 0, out });
    await scorecard();
  });

  it('refuses a size that means nothing', async () => {
    expect(await write('--scale', 'big')).toMatchObject({ code: 1 });
    expect(await typed('demo', '--database', url, '--scale', '-1')).toMatchObject({
      code: 1,
      err: '--scale -1 is no number above zero. Write --scale 1.\n',
    });
  });
});

async function scorecard() {
  const request = fileWith('scorecard.json', {
    version: 1,
    answer: 'scorecard',
    profile: 'balanced',
    groupBy: ['site'],
    grain: 'month',
    compare: 'previous',
  });
  const words = ['--database', url, '--mapping', 'demo/mapping.json', '--request', request];
  const period = ['--at', '2026-01-01', '--from', 'now-6M', '--to', 'now'];
  const { code, out } = await typed('answer', ...words, ...period);
  const answer = JSON.parse(out);
  expect(problemsIn(answer, 'answer').map(({ message }) => message)).toEqual([]);
  expect(answer.nodes[0].series).toHaveLength(6);
  expect(code).toBe(0);
}
