import {
  behaviors,
  EmbeddedScene,
  SceneControlsSpacer,
  SceneRefreshPicker,
  SceneTimePicker,
  SceneTimeRange,
  VariableValueSelectors,
  type SceneObject,
} from '@grafana/scenes';
import type { Dashboard, Panel } from '@grafana/schema';
import { Board } from './Board';
import { DashboardLinks } from './DashboardLinks';
import { gridOf } from './grid';
import { variablesOf } from './variables';
import { vizPanel } from './vizPanel';

/** Grafana's dashboard JSON (schema v1) as a scene. */
export function dashboardScene(dashboard: Dashboard): EmbeddedScene {
  return new Board({ ...contextOf(dashboard), controls: controlsOf(dashboard), body: gridOf(dashboard) });
}

/** One panel of it alone, with the same time and variables. */
export function aloneScene(dashboard: Dashboard, panel: Panel): EmbeddedScene {
  return new EmbeddedScene({ ...contextOf(dashboard), body: vizPanel(panel) });
}

function contextOf(dashboard: Dashboard) {
  return {
    $timeRange: timeRangeOf(dashboard),
    $variables: variablesOf(dashboard),
    $behaviors: [
      new behaviors.CursorSync({ sync: Number(dashboard.graphTooltip ?? 0) }),
      new behaviors.SceneQueryController(),
    ],
  };
}

function timeRangeOf({ time, timezone, weekStart, fiscalYearStartMonth }: Dashboard): SceneTimeRange {
  return new SceneTimeRange({
    from: time?.from ?? 'now-6h',
    to: time?.to ?? 'now',
    timeZone: timezone || undefined,
    weekStart: (weekStart || undefined) as never,
    fiscalYearStartMonth,
  });
}

function controlsOf({ timepicker, refresh, links = [] }: Dashboard): SceneObject[] {
  const time = timepicker?.hidden
    ? []
    : [
        new SceneTimePicker({ isOnCanvas: true }),
        new SceneRefreshPicker({
          withText: true,
          isOnCanvas: true,
          refresh: String(refresh || ''),
          intervals: timepicker?.refresh_intervals,
        }),
      ];
  return [new VariableValueSelectors({}), new SceneControlsSpacer(), new DashboardLinks({ links }), ...time];
}
