import { FieldConfigProperty, type PanelOptionsEditorBuilder, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';

export interface Options {
  sort: 'size' | 'profile';
  showSentence: boolean;
}

export const DEFAULTS: Options = { sort: 'size', showSentence: true };

/** The figures are rounded together so that they add up: no option of a single column may change one of them. */
export const fieldOptions: SetFieldConfigOptionsArgs = { disableStandardOptions: Object.values(FieldConfigProperty) };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  builder
    .addRadio({
      path: 'sort',
      name: t('options.sort', 'Order'),
      defaultValue: DEFAULTS.sort,
      settings: {
        options: [
          { value: 'size', label: t('options.sort-size', 'Largest effect first') },
          { value: 'profile', label: t('options.sort-profile', 'As in the profile') },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'showSentence',
      name: t('options.sentence', 'Sentence'),
      description: t('options.sentence-help', 'Say what moved the score above the picture'),
      defaultValue: DEFAULTS.showSentence,
    });
}
