import React from 'react';
import { css } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { Calendar, Cohorts, RetentionResult } from '../../model';
import { sideColors } from '../../ui/colors';
import { heardOnly } from '../../ui/hidden';
import { printed } from '../../ui/styles';
import type { Write } from '../../ui/values';
import { cohortName } from '../../ui/words/cohorts';
import { groupName } from '../../ui/words/places';
import type { CohortLayout } from './cohortLayout';

interface Props {
  cohorts: Cohorts;
  dimensions: RetentionResult['dimensions'];
  layout: CohortLayout;
  calendar: Calendar;
  share: Write;
  count: Write;
}

/** One row a cohort, one column an age, and below them one row a group of all cohorts together; a share stands on a ground that is the deeper the more are gone. */
export function CohortTable({ cohorts, dimensions, layout, calendar, share, count }: Props) {
  const styles = useStyles2(getStyles);
  const { stepDays, together } = cohorts;
  const groundOf = useGround(cohorts);
  return (
    <table className={styles.table}>
      <thead>
        <tr style={{ height: `${layout.row}em` }}>
          <th scope="col" className={styles.head}>
            {t('cohort.joined', 'joined from')}
          </th>
          <th scope="col" className={styles.quiet}>
            {t('cohort.customers', 'customers')}
          </th>
          {layout.ages.map((age) => (
            <th key={age} scope="col" className={styles.quiet}>
              {t('cohort.age', '{{number}} d', { number: age * stepDays })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layout.rows.map((at) => (
          <tr key={at} style={{ height: `${layout.row}em` }}>
            <th scope="row">{cohortName(cohorts.cohorts[at], calendar)}</th>
            <td className={styles.quiet}>{count(cohorts.cohorts[at].customers)}</td>
            {layout.ages.map((age) => (
              <Share key={age} value={cohorts.cohorts[at].shares[age] ?? null} {...{ groundOf, share }} />
            ))}
          </tr>
        ))}
        <tr className={styles.together} style={{ height: `${layout.row}em` }}>
          <th scope="row">{t('cohort.together', 'together')}</th>
          <td />
          {layout.ages.map((age) => (
            <Share key={age} value={together[age] ?? null} groundOf={() => undefined} share={share} />
          ))}
        </tr>
        {layout.groups &&
          cohorts.groups.map((group) => (
            <tr key={JSON.stringify(group.path)} style={{ height: `${layout.row}em` }}>
              <th scope="row" className={styles.group}>
                {groupName({ dimensions }, group.path)}
              </th>
              <td className={styles.quiet}>{count(group.customers)}</td>
              {layout.ages.map((age) => (
                <Share key={age} value={group.together[age] ?? null} {...{ groundOf, share }} />
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

type GroundOf = (value: number) => string | undefined;

/** What has not been seen yet is empty, not nothing. */
function Share({ value, groundOf, share }: { value: number | null; groundOf: GroundOf; share: Write }) {
  const styles = useStyles2(getStyles);
  return value === null ? (
    <td>
      <span className={styles.heard}>{t('cohort.not-yet', 'not yet')}</span>
    </td>
  ) : (
    <td className={styles.share} style={{ background: groundOf(value) }}>
      {share(value)}
    </td>
  );
}

/** From nothing, where all are there, to what can still be read upon, where fewest are. */
function useGround({ cohorts, groups }: Cohorts): GroundOf {
  const [blue] = sideColors(useTheme2());
  const rows = [...cohorts.map(({ shares }) => shares), ...groups.map(({ together }) => together)];
  const seen = rows.flatMap((shares) => shares.filter((each) => each !== null));
  const fewest = Math.min(1, ...seen);
  return (value) => colorManipulator.alpha(blue, fewest < 1 ? (0.34 * (1 - value)) / (1 - fewest) : 0);
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  return {
    table: css({
      borderCollapse: 'separate',
      borderSpacing: 2,
      lineHeight: 1.2,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      '& th, & td': { padding: '0 0.5em', textAlign: 'right', fontWeight: theme.typography.fontWeightRegular },
      '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    }),
    head: css({ color: text.secondary, fontSize: '0.86em' }),
    quiet: css({ color: text.secondary, fontSize: '0.92em' }),
    share: css({ color: text.maxContrast, borderRadius: '0.15em', minWidth: '3.2em', ...printed }),
    together: css({ '& th, & td': { borderTop: `1px solid ${border.medium}`, borderRadius: 0 } }),
    group: css({ '&&': { paddingLeft: '1em' } }),
    heard: heardOnly(),
  };
};
