import {
  FieldConfigProperty,
  type FieldOverrideContext,
  type PanelOptionsEditorBuilder,
  type SelectableValue,
  type SetFieldConfigOptionsArgs,
} from '@grafana/data';
import { t } from '@grafana/i18n';
import { readResult } from '../../frame/readResult';

export interface Options {
  /** `waterfall`: what moved it. `adjusted`: groups beside what is expected of their mix. `funnel`: which groups differ by more than chance. */
  view: 'waterfall' | 'adjusted' | 'funnel';
  /** Column name of the metric to begin at; empty: the score, or for a funnel the metric that moved it most. */
  metric: string;
  sort: 'size' | 'profile';
  showSentence: boolean;
}

export const DEFAULTS: Options = { view: 'waterfall', metric: '', sort: 'size', showSentence: true };

/** The figures are rounded together so that they add up: no option of a single column may change one of them. */
export const fieldOptions: SetFieldConfigOptionsArgs = { disableStandardOptions: Object.values(FieldConfigProperty) };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  builder
    .addRadio({
      path: 'view',
      name: t('options.view', 'View'),
      description: t(
        'options.view-help',
        'What moved the score, which groups differ from what their mix lets expect, or which differ by more than chance explains'
      ),
      defaultValue: DEFAULTS.view,
      settings: {
        options: [
          { value: 'waterfall', label: t('options.view-waterfall', 'Waterfall') },
          { value: 'adjusted', label: t('options.view-adjusted', 'Like for like') },
          { value: 'funnel', label: t('options.view-funnel', 'Funnel') },
        ],
      },
    })
    .addSelect({
      path: 'metric',
      name: t('options.metric', 'Begin at'),
      defaultValue: DEFAULTS.metric,
      settings: { options: [], getOptions: metricChoices },
    })
    .addRadio({
      path: 'sort',
      name: t('options.sort', 'Order'),
      defaultValue: DEFAULTS.sort,
      showIf: ({ view }) => view === 'waterfall',
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

async function metricChoices({ data }: FieldOverrideContext): Promise<Array<SelectableValue<string>>> {
  const reading = readResult(data);
  const metrics = 'result' in reading ? reading.result.metrics : [];
  const first = { value: '', label: t('options.metric-none', 'The score, or what moved it most') };
  return [first, ...metrics.map(({ key, title }) => ({ value: key, label: title }))];
}
