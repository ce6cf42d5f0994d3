import React, { useId, useState } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Badge, Button, Stack, Text, useStyles2 } from '@grafana/ui';
import type { Direction, Metric } from '../../model';
import { metricDetails } from './metricDetails';

interface Props {
  metric: Metric;
  /** Why it cannot be computed here, if so. */
  lacking: string | undefined;
}

/** One metric: title, sentence and formula at a glance, the rest on demand. */
export function MetricEntry({ metric, lacking }: Props) {
  const styles = useStyles2(getStyles);
  const [open, setOpen] = useState(false);
  const details = useId();
  const { name, title, sentence, formula, unit, direction } = metric;
  return (
    <li className={styles.entry}>
      <Stack direction="row" gap={1} alignItems="baseline" wrap="wrap">
        <Text element="h3" variant="h5">
          {title}
        </Text>
        <code className={styles.name}>{name}</code>
        <Text color="secondary" variant="bodySmall">
          {`${unit}, ${betterText(direction)}`}
        </Text>
        {lacking !== undefined && (
          <Badge color="orange" icon="exclamation-triangle" text={t('catalogue.lacking', 'Not available here')} />
        )}
      </Stack>
      <Text element="p">{sentence}</Text>
      {lacking !== undefined && (
        <Text element="p" color="warning">
          {lacking}
        </Text>
      )}
      <pre className={styles.formula}>{formula}</pre>
      <Button
        fill="text"
        size="sm"
        icon={open ? 'angle-up' : 'angle-down'}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        {open ? t('catalogue.less', 'Less') : t('catalogue.more', 'Variants, pitfalls and source')}
      </Button>
      <div id={details}>{open && <Details metric={metric} />}</div>
    </li>
  );
}

function Details({ metric }: { metric: Metric }) {
  const styles = useStyles2(getStyles);
  return (
    <dl className={styles.details}>
      {metricDetails(metric).map(({ term, says, code }) => (
        <React.Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.says}>
            {says}
            {code && <pre className={styles.formula}>{code}</pre>}
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

function betterText(direction: Direction): string {
  const texts: Record<Direction, string> = {
    higher: t('catalogue.higher', 'higher is better'),
    lower: t('catalogue.lower', 'lower is better'),
    band: t('catalogue.band', 'best within a band'),
  };
  return texts[direction];
}

const getStyles = (theme: GrafanaTheme2) => ({
  entry: css({ borderTop: `1px solid ${theme.colors.border.weak}`, padding: theme.spacing(2, 0) }),
  name: css({ fontSize: theme.typography.bodySmall.fontSize }),
  formula: css({
    margin: theme.spacing(1, 0),
    padding: theme.spacing(1),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: theme.typography.code.fontSize,
  }),
  details: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 1fr) 4fr',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(1, 0, 0),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: '1fr' },
  }),
  term: css({ color: theme.colors.text.secondary }),
  says: css({ margin: 0, minWidth: 0 }),
});
