import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { Emphasised, plainText } from '../../ui/Emphasised';
import { shapesText } from '../../ui/Movement';
import { doubtSentence } from '../../ui/words/doubts';
import { headline } from '../../ui/words/headline';
import { captionText } from '../../ui/words/periods';
import { sidesOf } from '../../ui/words/sides';
import { whyNoScore } from '../../ui/words/silence';
import { weakestSentence } from '../../ui/words/weakest';
import { Bars } from './Bars';
import { Ends } from './Ends';
import { Glance } from './Glance';
import { balanceLayout, type BalanceLayout, fitsLine, sparkBox } from './layout';
import type { BalanceProps } from './scene';
import { Score } from './Score';
import { Spark } from './Spark';
import { oneLine, twoLines } from '../../ui/styles';

/** One node: its score, its two sides on the beam, their metrics, and what holds it back. */
export function Balance(props: BalanceProps) {
  const layout = balanceLayout(props.box, contentOf(props), props.density);
  if (layout.form === 'glance' || layout.form === 'number') {
    return <Glance {...props} layout={layout} />;
  }
  return layout.form === 'wide' ? <Wide {...props} layout={layout} /> : <Tall {...props} layout={layout} />;
}

/** What there is to lay out. */
export function contentOf({ result, node, showSentence, caveat }: ContentProps) {
  const { left, right } = sidesOf(node);
  return {
    rows: Math.max(left?.metrics.length ?? 0, right?.metrics.length ?? 0),
    hasSeries: node.series.filter(({ score }) => score !== null).length > 1,
    hasCaption: caveat !== '' || captionText(result) !== '',
    sentence: showSentence,
    letters: Math.max(0, ...result.metrics.map(({ title }) => title.length)),
  };
}

type ContentProps = Pick<BalanceProps, 'result' | 'node' | 'showSentence' | 'caveat'>;

type LaidProps = BalanceProps & { layout: BalanceLayout };

function Tall(props: LaidProps) {
  const styles = useStyles2(getStyles);
  const { layout, box } = props;
  return (
    <div className={styles.tall} style={{ ...box, fontSize: layout.em }}>
      <Caption {...props} />
      <div className={styles.head}>
        <Head {...props} />
      </div>
      <Ends {...props} beam={layout.beam} em={layout.em} />
      <MetricBars {...props} />
      <Sentence {...props} />
    </div>
  );
}

function Wide(props: LaidProps) {
  const styles = useStyles2(getStyles);
  const { layout, box } = props;
  return (
    <div className={styles.tall} style={{ ...box, fontSize: layout.em }}>
      <Caption {...props} />
      <div className={styles.wide}>
        <div className={styles.column}>
          <Head {...props} />
        </div>
        <div className={styles.column}>
          <Ends {...props} beam={layout.beam} em={layout.em} />
          <MetricBars {...props} />
        </div>
      </div>
      <Sentence {...props} />
    </div>
  );
}

function Caption({ result, layout, caveat, box }: LaidProps) {
  const styles = useStyles2(getStyles);
  if (!layout.caption) {
    return null;
  }
  const period = caveat || captionText(result);
  const hasRoom = fitsLine(`${period}${shapesText()}`, box.width, layout.em);
  const hasShapes = layout.movements && result.compared !== null && hasRoom;
  return (
    <div className={styles.caption}>
      <span className={styles.period}>{period}</span>
      {hasShapes && <span aria-hidden>{shapesText()}</span>}
    </div>
  );
}

function Head({ layout, box, onExplain, ...scene }: LaidProps) {
  return (
    <>
      <Score {...scene} size={layout.score} aside onExplain={() => onExplain(null)} />
      {layout.spark && <Spark {...scene} box={sparkBox(box, layout)} em={layout.em} />}
    </>
  );
}

function MetricBars({ layout, onExplain, ...scene }: LaidProps) {
  const { columns, rows, movements, targets, name } = layout;
  return columns === 0 ? null : <Bars {...scene} {...{ columns, rows, movements, targets, name, onExplain }} />;
}

function Sentence({ result, node, layout, box, density }: LaidProps) {
  const styles = useStyles2(getStyles);
  if (!layout.sentence) {
    return null;
  }
  const weakest = node.score === null ? whyNoScore(result, node) : weakestSentence(result, node);
  const both = `${weakest} ${doubtSentence(result, node)}`;
  const first = density === 'board' ? headline(result, node) : weakest;
  return (
    <p className={cx(styles.sentence, layout.columns === 2 && styles.short)}>
      <Emphasised text={density !== 'board' && fitsLine(plainText(both), box.width, layout.em) ? both : first} />
    </p>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  tall: css({ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', overflow: 'hidden' }),
  head: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '1.5em' }),
  wide: css({
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '3em',
    flexGrow: 1,
    padding: '0.8em 0',
  }),
  column: css({ display: 'flex', flexDirection: 'column', justifyContent: 'space-around' }),
  caption: css({
    display: 'flex',
    justifyContent: 'space-between',
    gap: '2em',
    color: theme.colors.text.secondary,
    fontSize: '0.86em',
    whiteSpace: 'nowrap',
  }),
  period: css({ ...oneLine }),
  sentence: css({
    margin: 0,
    lineHeight: 1.4,
    color: theme.colors.text.secondary,
    '& strong': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
  }),
  short: css({ ...twoLines }),
});
