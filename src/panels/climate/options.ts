import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { addViewOptions, type ViewOptions } from '../../ui/viewOptions';

/** `map`: teams and figures. `pledges`: said and done. `barriers`: what is in the way. `thread`: what leads what. `day`: how the day was, by its load. `tenure`: what wears off the longer people are here. `items`: which questions go with which outcomes. `seats`: what empty ones do to service. */
export const VIEWS = ['map', 'pledges', 'barriers', 'thread', 'day', 'tenure', 'items', 'seats'] as const;
export type View = (typeof VIEWS)[number];

export type Options = ViewOptions<View>;

export const DEFAULTS: Options = { view: 'map', showSentence: true };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  addViewOptions(builder, {
    views: VIEWS,
    titleOf: viewTitle,
    defaults: DEFAULTS,
    help: t('options.climate-sentence-help', 'Say what is seen above the picture'),
  });
}

export function viewTitle(view: View): string {
  const titles: Record<View, () => string> = {
    map: () => t('climate.view-map', 'Teams'),
    pledges: () => t('climate.view-pledges', 'Said and done'),
    barriers: () => t('climate.view-barriers', 'In the way'),
    thread: () => t('climate.view-thread', 'What leads what'),
    day: () => t('climate.view-day', 'Days'),
    tenure: () => t('climate.view-tenure', 'Time here'),
    items: () => t('climate.view-items', 'Questions'),
    seats: () => t('climate.view-seats', 'Empty seats'),
  };
  return titles[view]();
}
