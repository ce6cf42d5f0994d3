import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { addViewOptions, type ViewOptions } from '../../ui/viewOptions';

/** `curves`: who is still there, day by day. `lost`: value lost by group. `experience`: what goes with loss. `topics`: what becomes of value after a contact. `cohorts`: who stays, by when they joined. `waits`: who stays by how long they waited, against what is promised. `efforts`: the same of how long a contact tied them up. `service`: what it cost to serve them. `sentence`: all that in words. */
export const VIEWS = [
  'curves',
  'lost',
  'experience',
  'topics',
  'waits',
  'efforts',
  'cohorts',
  'service',
  'sentence',
] as const;
export type View = (typeof VIEWS)[number];

export type Options = ViewOptions<View>;

export const DEFAULTS: Options = { view: 'curves', showSentence: true };

export function addOptions(builder: PanelOptionsEditorBuilder<Options>): void {
  addViewOptions(builder, {
    views: VIEWS,
    titleOf: viewTitle,
    defaults: DEFAULTS,
    help: t('options.stay-sentence-help', 'Say who stays above the picture'),
  });
}

export function viewTitle(view: View): string {
  const titles: Record<View, () => string> = {
    curves: () => t('stay.view-curves', 'Who stays'),
    lost: () => t('stay.view-lost', 'Value lost'),
    experience: () => t('stay.view-experience', 'What went before'),
    topics: () => t('stay.view-topics', 'Value of a contact'),
    waits: () => t('stay.view-waits', 'Was it too good?'),
    efforts: () => t('stay.view-efforts', 'Was it too easy?'),
    cohorts: () => t('stay.view-cohorts', 'Cohorts'),
    service: () => t('stay.view-service', 'Cost to serve'),
    sentence: () => t('stay.view-sentence', 'In words'),
  };
  return titles[view]();
}
