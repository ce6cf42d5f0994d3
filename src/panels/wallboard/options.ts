import { type PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';

export interface Options {
  /** Seconds after which what is shown no longer counts as the present. */
  staleAfter: number;
  showCallBacks: boolean;
  showPeople: boolean;
  showEffort: boolean;
  showAdvice: boolean;
}

export const DEFAULTS: Options = {
  staleAfter: 60,
  showCallBacks: true,
  showPeople: true,
  showEffort: true,
  showAdvice: true,
};

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  builder
    .addBooleanSwitch({
      path: 'showAdvice',
      name: t('options.advice', 'What to do'),
      description: t('options.advice-help', 'Say below the tiles what would help most now'),
      defaultValue: DEFAULTS.showAdvice,
    })
    .addBooleanSwitch({
      path: 'showCallBacks',
      name: t('options.call-backs', 'Promises to customers'),
      description: t('options.call-backs-help', 'Call-backs that came as promised, and waits that were as announced'),
      defaultValue: DEFAULTS.showCallBacks,
    })
    .addBooleanSwitch({
      path: 'showPeople',
      name: t('options.people', 'People'),
      description: t('options.people-help', 'How many are free, busy and away; never who'),
      defaultValue: DEFAULTS.showPeople,
    })
    .addBooleanSwitch({
      path: 'showEffort',
      name: t('options.effort', 'Time of customers'),
      description: t('options.effort-help', 'How long a contact ties up the customer, beside how long it ties up us'),
      defaultValue: DEFAULTS.showEffort,
    })
    .addNumberInput({
      path: 'staleAfter',
      name: t('options.stale', 'Too old after (s)'),
      description: t('options.stale-help', 'When the wall says that what it shows is no longer the present'),
      defaultValue: DEFAULTS.staleAfter,
      settings: { min: 10, integer: true },
    });
}
