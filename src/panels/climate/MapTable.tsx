import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClimateNode, ClimateResult } from '../../model';
import { oneLine, printed, twoLines } from '../../ui/styles';
import { NOTHING, type Reader } from '../../ui/values';
import { barrierTitle, climateName, indicatorTitle, sideTitle } from '../../ui/words/climate';
import { RAW } from '../../ui/words/raw';
import { type ColumnGroup, columnGroups, FIGURE, HEAD, inChainOrder, NAME, unmeasured, WAY } from './mapColumns';
import { MapCell } from './MapCell';

interface Props {
  result: ClimateResult;
  reader: Reader;
  /** Of the box, in em. */
  width: number;
}

/** Columns that need more room than there is are smaller by this at most; then they scroll. */
const SMALLEST = 0.8;
/** What the bar beside them takes, in em. */
const BAR = 1;

/** A row a node, a column a figure; practices and engagement apart. */
export function MapTable({ result, reader, width }: Props) {
  const styles = useStyles2(getStyles);
  const groups = columnGroups(result, width);
  const nodes = inChainOrder(result.nodes);
  const figures = groups.reduce((sum, group) => sum + group.figures.length + (group.hasIndex ? 1 : 0), 0);
  const needs = NAME + figures * FIGURE + WAY;
  return (
    <div className={styles.all} style={{ fontSize: `${Math.max(SMALLEST, Math.min(1, (width - BAR) / needs))}em` }}>
      <table className={styles.table} style={{ minWidth: `${needs}em` }}>
        <Head {...{ result, groups }} />
        <tbody>
          {nodes.map((node, index) => (
            <Row key={index} {...{ result, reader, groups, node }} />
          ))}
        </tbody>
      </table>
      <Legend result={result} />
    </div>
  );
}

function Head({ result, groups }: { result: ClimateResult; groups: readonly ColumnGroup[] }) {
  const styles = useStyles2(getStyles);
  return (
    <thead className={styles.head}>
      <tr>
        <th style={{ width: `${NAME / HEAD}em` }} />
        {groups.map(({ side, hasIndex, figures }) => (
          <th key={side} scope="colgroup" colSpan={figures.length + (hasIndex ? 1 : 0)} className={styles.side}>
            {sideTitle(side)}
          </th>
        ))}
        <th style={{ width: `${WAY / HEAD}em` }} />
      </tr>
      <tr>
        <th />
        {groups.map(({ side, hasIndex, figures }) => (
          <React.Fragment key={side}>
            {hasIndex && (
              <th scope="col" className={styles.first}>
                {t('climate.of-100', 'of 100')}
              </th>
            )}
            {figures.map((index, at) => (
              <th key={index} scope="col" className={cx({ [styles.first]: at === 0 && !hasIndex })}>
                <span className={styles.title} title={result.metrics[result.indicators[index].metric].sentence}>
                  {indicatorTitle(result, result.indicators[index])}
                </span>
              </th>
            ))}
          </React.Fragment>
        ))}
        <th scope="col" className={cx(styles.way, styles.first)}>
          {t('climate.view-barriers', 'In the way')}
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  result: ClimateResult;
  reader: Reader;
  groups: readonly ColumnGroup[];
  node: ClimateNode;
}

function Row({ result, reader, groups, node }: RowProps) {
  const styles = useStyles2(getStyles);
  const depth = node.path.length;
  return (
    <tr className={cx({ [styles.upper]: depth < 2 })}>
      <th scope="row" className={styles.name} style={{ paddingLeft: `${Math.max(0, depth - 1)}em` }}>
        {climateName(result, node)}
      </th>
      {groups.map(({ side, hasIndex, figures }) => (
        <React.Fragment key={side}>
          {hasIndex && side !== 'outcomes' && (
            <td className={cx(styles.index, styles.first)}>
              {node[side].score === null ? NOTHING : Math.round(node[side].score!)}
            </td>
          )}
          {figures.map((index, at) => (
            <MapCell
              key={index}
              {...{ result, reader, index, cell: node.cells[index] }}
              className={cx({ [styles.first]: at === 0 && !hasIndex })}
            />
          ))}
        </React.Fragment>
      ))}
      <td className={cx(styles.way, styles.first)}>{node.biggest === null ? NOTHING : barrierTitle(node.biggest)}</td>
    </tr>
  );
}

/** What the signs mean, and what is missing. */
function Legend({ result }: { result: ClimateResult }) {
  const styles = useStyles2(getStyles);
  const missing = unmeasured(result).map((index) => indicatorTitle(result, result.indicators[index]));
  return (
    <p className={styles.legend}>
      {t(
        'climate.legend',
        '▾ worse than the whole by more than chance, week by week; of those marked about 1 in 20 may be no worse. Tinted: misses what the house aims at, the more the further. Hatched: withheld, so that nobody can be found out. In italics: few rows.'
      )}{' '}
      {missing.length > 0 &&
        t('climate.unmeasured', 'Not measured here: {{titles}}.', { titles: missing.join(', '), ...RAW })}
    </p>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border, background } = theme.colors;
  return {
    all: css({ width: '100%' }),
    table: css({
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: '2px',
      lineHeight: 1.3,
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: theme.typography.fontWeightRegular, color: text.secondary, padding: 0 },
      '& td': { textAlign: 'right', padding: '0.2em 0.45em', color: text.primary },
      ...printed,
    }),
    head: css({
      '& th': { textAlign: 'right', verticalAlign: 'bottom', fontSize: `${HEAD}em`, padding: '0 0.45em 0.2em 0' },
    }),
    side: css({
      '&&': { textAlign: 'left', color: text.primary, borderBottom: `1px solid ${border.weak}`, ...oneLine },
    }),
    title: css({ ...twoLines, WebkitLineClamp: 3 }),
    name: css({
      '&&': {
        ...oneLine,
        textAlign: 'left',
        color: text.primary,
        position: 'sticky',
        left: 0,
        background: background.primary,
      },
    }),
    upper: css({
      '& > th, & > td': { fontWeight: theme.typography.fontWeightMedium, '&&': { color: text.maxContrast } },
    }),
    index: css({ fontWeight: theme.typography.fontWeightMedium, '&&': { color: text.maxContrast } }),
    first: css({ '&&': { borderLeft: `0.7em solid transparent` } }),
    way: css({ '&&': { textAlign: 'left', ...oneLine } }),
    legend: css({ margin: '0.6em 0 0', fontSize: '0.86em', color: text.secondary }),
  };
};
