import { FieldConfigProperty, type PanelOptionsEditorBuilder, type SetFieldConfigOptionsArgs } from '@grafana/data';
import { t } from '@grafana/i18n';

/** Options of a panel that draws several pictures of one answer, each with a sentence above it. */
export interface ViewOptions<View extends string> {
  view: View;
  showSentence: boolean;
}

interface Offered<View extends string> {
  views: readonly View[];
  titleOf: (view: View) => string;
  defaults: ViewOptions<View>;
  /** What the sentence says. */
  help: string;
}

/** For pictures whose columns have different units: no option of a single column would fit all of them. */
export const noFieldOptions: SetFieldConfigOptionsArgs = { disableStandardOptions: Object.values(FieldConfigProperty) };

export function addViewOptions<View extends string>(
  builder: PanelOptionsEditorBuilder<ViewOptions<View>>,
  { views, titleOf, defaults, help }: Offered<View>
): void {
  builder
    .addRadio({
      path: 'view',
      name: t('options.view', 'View'),
      defaultValue: defaults.view,
      settings: { options: views.map((value) => ({ value, label: titleOf(value) })) },
    })
    .addBooleanSwitch({
      path: 'showSentence',
      name: t('options.sentence', 'Sentence'),
      description: help,
      defaultValue: defaults.showSentence,
    });
}
