import React, { Fragment } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { FieldValidationMessage, useStyles2 } from '@grafana/ui';
import type { Goalposts, Unit } from '../../../model';
import { NumberInput } from './NumberInput';

interface Props {
  /** Whose goalposts they are. */
  title: string;
  goalposts: Goalposts;
  unit: Unit;
  error: string | undefined;
  disabled: boolean;
  onChange: (goalposts: Goalposts) => void;
}

/** Between which values points are earned, read as a sentence: none at …, all from … to …, none at …. */
export function GoalpostInputs({ title, goalposts, unit, error, disabled, onChange }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div>
      <div className={styles.sentence}>
        {partsOf(goalposts).map(({ key, word, value }) => (
          <Fragment key={key}>
            <span className={styles.word}>{word}</span>
            <NumberInput
              label={t('profile.part-of', '{{title}}: {{part}}', { title, part: word })}
              value={value}
              unit={unit}
              width={10}
              invalid={error !== undefined}
              disabled={disabled}
              onCommit={(typed) => typed !== undefined && onChange({ ...goalposts, [key]: typed })}
            />
          </Fragment>
        ))}
      </div>
      {error && <FieldValidationMessage>{error}</FieldValidationMessage>}
    </div>
  );
}

function partsOf(goalposts: Goalposts): Array<{ key: string; word: string; value: number }> {
  const [none, all] = [t('profile.none-at', 'none at'), t('profile.all-at', 'all at')];
  if (goalposts.direction !== 'band') {
    return [
      { key: 'worst', word: none, value: goalposts.worst },
      { key: 'best', word: all, value: goalposts.best },
    ];
  }
  const { floor, low, high, ceiling } = goalposts;
  return [
    { key: 'floor', word: none, value: floor },
    { key: 'low', word: t('profile.all-from', 'all from'), value: low },
    { key: 'high', word: t('profile.to', 'to'), value: high },
    { key: 'ceiling', word: t('profile.none-again', 'and none at'), value: ceiling },
  ];
}

const getStyles = (theme: GrafanaTheme2) => ({
  sentence: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5, 0.75) }),
  word: css({ color: theme.colors.text.secondary, whiteSpace: 'nowrap' }),
});
