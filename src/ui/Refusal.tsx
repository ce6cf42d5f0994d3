import React from 'react';
import { LoadingState, type PanelProps } from '@grafana/data';
import { t } from '@grafana/i18n';
import { PanelDataErrorView } from '@grafana/runtime';

interface Props extends Pick<PanelProps, 'id' | 'data' | 'fieldConfig'> {
  /** Why there is no picture, and what to do about it. */
  message: string;
}

/** What stands where a panel cannot draw: the reason; or nothing below Grafana's own bar of loading, while the first answer is on its way. */
export function Refusal({ id, data, fieldConfig, message }: Props) {
  return data.series.length === 0 && data.state === LoadingState.Loading ? (
    <div role="status" aria-label={t('waiting', 'Loading')} />
  ) : (
    <PanelDataErrorView panelId={id} data={data} fieldConfig={fieldConfig} message={message} />
  );
}
