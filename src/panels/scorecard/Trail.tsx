import React, { useEffect, useRef } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import { nodeName } from '../../ui/words/places';
import { focusRing, quietButton } from '../../ui/styles';
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
  const here = useFocusAfterMove(place);
  return (
    <nav aria-label={t('trail.label', 'Management chain')}>
      <ol className={styles.all}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            {step === place ? (
              <span ref={here} tabIndex={-1} aria-current="location" className={styles.here}>
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

/** The row that was chosen is gone after a move: a keyboard goes on from where it now stands. */
function useFocusAfterMove(place: Place) {
  const here = useRef<HTMLSpanElement>(null);
  const last = useRef(place);
  useEffect(() => {
    const isLost = here.current?.ownerDocument.activeElement === here.current?.ownerDocument.body;
    if (last.current !== place && isLost) {
      here.current?.focus({ preventScroll: true });
    }
    last.current = place;
  }, [place]);
  return here;
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
  here: css({
    ...focusRing(theme),
    fontWeight: theme.typography.fontWeightMedium,
    color: theme.colors.text.maxContrast,
  }),
  button: css({ ...quietButton(theme), color: theme.colors.text.link, padding: '0.15em 0' }),
});
