import { SceneGridItem, SceneGridLayout, SceneGridRow, type SceneGridItemLike } from '@grafana/scenes';
import type { Dashboard, Panel, RowPanel } from '@grafana/schema';
import { vizPanel } from './vizPanel';

type Entry = NonNullable<Dashboard['panels']>[number];

/** Panels where their gridPos puts them, below the row that they follow. */
export function gridOf({ panels = [] }: Dashboard): SceneGridLayout {
  const children: SceneGridItemLike[] = [];
  let row: SceneGridRow | undefined;
  for (const entry of panels) {
    if (isRow(entry)) {
      children.push((row = rowOf(entry)));
    } else if (row && !row.state.isCollapsed) {
      row.setState({ children: [...row.state.children, itemOf(entry)] });
    } else {
      children.push(itemOf(entry));
    }
  }
  return new SceneGridLayout({ isDraggable: false, isResizable: false, children });
}

/** Every panel of a dashboard, those in folded rows too. */
export function panelsOf({ panels = [] }: Dashboard): Panel[] {
  return panels.flatMap((entry) => (isRow(entry) ? entry.panels : [entry])) as Panel[];
}

function rowOf({ id, title, collapsed, gridPos, panels }: RowPanel): SceneGridRow {
  return new SceneGridRow({
    key: `row-${id}`,
    title: title ?? '',
    isCollapsed: collapsed,
    y: gridPos?.y ?? 0,
    children: collapsed ? (panels as Panel[]).map(itemOf) : [],
  });
}

function itemOf(panel: Panel): SceneGridItem {
  const { x = 0, y = 0, w = 12, h = 8 } = panel.gridPos ?? {};
  return new SceneGridItem({ key: `item-${panel.id}`, x, y, width: w, height: h, body: vizPanel(panel) });
}

function isRow(entry: Entry): entry is RowPanel {
  return entry.type === 'row';
}
