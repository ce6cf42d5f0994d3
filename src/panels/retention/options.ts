import { FieldConfigProperty, type PanelOptionsEditorBuilder, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';

/** `curves`: who is still there, day by day. `lost`: value lost by group. `experience`: what goes with loss. `cohorts`: who stays, by when they joined. `sentence`: all that in words. */
export const VIEWS = ['curves', 'lost', 'experience', 'cohorts', 'sentence'] as const;
export type View = (typeof VIEWS)[number];

export interface Options {
  view: View;
  showSentence: boolean;
}

export const DEFAULTS: Options = { view: 'curves', showSentence: true };

/** Shares, customers and value stand in one picture: no option of a single column would fit all of them. */
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
      description: t('options.stay-sentence-help', 'Say who stays above the picture'),
      defaultValue: DEFAULTS.showSentence,
    });
}

export function viewTitle(view: View): string {
  const titles: Record<View, () => string> = {
    curves: () => t('stay.view-curves', 'Who stays'),
    lost: () => t('stay.view-lost', 'Value lost'),
    experience: () => t('stay.view-experience', 'What went before'),
    cohorts: () => t('stay.view-cohorts', 'Cohorts'),
    sentence: () => t('stay.view-sentence', 'In words'),
  };
  return titles[view]();
}
