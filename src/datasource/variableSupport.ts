import { CustomVariableSupport, LoadingState, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import { map, type Observable } from 'rxjs';
import { LazyVariableEditor } from './lazyEditors';
import { variableQuery } from './variableQuery';
import type { BoardroomApi, BoardroomVariableQuery } from './types';

/** Dashboard variables: values of a dimension, or names of metrics, profiles and dimensions. */
export class BoardroomVariables extends CustomVariableSupport<BoardroomApi, BoardroomVariableQuery> {
  editor = LazyVariableEditor;

  constructor(private readonly datasource: BoardroomApi) {
    super();
  }

  getDefaultQuery(): Partial<BoardroomVariableQuery> {
    return { list: 'values', dimension: 'site' };
  }

  query(request: DataQueryRequest<BoardroomVariableQuery>): Observable<DataQueryResponse> {
    const [target] = request.targets;
    return this.datasource
      .list(variableQuery(target ?? 'metrics'), request)
      .pipe(map((data) => ({ data, state: LoadingState.Done })));
  }
}
