import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ClimateResult, ItemLink } from '../../model';
import { sideColors } from '../../ui/colors';
import { oneLine, printed } from '../../ui/styles';
import { NOTHING } from '../../ui/values';
import { slotTitle } from '../../ui/words/climate';
import { itemsLegend, itemsSentence, itemText, itemUntold } from '../../ui/words/items';
import { signed } from '../../ui/words/thread';
import { LevelsTable } from './LevelsTable';
import { itemRows, itemScale, type ItemScale } from './itemShape';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';
import { plotWidth } from './plotWidth';

/** Width of a question's name, of the figure beside a dot, and at most of all, in em. */
const NAME = 9;
const FIGURE = 5;
const WIDTH = 72;
/** Height of a row, in em. */
const ROW = 1.55;

/** What staff say level by level, and which questions go with which outcomes: a row a question, a column an outcome, a dot with its interval. */
export function ItemsPicture(props: PictureProps) {
  const { result, box } = props;
  const sentence = itemsSentence(result);
  const found = result.items.links.filter(({ link }) => link?.found).length;
  return (
    <Picture
      {...props}
      full={sentence}
      short={sentence}
      stamp={result.items.tests > 0 ? found : NOTHING}
      why={t('items.stamp', 'of {{tests}} pairs stand out', { tests: result.items.tests })}
    >
      {(em) => {
        const width = plotWidth(box, em, WIDTH);
        return (
          <div style={{ width }}>
            {result.items.levels.length > 0 && <LevelsTable result={result} />}
            {result.items.tests > 0 && <Table {...{ result, em, width }} />}
          </div>
        );
      }}
    </Picture>
  );
}

function Table({ result, em, width }: { result: ClimateResult; em: number; width: number }) {
  const styles = useStyles2(getStyles);
  const { outcomes, rows } = itemRows(result.items);
  const room = (width - NAME * em) / outcomes.length - FIGURE * em;
  const scale = itemScale(result.items, room);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th style={{ width: NAME * em }} />
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {result.metrics[outcome].title}
                <Untold {...{ result, outcome }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slot, links }) => (
            <tr key={slot}>
              <th scope="row" className={styles.name}>
                {slotTitle(slot)}
              </th>
              {links.map((link) => (
                <td key={link.outcome}>{link.link !== null && <Dot {...{ link, scale, em, room }} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{itemsLegend(result)}</p>
    </>
  );
}

/** Why an outcome has no dots. */
function Untold({ result, outcome }: { result: ClimateResult; outcome: number }) {
  const links = result.items.links.filter((link) => link.outcome === outcome);
  return links.some(({ link }) => link !== null) ? null : <div>{itemUntold(result, links[0])}</div>;
}

function Dot({ link, scale, em, room }: { link: ItemLink; scale: ItemScale; em: number; room: number }) {
  const styles = useStyles2(getStyles);
  const { r, low, high, found } = link.link!;
  const middle = (ROW * em) / 2;
  return (
    <span className={styles.pair}>
      <svg width={room} height={ROW * em} className={styles.picture} role="img" aria-label={itemText(link)}>
        <line x1={scale.at(0)} x2={scale.at(0)} y1={0} y2={ROW * em} className={styles.zero} />
        <line x1={scale.at(low)} x2={scale.at(high)} y1={middle} y2={middle} className={styles.interval} />
        <circle cx={scale.at(r)} cy={middle} r={em * 0.32} className={found ? styles.found : styles.open} />
      </svg>
      <span className={found ? styles.sure : styles.unsure} aria-hidden>
        {signed(r)}
      </span>
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border, background } = theme.colors;
  const [blue] = sideColors(theme);
  return {
    table: css({
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'collapse',
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: theme.typography.fontWeightRegular, textAlign: 'left', verticalAlign: 'top', padding: 0 },
      '& thead th': { color: text.secondary, fontSize: '0.86em', padding: '0 1em 0.3em 0' },
      '& td': { padding: 0, verticalAlign: 'top' },
      ...printed,
    }),
    name: css({ '&&': { ...oneLine, color: text.primary, verticalAlign: 'middle' } }),
    pair: css({ display: 'flex', alignItems: 'center', gap: '0.5em' }),
    picture: css({ display: 'block', overflow: 'visible' }),
    zero: css({ stroke: border.strong, strokeWidth: 1 }),
    interval: css({ stroke: text.secondary, strokeWidth: 1.5 }),
    found: css({ fill: blue, stroke: blue, strokeWidth: 1.5 }),
    open: css({ fill: background.primary, stroke: text.secondary, strokeWidth: 1.5 }),
    sure: css({ color: text.maxContrast, fontSize: '0.93em' }),
    unsure: css({ color: text.secondary, fontSize: '0.93em' }),
    quiet: css({ margin: '0.6em 0 0', color: text.secondary, fontSize: '0.86em' }),
  };
};
