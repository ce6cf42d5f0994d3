import {
  FieldColorModeId,
  FieldConfigProperty,
  type FieldOverrideContext,
  type PanelOptionsEditorBuilder,
  type SelectableValue,
  type SetFieldConfigOptionsArgs,
} from '@grafana/data';
import { t } from '@grafana/i18n';
import { UNCOLOURED } from '../../ui/colors';
import { readResult } from '../../frame/readResult';

export type View = 'auto' | 'balance' | 'chain' | 'sentence';
export type Sort = 'name' | 'score';
/** Who reads it: few large numbers, what to act on, or all there is. */
export type Density = 'auto' | 'board' | 'supervisor' | 'analyst';

export interface Options {
  view: View;
  density: Density;
  sort: Sort;
  /** Names of levels to leave out of the chain; what stands below them moves up. */
  hiddenLevels: string[];
  showAgents: boolean;
  showSentence: boolean;
}

export const DEFAULTS: Options = {
  view: 'auto',
  density: 'auto',
  sort: 'name',
  hiddenLevels: [],
  showAgents: false,
  showSentence: true,
};

/** Scores run from 0 to 100 whatever a column says, and nothing here filters or acts. Numbers bear a colour once somebody chooses one. */
export const fieldOptions: SetFieldConfigOptionsArgs = {
  standardOptions: {
    [FieldConfigProperty.Color]: { defaultValue: { mode: FieldColorModeId.Fixed, fixedColor: UNCOLOURED } },
  },
  disableStandardOptions: [
    FieldConfigProperty.Min,
    FieldConfigProperty.Max,
    FieldConfigProperty.FieldMinMax,
    FieldConfigProperty.Actions,
    FieldConfigProperty.Filterable,
  ],
};

type Builder = PanelOptionsEditorBuilder<Options>;

export function addOptions(builder: Builder): void {
  addView(builder);
  addChain(builder);
}

function addView(builder: Builder): void {
  builder
    .addRadio({
      path: 'view',
      name: t('options.view', 'View'),
      description: t('options.view-help', 'Automatic shows what fits'),
      defaultValue: DEFAULTS.view,
      settings: {
        options: [
          { value: 'auto', label: t('options.view-auto', 'Automatic') },
          { value: 'balance', label: t('options.view-balance', 'Balance') },
          { value: 'chain', label: t('options.view-chain', 'Chain') },
          { value: 'sentence', label: t('options.view-sentence', 'Sentence') },
        ],
      },
    })
    .addRadio({
      path: 'density',
      name: t('options.density', 'For'),
      description: t('options.density-help', 'A board reads few numbers, an analyst all'),
      defaultValue: DEFAULTS.density,
      settings: {
        options: [
          { value: 'auto', label: t('options.density-auto', 'Automatic') },
          { value: 'board', label: t('options.density-board', 'Board') },
          { value: 'supervisor', label: t('options.density-supervisor', 'Supervisor') },
          { value: 'analyst', label: t('options.density-analyst', 'Analyst') },
        ],
      },
      showIf: ({ view }) => view !== 'sentence',
    })
    .addBooleanSwitch({
      path: 'showSentence',
      name: t('options.sentence', 'Weakest link'),
      description: t('options.sentence-help', 'Name it, and what raising it is worth'),
      defaultValue: DEFAULTS.showSentence,
      showIf: ({ view }) => view === 'auto' || view === 'balance',
    });
}

function addChain(builder: Builder): void {
  const category = [t('options.chain', 'Chain')];
  const hasChain = ({ view }: Options) => view === 'auto' || view === 'chain';
  builder
    .addRadio({
      path: 'sort',
      name: t('options.sort', 'Order'),
      category,
      defaultValue: DEFAULTS.sort,
      settings: {
        options: [
          { value: 'name', label: t('options.sort-name', 'Name') },
          { value: 'score', label: t('options.sort-score', 'Lowest score first') },
        ],
      },
      showIf: hasChain,
    })
    .addMultiSelect({
      path: 'hiddenLevels',
      name: t('options.hidden', 'Leave out levels'),
      description: t('options.hidden-help', 'What is below moves up'),
      category,
      defaultValue: DEFAULTS.hiddenLevels,
      settings: { options: [], getOptions: levelChoices },
      showIf: hasChain,
    })
    .addBooleanSwitch({
      path: 'showAgents',
      name: t('options.agents', 'Show agents'),
      description: t('options.agents-help', 'For coaching, not for walls'),
      category,
      defaultValue: DEFAULTS.showAgents,
      showIf: hasChain,
    });
}

/** Grafana's type asks for a list of lists here, its editor for a list of names. */
async function levelChoices({ data }: FieldOverrideContext): Promise<Array<SelectableValue<string[]>>> {
  const reading = readResult(data);
  const levels = 'result' in reading ? reading.result.dimensions : [];
  return levels.map(({ name, title }) => ({ value: name as unknown as string[], label: title }));
}
