import React from 'react';
import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { Calendar, ServicePeriod, ServiceStatement } from '../../model';
import { NOTHING, type Reader, writerOf } from '../../ui/values';
import { priceWriter, servicePeriodText } from '../../ui/words/service';
import type { ServiceColumn, ServiceLayout } from './serviceLayout';

interface Props {
  service: ServiceStatement;
  layout: ServiceLayout;
  calendar: Calendar;
  reader: Reader;
  assumptions: readonly string[];
}

/** One row a period, the whole time below, and under it what all of it takes for granted. */
export function ServiceTable({ service, layout, calendar, reader, assumptions }: Props) {
  const styles = useStyles2(getStyles);
  const { columns, row } = layout;
  const write = writersOf(reader);
  const height = { height: `${row}em` };
  const figures = (period: ServicePeriod) =>
    columns.map((column) => (
      <td key={column} className={column === 'interval' ? styles.quiet : ''}>
        {write[column](period)}
      </td>
    ));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr style={height}>
            <th scope="col">
              <span className={styles.quiet}>{t('service.period', 'period')}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.quiet}>
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {service.periods.slice(service.periods.length - layout.periods).map((period) => (
            <tr key={period.from} style={height}>
              <th scope="row">{servicePeriodText(period, service, calendar)}</th>
              {figures(period)}
            </tr>
          ))}
          <tr className={styles.whole} style={height}>
            <th scope="row">{wholeTitle(service.periods.length - layout.periods)}</th>
            {figures(service.whole)}
          </tr>
        </tbody>
      </table>
      {layout.assumes && <p className={styles.print}>{assumptions.join(' ')}</p>}
    </>
  );
}

/** Periods that there was no room for are in it. */
const wholeTitle = (earlier: number): string =>
  earlier > 0
    ? t('service.whole-earlier', 'whole time, with {{number}} earlier', { number: earlier })
    : t('service.whole', 'whole time');

function titleOf(column: ServiceColumn): string {
  const titles: Record<ServiceColumn, () => string> = {
    cost: () => t('service.column-cost', 'cost'),
    contacts: () => t('service.column-contacts', 'contacts'),
    perContact: () => t('service.column-contact', 'a contact'),
    perResolution: () => t('service.column-resolution', 'a resolution'),
    customers: () => t('service.column-customers', 'customers'),
    worth: () => t('service.column-worth', 'their value'),
    protects: () => t('service.column-protects', 'protected'),
    interval: () => t('service.column-interval', '95% interval'),
  };
  return titles[column]();
}

function writersOf(reader: Reader): Record<ServiceColumn, (period: ServicePeriod) => string> {
  const [money, count, price] = [writerOf('money', reader), writerOf('count', reader), priceWriter(reader)];
  return {
    cost: ({ cost }) => money(cost),
    contacts: ({ contacts }) => count(contacts),
    perContact: ({ perContact }) => price(perContact),
    perResolution: ({ perResolution }) => price(perResolution),
    customers: ({ customers }) => count(customers),
    worth: ({ worth }) => money(worth),
    protects: ({ protects }) => money(protects && protects.value),
    interval: ({ protects }) =>
      protects?.interval ? `${money(protects.interval.low)} – ${money(protects.interval.high)}` : NOTHING,
  };
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  return {
    table: css({
      width: '100%',
      // Further apart, and the eye loses the row.
      maxWidth: '72em',
      borderCollapse: 'collapse',
      lineHeight: 1.2,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      '& th, & td': { padding: '0 0 0 0.8em', textAlign: 'right', fontWeight: theme.typography.fontWeightRegular },
      '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
      '& tbody tr:not(:last-child)': { borderBottom: `1px solid ${border.weak}` },
    }),
    quiet: css({ '&&': { color: text.secondary, fontSize: '0.9em' } }),
    whole: css({
      borderTop: `1px solid ${border.medium}`,
      '& th, & td': { color: text.maxContrast, '&&': { fontWeight: theme.typography.fontWeightMedium } },
    }),
    print: css({ margin: '0.5em 0 0', fontSize: '0.86em', lineHeight: 1.4, color: text.secondary, textWrap: 'pretty' }),
  };
};
