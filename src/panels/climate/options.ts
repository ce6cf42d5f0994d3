import { FieldConfigProperty, type PanelOptionsEditorBuilder, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';

/** `map`: teams and figures. `pledges`: said and done. `barriers`: what is in the way. `thread`: what leads what. */
export const VIEWS = ['map', 'pledges', 'barriers', 'thread'] as const;
export type View = (typeof VIEWS)[number];

export interface Options {
  view: View;
  showSentence: boolean;
}

export const DEFAULTS: Options = { view: 'map', showSentence: true };

/** Shares, answers and points stand in one picture: no option of a single column would fit all of them. */
export const fieldOptions: SetFieldConfigOptionsArgs = { disableStandardOptions: Object.values(FieldConfigProperty) };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  builder
    .addRadio({
      path: 'view',
      name: t('options.view', 'View'),
      defaultValue: DEFAULTS.view,
      settings: { options: VIEWS.map((value) => ({ value, label: viewTitle(value) })) },
    })
    .addBooleanSwitch({
      path: 'showSentence',
      name: t('options.sentence', 'Sentence'),
      description: t('options.climate-sentence-help', 'Say what is seen above the picture'),
      defaultValue: DEFAULTS.showSentence,
    });
}

export function viewTitle(view: View): string {
  const titles: Record<View, () => string> = {
    map: () => t('climate.view-map', 'Teams'),
    pledges: () => t('climate.view-pledges', 'Said and done'),
    barriers: () => t('climate.view-barriers', 'In the way'),
    thread: () => t('climate.view-thread', 'What leads what'),
  };
  return titles[view]();
}
