import React from 'react';
import { t } from '@grafana/i18n';
import { ConfigSection } from '@grafana/plugin-ui';
import { Field, Switch } from '@grafana/ui';
import type { BoardroomOptions } from '../types';

interface Props {
  options: BoardroomOptions;
  readOnly: boolean;
  onChange: (changed: Partial<BoardroomOptions>) => void;
}

/** What may be asked about single people. */
export function People({ options: { signalsByPerson = false }, readOnly, onChange }: Props) {
  return (
    <ConfigSection title={t('config.people.title', 'People')}>
      <Field
        label={t('config.people.signals', 'Signals about single people')}
        description={t(
          'config.people.description',
          'Signals are about teams. Switched on, they may be asked about agents: talk with the staff council first, and never use them as verdicts.'
        )}
      >
        <Switch
          id="boardroom-signals-by-person"
          disabled={readOnly}
          value={signalsByPerson}
          onChange={({ currentTarget }) => onChange({ signalsByPerson: currentTarget.checked || undefined })}
        />
      </Field>
    </ConfigSection>
  );
}
