import React from 'react';
import { t } from '@grafana/i18n';

/** Nothing yet: an empty panel below Grafana's own bar of loading, which must not say that there is no data. */
export function Waiting() {
  return <div role="status" aria-label={t('waiting', 'Loading')} />;
}
