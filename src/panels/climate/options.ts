import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { CLIMATE_VIEWS, type ClimateView } from '../../model';
import { viewTitle } from '../../ui/words/climate';
import { addViewOptions, type ViewOptions } from '../../ui/viewOptions';

export type Options = ViewOptions<ClimateView>;

export const DEFAULTS: Options = { view: 'map', showSentence: true };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  addViewOptions(builder, {
    views: CLIMATE_VIEWS,
    titleOf: viewTitle,
    defaults: DEFAULTS,
    help: t('options.climate-sentence-help', 'Say what is seen above the picture'),
  });
}
