import React, { useState } from 'react';
import { t } from '@grafana/i18n';
import { Alert, Button } from '@grafana/ui';
import { annotationNumber, type FollowedAction, type Problem } from '../../model';
import { finish } from './noting';

interface Props {
  action: FollowedAction;
  onDone: () => void;
}

/** Writes down that an action is done; nothing for one that is, or that stands in the data, where only others write. */
export function Done({ action, onDone }: Props) {
  const [refused, setRefused] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const number = annotationNumber(action);
  if (number === null || action.done !== null) {
    return null;
  }
  const close = async () => {
    setBusy(true);
    const problem = await finish(number);
    setBusy(false);
    setRefused(problem);
    problem ?? onDone();
  };
  return (
    <div>
      <Button
        size="sm"
        variant="secondary"
        icon="check"
        disabled={isBusy}
        tooltip={t('earlier.done-writes', 'Changes annotation {{number}} in Grafana: today becomes its day.', {
          number,
        })}
        onClick={() => void close()}
      >
        {t('earlier.done', 'It is done today')}
      </Button>
      {refused && (
        <Alert severity="error" title={t('action-form.refused', 'Nothing was written')}>
          {refused.toLine()}
        </Alert>
      )}
    </div>
  );
}
