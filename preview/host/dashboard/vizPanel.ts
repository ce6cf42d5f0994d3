import { locationService } from '@grafana/runtime';
import {
  SceneDataTransformer,
  SceneQueryRunner,
  SceneTimeRange,
  VizPanel,
  VizPanelMenu,
  type SceneDataProvider,
  type SceneDataQuery,
} from '@grafana/scenes';
import type { Panel } from '@grafana/schema';

/** One panel of dashboard JSON. */
export function vizPanel(panel: Panel): VizPanel {
  const { id, type, title, description, options, fieldConfig, transparent, timeFrom } = panel;
  const viz = new VizPanel({
    key: keyOf(id),
    pluginId: type,
    title: title ?? '',
    description,
    options: options ?? {},
    fieldConfig: (fieldConfig ?? { defaults: {}, overrides: [] }) as never,
    displayMode: transparent ? 'transparent' : 'default',
    hoverHeader: !title && !timeFrom,
    pluginVersion: panel.pluginVersion,
    $timeRange: timeFrom ? new SceneTimeRange({ from: `now-${timeFrom}`, to: 'now' }) : undefined,
    $data: dataOf(panel),
    menu: menuOf(id),
    // With an inspector to open, the corner shows notices as well as errors.
    extendPanelContext: (_, context) => (context.onOpenInspector = () => inspect(id)),
  });
  viz.onStatusMessageClick = () => inspect(id);
  return viz;
}

/** Where a panel is found in the scene. */
export function keyOf(id: number | undefined): string {
  return `panel-${id}`;
}

function dataOf(panel: Panel): SceneDataProvider | undefined {
  const { targets = [], datasource, maxDataPoints, interval, transformations = [] } = panel;
  if (targets.length === 0) {
    return undefined;
  }
  const runner = new SceneQueryRunner({
    queries: targets as unknown as SceneDataQuery[],
    datasource: datasource ?? (targets[0].datasource as never),
    maxDataPoints: maxDataPoints ?? undefined,
    minInterval: interval ?? undefined,
  });
  return transformations.length > 0
    ? new SceneDataTransformer({ $data: runner, transformations: transformations as never })
    : runner;
}

function menuOf(id: number | undefined): VizPanelMenu {
  return new VizPanelMenu({
    items: [
      { text: 'View alone', iconClassName: 'eye', onClick: () => locationService.push(aloneAddress(id)) },
      { text: 'Inspect', iconClassName: 'info-circle', onClick: () => inspect(id) },
    ],
  });
}

function inspect(id: number | undefined) {
  locationService.partial({ inspect: id });
}

function aloneAddress(id: number | undefined): string {
  const { pathname, search } = locationService.getLocation();
  const query = new URLSearchParams(search);
  query.set('dashboard', pathname.split('/')[2] ?? '');
  return `/panel/${id}?${query}`;
}
