import { FieldConfigProperty, type PanelOptionsEditorBuilder, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';

export interface Options {
  showTruth: boolean;
}

export const DEFAULTS: Options = { showTruth: true };

/** Each figure is in the unit of its own metric: one option for a whole column would fit none of them. */
export const fieldOptions: SetFieldConfigOptionsArgs = { disableStandardOptions: Object.values(FieldConfigProperty) };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  builder.addBooleanSwitch({
    path: 'showTruth',
    name: t('options.truth', 'Test of truth'),
    description: t('options.truth-help', 'Say whether the figure in which a true gain would show moved too'),
    defaultValue: DEFAULTS.showTruth,
  });
}
