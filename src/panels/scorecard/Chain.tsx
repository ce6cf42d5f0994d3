import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { ScrollContainer, useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import type { Paint } from '../../ui/colors';
import type { Write } from '../../ui/values';
import { levelPlural, nodeName } from '../../ui/words/places';
import { ranksSentence } from '../../ui/words/ranks';
import { RAW } from '../../ui/words/raw';
import { ChainRow } from './ChainRow';
import { type ChainColumn, chainLayout, isStamp } from './chainLayout';
import { type Box, fitsLine } from './layout';
import type { Density } from './options';
import { Range } from './Range';
import { oneLine } from '../../ui/styles';
import { Trail } from './Trail';
import { levelOf, type Place } from './tree';

export interface ChainProps {
  result: ScorecardResult;
  box: Box;
  /** The node whose children stand in the table. */
  place: Place;
  children: readonly Place[];
  /** The node that the balance shows, if it is one of the children. */
  current: Place;
  /** Pixels that an em may have beside the balance. */
  largest?: number;
  density: Density;
  canOpen: (place: Place) => boolean;
  writeScore: Write;
  paintScore: Paint;
  writeCount: Write;
  onGo: (place: Place) => void;
}

/** The way down the management chain: where we are, and what stands below. */
export function Chain(props: ChainProps) {
  const styles = useStyles2(getStyles);
  const { result, box, place, children, current, canOpen, writeScore, paintScore, writeCount, onGo } = props;
  const { em, row, columns } = chainLayout(box, children.length, props);
  if (isStamp(box) && children.length > 0) {
    return <Range {...{ result, box, children, writeScore }} />;
  }
  const ranks = ranksSentence(
    result,
    children.map((child) => result.nodes[child])
  );
  const hint = children.length > 0 ? hintOf(children.some(canOpen)) : '';
  return (
    <div className={styles.all} style={{ ...box, fontSize: em }}>
      <div className={styles.top}>
        <Trail result={result} place={place} onGo={onGo} />
        {ranks && fitsLine(`${ranks}${hint}`, box.width * 0.7, em) && <span className={styles.hint}>{ranks}</span>}
        {fitsLine(hint, box.width / 2, em) && <span className={styles.hint}>{hint}</span>}
      </div>
      <ScrollContainer>
        {children.length === 0 ? (
          <p className={styles.quiet}>{nothingBelow(result, place)}</p>
        ) : (
          <table className={styles.table}>
            <Head result={result} level={children[0]} columns={columns} />
            <tbody>
              {children.map((child) => (
                <ChainRow
                  key={child}
                  {...{ result, place: child, columns, em, row, writeScore, paintScore, writeCount, onGo }}
                  opens={canOpen(child)}
                  isCurrent={child === current}
                />
              ))}
            </tbody>
          </table>
        )}
      </ScrollContainer>
    </div>
  );
}

const hintOf = (opens: boolean): string =>
  opens ? t('chain.hint-down', 'Choose a row to go down') : t('chain.hint-evidence', 'Choose a row for its evidence');

function nothingBelow(result: ScorecardResult, place: Place): string {
  const node = result.nodes[place];
  return node.n > 0
    ? t('chain.nothing', 'Nothing stands below {{name}}.', { name: nodeName(result, node), ...RAW })
    : t('chain.no-data', 'No data in this period.');
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

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
  table: css({
    width: '100%',
    borderCollapse: 'collapse',
    lineHeight: 1.3,
    '& td, & th': { padding: '0 1em 0 0', verticalAlign: 'middle', ...oneLine },
    '& td:last-child, & th:last-child': { paddingRight: 0 },
  }),
  head: css({
    height: '2.3em',
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
  top: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '1em' }),
  hint: css({ color: theme.colors.text.secondary, fontSize: '0.86em', whiteSpace: 'nowrap' }),
  quiet: css({ color: theme.colors.text.secondary, margin: 0 }),
});
