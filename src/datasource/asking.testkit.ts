import type { DataQueryResponse } from '@grafana/data';
import { firstValueFrom, of, type Observable } from 'rxjs';
import type { Want } from '../answer/step';
import { Problem, type Columns } from '../model';
import { ask, type DelegateOptions } from './delegate';
import { frame, request, statement } from './delegate.testkit';
import { KeptCells } from './keptCells';
import { Shelf } from './shelf';

export const options = (): DelegateOptions => ({
  shelf: new Shelf<Columns | Problem>(0),
  kept: new KeptCells(),
  timeoutMs: 1000,
});
export const cells = (): Observable<DataQueryResponse> => of({ data: [frame({ n: [42] })] });
export const STATEMENT = 'select count(*) as n from contact';

export async function answer(want: Want = statement(STATEMENT), asked = request(), given = options()) {
  const { answer } = await firstValueFrom(ask([want], asked, given));
  return answer;
}

export async function columns(...args: Parameters<typeof answer>): Promise<Columns> {
  const given = await answer(...args);
  if (given instanceof Problem) {
    throw given;
  }
  return given;
}

export async function problem(...args: Parameters<typeof answer>): Promise<Problem> {
  const given = await answer(...args);
  if (!(given instanceof Problem)) {
    throw new Error('there was an answer');
  }
  return given;
}
