import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { BARRIERS, type BarrierName, type ClimateResult } from '../../model';
import { heardOnly } from '../../ui/hidden';
import { printed } from '../../ui/styles';
import { NOTHING } from '../../ui/values';
import { barrierMeaning, barrierSentence, barrierTitle, evidenceText } from '../../ui/words/climate';
import { RAW } from '../../ui/words/raw';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';

/** What keeps people from serving well: the three ways, where the whole and its teams stand, and the evidence. */
export function BarriersPicture(props: PictureProps) {
  const { result, reader } = props;
  const styles = useStyles2(getStyles);
  const [whole] = result.nodes;
  const { biggest, barriers } = whole;
  const sentence =
    barrierSentence(result, whole, reader) ||
    t('climate.no-barrier', 'Too little is measured to say what is in the way.');
  const stamp = biggest === null ? NOTHING : Math.round(barriers[biggest].score!);
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={stamp}
      why={biggest === null ? '' : barrierTitle(biggest)}
    >
      {() => (
        <div className={styles.all}>
          {BARRIERS.map((name) => (
            <section key={name} className={cx(styles.barrier, { [styles.biggest]: name === biggest })}>
              <h4 className={styles.title}>
                {barrierTitle(name)} <span className={styles.quiet}>{barrierMeaning(name)}</span>
                <span className={styles.score}>
                  {barriers[name].score === null ? NOTHING : Math.round(barriers[name].score!)}
                </span>
              </h4>
              <Strip {...{ result, name }} />
              <p className={styles.evidence}>
                {barriers[name].evidence.map((index) => evidenceText(result, whole, index, reader)).join(' · ')}
              </p>
            </section>
          ))}
          <p className={styles.quiet}>
            {t(
              'climate.strip',
              'From 0, in the way altogether, to 100, not at all: a dot for each team, a bar for the whole.'
            )}
          </p>
        </div>
      )}
    </Picture>
  );
}

/** Teams as dots from 0 to 100, the whole as a bar. */
function Strip({ result, name }: { result: ClimateResult; name: BarrierName }) {
  const styles = useStyles2(getStyles);
  const deepest = Math.max(...result.nodes.map(({ path }) => path.length));
  const scores = result.nodes
    .filter(({ path }) => path.length === deepest && deepest > 0)
    .flatMap(({ barriers }) => barriers[name].score ?? []);
  const whole = result.nodes[0].barriers[name].score;
  const said = t('climate.strip-heard', 'Teams from {{low}} to {{high}}', {
    ...{ low: Math.round(Math.min(...scores)), high: Math.round(Math.max(...scores)) },
    ...RAW,
  });
  return (
    <div className={styles.strip}>
      {scores.length > 0 && <span className={styles.heard}>{said}</span>}
      {scores.map((score, index) => (
        <span key={index} className={styles.dot} style={{ left: `${score}%` }} />
      ))}
      {whole !== null && <span className={styles.bar} style={{ left: `${whole}%` }} />}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  return {
    all: css({ width: '100%', paddingRight: '0.6em', '& p, & h4': { margin: 0 } }),
    barrier: css({ padding: '0.35em 0 0.5em' }),
    biggest: css({ '& h4, & h4 > span:last-child': { fontWeight: theme.typography.fontWeightBold } }),
    title: css({
      display: 'flex',
      alignItems: 'baseline',
      gap: '0.7em',
      fontSize: 'inherit',
      fontWeight: theme.typography.fontWeightRegular,
      color: text.maxContrast,
    }),
    score: css({ marginLeft: 'auto', fontSize: '1.4em', lineHeight: 1.1, fontVariantNumeric: 'tabular-nums' }),
    strip: css({ position: 'relative', height: '1.1em', borderBottom: `1px solid ${border.medium}` }),
    dot: css({
      position: 'absolute',
      bottom: '0.15em',
      width: '0.55em',
      height: '0.55em',
      marginLeft: '-0.27em',
      borderRadius: theme.shape.radius.circle,
      border: `1px solid ${text.secondary}`,
      ...printed,
    }),
    bar: css({
      position: 'absolute',
      bottom: 0,
      width: 3,
      marginLeft: -1.5,
      height: '100%',
      background: text.maxContrast,
      ...printed,
    }),
    evidence: css({ paddingTop: '0.25em', color: text.primary }),
    quiet: css({ color: text.secondary, fontSize: '0.86em', fontWeight: theme.typography.fontWeightRegular }),
    heard: heardOnly(),
  };
};
