import React, { memo, type MouseEvent } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScoreNode, ScorecardResult } from '../../model';
import { Beam } from '../../ui/Beam';
import { Movement } from '../../ui/Movement';
import { changeOf } from '../../ui/changes';
import type { Paint } from '../../ui/colors';
import type { Write } from '../../ui/values';
import { gapped, OPEN } from '../../ui/words/gapped';
import { nodeName } from '../../ui/words/places';
import { noScoreText } from '../../ui/words/silence';
import { sureText } from '../../ui/words/sure';
import { sidesOf } from '../../ui/words/sides';
import { spokenScore, spokenSides } from '../../ui/words/spoken';
import { Bar } from './Bars';
import type { ChainColumn } from './chainLayout';
import { hovered, printed, quietButton } from '../../ui/styles';
import type { Row } from './rows';
import type { Place } from './tree';

interface Props extends Row {
  result: ScorecardResult;
  columns: ReadonlySet<ChainColumn>;
  em: number;
  /** Height, in em. */
  row: number;
  /** Among all rows, the head being the first. */
  index: number;
  isCurrent: boolean;
  /** Some row can be opened: all keep room for the mark. */
  isTree: boolean;
  /** By the keyboard: Tab comes here. */
  isReached: boolean;
  writeScore: Write;
  paintScore: Paint;
  writeCount: Write;
  onGo: (place: Place) => void;
  onOpen: (places: readonly Place[], open: boolean) => void;
  onReach: (place: Place) => void;
}

const GO_DOWN = gapped(() => t('chain.open', 'Go down to {{name}}', OPEN));

/** One unit of the chain. Too few contacts are said in words: they have no place in an order. */
export const ChainRow = memo(function ChainRow(props: Props) {
  const styles = useStyles2(getStyles);
  const { result, place, em, row, isCurrent, onGo } = props;
  const node = result.nodes[place];
  return (
    <tr
      className={cx(styles.row, isCurrent && styles.current)}
      style={{ height: row * em }}
      aria-level={props.depth + 1}
      aria-posinset={props.position}
      aria-setsize={props.of}
      aria-expanded={props.open ?? undefined}
      aria-rowindex={props.index}
      onClick={() => onGo(place)}
    >
      <th scope="row" className={styles.name}>
        <Name {...props} />
      </th>
      {node.score === null ? <Silent node={node} {...props} /> : <Scored {...props} node={node} />}
    </tr>
  );
});

function Name({ result, place, depth, open, isTree, isCurrent, isReached, onOpen, onReach }: Props) {
  const styles = useStyles2(getStyles);
  const node = result.nodes[place];
  const name = nodeName(result, node);
  return (
    <span className={styles.line} style={{ paddingLeft: `${depth * 1.3}em` }}>
      {isTree && (
        <span
          className={styles.toggle}
          aria-hidden
          onClick={open === null ? undefined : alone(() => onOpen([place], !open))}
        >
          {open === null ? '' : open ? '▾' : '▸'}
        </span>
      )}
      <button
        className={styles.button}
        data-place={place}
        tabIndex={isReached ? 0 : -1}
        aria-label={spokenScore(result, node)}
        aria-current={isCurrent || undefined}
        title={open === null ? undefined : GO_DOWN({ name })}
        onFocus={() => onReach(place)}
      >
        {name}
      </button>
    </span>
  );
}

/** A click that is not one on the row. */
const alone = (act: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  act();
};

function Silent({ node, columns, writeCount }: NumbersProps) {
  const styles = useStyles2(getStyles);
  const numbers = [...columns].filter((column) => column === 'n' || column === 'coverage').length;
  return (
    <>
      <td colSpan={1 + columns.size - numbers} className={styles.quiet}>
        {noScoreText(node)}
      </td>
      <Numbers {...{ node, columns, writeCount }} />
    </>
  );
}

function Scored({ result, node, columns, em, writeScore, paintScore, writeCount }: Props & { node: ScoreNode }) {
  const styles = useStyles2(getStyles);
  const color = paintScore(node.score);
  return (
    <>
      <td className={styles.score} style={{ color }}>
        {writeScore(node.score)}
      </td>
      {columns.has('likely') && <td className={styles.quiet}>{sureText(node.interval)}</td>}
      {columns.has('bar') && (
        <td>
          <Bar score={node.score} target={result.profile.target} color={color ?? ''} />
        </td>
      )}
      {columns.has('movement') && (
        <td>
          <Movement change={changeOf(node)} unit="points" />
        </td>
      )}
      {columns.has('sides') && (
        <td className={styles.sides}>
          <SmallBalance {...{ node, em, writeScore }} />
        </td>
      )}
      {columns.has('weakest') && <td>{node.weakest === null ? '' : result.metrics[node.weakest].title}</td>}
      <Numbers {...{ node, columns, writeCount }} />
    </>
  );
}

function SmallBalance({ node, em, writeScore }: { node: ScoreNode; em: number; writeScore: Write }) {
  const styles = useStyles2(getStyles);
  const { left, right } = sidesOf(node);
  if (!left || !right) {
    return null;
  }
  return (
    <span className={styles.balance} role="img" aria-label={spokenSides(node)}>
      <span>{writeScore(left.score)}</span>
      <Beam em={em} width={em * 4.6} height={em * 1.9} left={left.score} right={right.score} />
      <span>{writeScore(right.score)}</span>
    </span>
  );
}

interface NumbersProps extends Pick<Props, 'columns' | 'writeCount'> {
  node: ScoreNode;
}

function Numbers({ node, columns, writeCount }: NumbersProps) {
  const styles = useStyles2(getStyles);
  return (
    <>
      {columns.has('n') && <td className={styles.number}>{writeCount(node.n > 0 ? node.n : null)}</td>}
      {columns.has('coverage') && <td className={styles.number}>{`${Math.round(node.coverage * 100)}%`}</td>}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({
    cursor: 'pointer',
    '& > *': { borderTop: `1px solid ${theme.colors.border.weak}` },
    '&:hover': { background: hovered(theme) },
  }),
  current: css({ background: theme.colors.action.selected, ...printed }),
  name: css({ fontWeight: theme.typography.fontWeightRegular, textAlign: 'left' }),
  button: css({
    ...quietButton(theme),
    '&:hover': { background: 'none' },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.border}`, outlineOffset: '-2px' },
    padding: '0.3em 0.2em 0.3em 0',
    minHeight: '1.8em',
  }),
  line: css({ display: 'flex', alignItems: 'center' }),
  toggle: css({
    flex: 'none',
    width: '1.6em',
    lineHeight: '1.8em',
    textAlign: 'center',
    color: theme.colors.text.secondary,
    '&:hover': { color: theme.colors.text.maxContrast },
  }),
  quiet: css({ color: theme.colors.text.secondary }),
  score: css({
    textAlign: 'right',
    color: theme.colors.text.maxContrast,
    fontVariantNumeric: 'tabular-nums',
    fontSize: '1.15em',
  }),
  sides: css({ textAlign: 'center' }),
  balance: css({ display: 'inline-flex', alignItems: 'center', gap: '0.6em', fontVariantNumeric: 'tabular-nums' }),
  number: css({ textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: theme.colors.text.secondary }),
});
