import React, { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import { oneLine } from '../../ui/styles';
import { levelPlural } from '../../ui/words/places';
import { type ChainColumn, type ChainLayout, columnShares } from './chainLayout';
import { ChainRow } from './ChainRow';
import { rowsOf, type Step, stepOf } from './rows';
import type { ChainProps } from './scene';
import { seenRows } from './seen';
import { levelOf, type Place } from './tree';

type Props = ChainProps & ChainLayout;

/** The open part of the chain as a tree of rows: by keyboard, and drawn only where it is seen. */
export function ChainTable(props: Props) {
  const styles = useStyles2(getStyles);
  const { result, box, place, children, current, columns, em, row: height, onGo } = props;
  const tree = useOpenRows(props);
  const { rows, at } = tree;
  const { scroller, top, onScroll, showRow } = useScroll(height * em, box.height);
  const focus = useFocus(scroller, rows[at]?.place);
  const isTree = rows.some(({ open }) => open !== null);
  const page = Math.max(1, Math.floor(box.height / (height * em)) - 2);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, rows, at, page);
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(step);
    }
  };
  const take = (step: Step) => {
    if (step.kind === 'up') {
      return place > 0 && onGo(result.nodes[place].parent);
    }
    tree.take(step);
    if (step.kind === 'to') {
      showRow(step.at);
      focus.ask();
    }
  };

  const { first, end } = seenRows(rows.length, height * em, { top, height: box.height });
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
      <table
        role="treegrid"
        aria-label={t('chain.label', 'Units of the management chain')}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <Widths columns={columns} width={box.width / em} />
        <Head result={result} level={children[0]} columns={columns} />
        <tbody>
          <Space rows={first} height={height * em} />
          {rows.slice(first, end).map((row, index) => (
            <ChainRow
              key={row.place}
              {...props}
              {...row}
              index={first + index + 2}
              isTree={isTree}
              isCurrent={row.place === current}
              isReached={first + index === Math.min(Math.max(at, first), end - 1)}
              onOpen={tree.open}
              onReach={tree.reach}
            />
          ))}
          <Space rows={rows.length - end} height={height * em} />
        </tbody>
      </table>
    </div>
  );
}

/** `width`: of the table, in em. */
function Widths({ columns, width }: Pick<Props, 'columns'> & { width: number }) {
  return (
    <colgroup>
      {columnShares(columns, width).map((share, at) => (
        <col key={at} style={{ width: `${share}%` }} />
      ))}
    </colgroup>
  );
}

/** Room of the rows that are not drawn. */
function Space({ rows, height }: { rows: number; height: number }) {
  return rows > 0 ? <tr aria-hidden style={{ height: rows * height }} /> : null;
}

/** Which rows are open, and which of them the keyboard has reached. */
function useOpenRows({ result, below, place }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [reached, reach] = useState<Place | null>(null);
  const rows = useMemo(
    () => rowsOf(below, place, (each) => opened.size > 0 && opened.has(keyOf(result, each))),
    [below, place, opened, result]
  );
  const found = rows.findIndex((row) => row.place === reached);
  const open = useCallback(
    (places: readonly Place[], isOpen: boolean) => {
      const keys = places.map((each) => keyOf(result, each));
      setOpened((before) =>
        isOpen ? new Set([...before, ...keys]) : new Set([...before].filter((key) => !keys.includes(key)))
      );
    },
    [result]
  );
  const take = (step: Exclude<Step, { kind: 'up' }>) =>
    step.kind === 'to' ? reach(rows[step.at].place) : open(step.places, step.kind === 'open');
  return { rows, at: Math.max(0, found), reach, open, take };
}

/** Places change with every answer, paths stay. */
const keyOf = ({ nodes }: ScorecardResult, place: Place) => JSON.stringify(nodes[place].path);

function useScroll(rowHeight: number, height: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const onScroll = () => setTop(scroller.current?.scrollTop ?? 0);
  const showRow = (at: number) => {
    const box = scroller.current;
    if (box) {
      const [from, to] = [at * rowHeight, (at + 2) * rowHeight];
      box.scrollTop = from < box.scrollTop ? from : to > box.scrollTop + height ? to - height : box.scrollTop;
      setTop(box.scrollTop);
    }
  };
  return { scroller, top, onScroll, showRow };
}

/** The row that a key has reached may only be drawn after the scroll: it is focused then. */
function useFocus(scroller: React.RefObject<HTMLElement | null>, place: Place | undefined) {
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) {
      asked.current = false;
      scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus({ preventScroll: true });
    }
  });
  return { ask: () => (asked.current = true) };
}

interface HeadProps {
  result: ScorecardResult;
  level: Place;
  columns: ReadonlySet<ChainColumn>;
}

function Head({ result, level, columns }: HeadProps) {
  const styles = useStyles2(getStyles);
  const dimension = levelOf(result, level);
  return (
    <thead>
      <tr className={styles.head}>
        <th scope="col">{dimension && capital(levelPlural(dimension) ?? dimension.title)}</th>
        <th scope="col" className={styles.score}>
          {t('chain.score', 'Score')}
        </th>
        {columns.has('likely') && <th scope="col">{t('chain.likely', 'Likely')}</th>}
        {columns.has('bar') && <td />}
        {columns.has('movement') && <th scope="col">{t('chain.movement', 'Moved')}</th>}
        {columns.has('sides') && (
          <th scope="col" className={styles.sides}>
            {sidesTitle(result)}
          </th>
        )}
        {columns.has('weakest') && <th scope="col">{t('chain.weakest', 'Weakest link')}</th>}
        {columns.has('n') && (
          <th scope="col" className={styles.number}>
            {t('chain.n', 'n')}
          </th>
        )}
        {columns.has('coverage') && (
          <th scope="col" className={styles.number}>
            {t('chain.coverage', 'Measured')}
          </th>
        )}
      </tr>
    </thead>
  );
}

const sidesTitle = ({ nodes }: ScorecardResult) =>
  (nodes[0]?.families ?? [])
    .slice(0, 2)
    .map(({ title }) => title)
    .join(' · ');

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Costs less than hiding does, which makes each cell a thing that could be scrolled. */
const clipped = { overflow: ['hidden', 'clip'] };

const getStyles = (theme: GrafanaTheme2) => ({
  scroller: css({ minHeight: 0, flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', scrollbarWidth: 'thin' }),
  table: css({
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    lineHeight: 1.3,
    '& td, & th': { padding: '0 1em 0 0', verticalAlign: 'middle', ...oneLine, ...clipped },
    '& td:last-child, & th:last-child': { paddingRight: 0 },
  }),
  head: css({
    height: '2.3em',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: theme.colors.background.primary,
    '& th': {
      color: theme.colors.text.secondary,
      fontWeight: theme.typography.fontWeightRegular,
      fontSize: '0.86em',
      paddingRight: `${1 / 0.86}em`,
      textAlign: 'left',
    },
  }),
  score: cx(css({ '&&': { textAlign: 'right' } })),
  number: cx(css({ '&&': { textAlign: 'right' } })),
  sides: cx(css({ '&&': { textAlign: 'center' } })),
});
