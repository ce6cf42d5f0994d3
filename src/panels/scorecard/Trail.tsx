import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import { nodeName } from '../../ui/words/places';
import { quietButton } from './styles';
import { type Place, trailOf } from './tree';

interface Props {
  result: ScorecardResult;
  place: Place;
  onGo: (place: Place) => void;
}

/** The way back up. */
export function Trail({ result, place, onGo }: Props) {
  const styles = useStyles2(getStyles);
  const steps = trailOf(result, place);
  return (
    <nav aria-label={t('trail.label', 'Management chain')}>
      <ol className={styles.all}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            {step === place ? (
              <span aria-current="location" className={styles.here}>
                {nodeName(result, result.nodes[step])}
              </span>
            ) : (
              <button className={styles.button} onClick={() => onGo(step)}>
                {nodeName(result, result.nodes[step])}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    lineHeight: 1.6,
  }),
  step: css({ '&:not(:last-child)::after': { content: '"›"', margin: '0 0.5em', color: theme.colors.text.secondary } }),
  here: css({ fontWeight: theme.typography.fontWeightMedium, color: theme.colors.text.maxContrast }),
  button: css({ ...quietButton(theme), color: theme.colors.text.link, padding: '0.15em 0' }),
});
