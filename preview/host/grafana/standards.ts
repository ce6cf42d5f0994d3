import {
  dataLinksOverrideProcessor,
  booleanOverrideProcessor,
  displayNameOverrideProcessor,
  identityOverrideProcessor,
  numberOverrideProcessor,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
  standardTransformers,
  standardTransformersRegistry,
  stringOverrideProcessor,
  ThresholdsMode,
  thresholdsOverrideProcessor,
  unitOverrideProcessor,
  valueMappingsOverrideProcessor,
  type FieldConfigPropertyItem,
  type ThresholdsConfig,
} from '@grafana/data';

/** The preview shows panels and has no options pane, so every editor is an empty one. */
const Nothing = () => null;

const EDITORS = [
  'boolean number slider text strings select multi-select radio unit color fieldColor timezone field-name',
  'dashboard-uid links actions thresholds mappings stats-picker',
]
  .join(' ')
  .split(' ');

/** Grafana's standard field options: what a panel's fieldConfig may say about any field. */
const FIELD_OPTIONS: Array<[string, FieldConfigPropertyItem['process'], Partial<FieldConfigPropertyItem>?]> = [
  ['unit', unitOverrideProcessor],
  ['min', numberOverrideProcessor, { shouldApply: isNumber }],
  ['max', numberOverrideProcessor, { shouldApply: isNumber }],
  ['fieldMinMax', booleanOverrideProcessor, { shouldApply: isNumber }],
  ['decimals', numberOverrideProcessor, { shouldApply: isNumber }],
  ['displayName', displayNameOverrideProcessor],
  ['color', identityOverrideProcessor],
  ['noValue', stringOverrideProcessor],
  ['links', dataLinksOverrideProcessor],
  ['actions', dataLinksOverrideProcessor],
  ['mappings', valueMappingsOverrideProcessor, { defaultValue: [] }],
  ['thresholds', thresholdsOverrideProcessor, { defaultValue: greenThenRed() }],
  ['filterable', booleanOverrideProcessor],
];

export function registerStandards() {
  standardEditorsRegistry.setInit(() => EDITORS.map((id) => ({ id, name: id, editor: Nothing })));
  standardFieldConfigEditorRegistry.setInit(() => FIELD_OPTIONS.map(fieldOption));
  standardTransformersRegistry.setInit(() =>
    Object.values(standardTransformers).map((transformation) => ({
      id: transformation.id,
      name: transformation.name,
      transformation: async () => transformation,
      editor: Nothing,
      imageDark: '',
      imageLight: '',
    }))
  );
}

function fieldOption([id, process, rest]: (typeof FIELD_OPTIONS)[number]): FieldConfigPropertyItem {
  return { id, path: id, name: id, editor: Nothing, override: Nothing, process, shouldApply: () => true, ...rest };
}

/** Grafana's thresholds where a panel sets none. */
function greenThenRed(): ThresholdsConfig {
  const steps = [
    { value: -Infinity, color: 'green' },
    { value: 80, color: 'red' },
  ];
  return { mode: ThresholdsMode.Absolute, steps };
}

function isNumber({ type }: { type: string }) {
  return type === 'number';
}
