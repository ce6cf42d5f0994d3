import React, { useMemo, useState } from 'react';
import { css, cx } from '@emotion/css';
import {
  type DataFrame,
  type Field,
  FieldType,
  formattedValueToString,
  getDisplayProcessor,
  getFieldDisplayName,
  type GrafanaTheme2,
} from '@grafana/data';
import { Icon, useStyles2, useTheme2 } from '@grafana/ui';

const MOST_ROWS = 500;

/** Settings of a column that are kept, with their defaults. */
export const HEADS = { wrapHeaderText: false };

interface Order {
  column: number;
  falling: boolean;
}

interface FrameTableProps {
  frame: DataFrame;
  showHeader?: boolean;
}

/** A frame as a plain table that scrolls and sorts. */
export function FrameTable({ frame, showHeader = true }: FrameTableProps) {
  const styles = useStyles2(getStyles);
  const [order, setOrder] = useState<Order>();
  const fields = frame.fields.filter(isShown);
  const rows = useMemo(() => rowsIn(frame, order), [frame, order]);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={frame.name ?? frame.refId ?? 'Table'}>
      <table className={styles.table}>
        {showHeader && (
          <thead>
            <tr>
              {fields.map((field, column) => (
                <Head key={column} {...{ frame, field, column, order }} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row}>
              {fields.map((field, column) => (
                <Cell key={column} field={field} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <div className={styles.rest}>and {rows.length - MOST_ROWS} more rows</div>}
    </div>
  );
}

interface HeadProps {
  frame: DataFrame;
  field: Field;
  column: number;
  order?: Order;
  onOrder(order: Order): void;
}

function Head({ frame, field, column, order, onOrder }: HeadProps) {
  const styles = useStyles2(getStyles);
  const sorted = order?.column === column;
  const falling = sorted && !order.falling;
  return (
    <th
      scope="col"
      className={cx(
        field.type === FieldType.number && styles.number,
        field.config.custom?.wrapHeaderText && styles.wraps
      )}
      aria-sort={sorted ? (order.falling ? 'descending' : 'ascending') : undefined}
    >
      <button className={styles.head} onClick={() => onOrder({ column, falling })}>
        {getFieldDisplayName(field, frame)}
        {sorted && <Icon name={order.falling ? 'arrow-down' : 'arrow-up'} />}
      </button>
    </th>
  );
}

function Cell({ field, row }: { field: Field; row: number }) {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const display = field.display ?? getDisplayProcessor({ field, theme });
  const shown = display(field.values[row]);
  const [link] = field.getLinks?.({ valueRowIndex: row }) ?? [];
  const text = formattedValueToString(shown);
  return (
    <td className={cx(field.type === FieldType.number && styles.number)} style={paint(field, theme, shown.color)}>
      {link ? <a href={link.href}>{text}</a> : text}
    </td>
  );
}

/** The two cell types that colour a cell. */
function paint({ config }: Field, theme: GrafanaTheme2, color?: string): React.CSSProperties {
  const type = config.custom?.cellOptions?.type;
  if (color && type === 'color-background') {
    return { background: color, color: theme.colors.getContrastText(color) };
  }
  return color && type === 'color-text' ? { color } : {};
}

function isShown({ config }: Field): boolean {
  return !config.custom?.hidden && !config.custom?.hideFrom?.viz;
}

function rowsIn(frame: DataFrame, order?: Order): number[] {
  const rows = Array.from({ length: frame.length }, (_, row) => row);
  const field = order && frame.fields.filter(isShown)[order.column];
  return field ? rows.sort((a, b) => (order.falling ? -1 : 1) * compare(field.values[a], field.values[b])) : rows;
}

/** Nothing sorts before everything. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b);
  }
  return Number(a ?? -Infinity) - Number(b ?? -Infinity) || 0;
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroll: css({ overflow: 'auto', height: '100%' }),
  table: css({
    width: '100%',
    borderCollapse: 'collapse',
    '& td, & th': { padding: theme.spacing(0.75, 1), whiteSpace: 'nowrap', textAlign: 'left' },
    '& td': { borderTop: `1px solid ${theme.colors.border.weak}` },
    '& thead th': { position: 'sticky', top: 0, background: theme.colors.background.primary },
  }),
  number: css({ '&&': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }),
  wraps: css({ '&&': { whiteSpace: 'normal', verticalAlign: 'bottom' } }),
  head: css({
    border: 'none',
    padding: 0,
    background: 'none',
    textAlign: 'inherit',
    fontWeight: theme.typography.fontWeightMedium,
  }),
  rest: css({ padding: theme.spacing(1), color: theme.colors.text.secondary }),
});
