import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { Button, Combobox, Field, Stack, useStyles2 } from '@grafana/ui';
import { FAMILIES, type ProfileFamily } from '../../../model';
import { DraftInput } from '../../editors/DraftInput';
import type { Vocabulary } from '../../types';
import { faultAt, type Faults } from './faults';
import { MetricRow } from './MetricRow';
import { NumberInput } from './NumberInput';
import { addedMetric, replaced, shareOf } from './profileEdits';

interface Props {
  family: ProfileFamily;
  /** All of the profile, this one among them. */
  all: readonly ProfileFamily[];
  /** Where it stands: `families.0`. */
  path: string;
  vocabulary: Vocabulary;
  faults: Faults;
  readOnly: boolean;
  /** undefined: removed. */
  onChange: (family: ProfileFamily | undefined) => void;
}

/** One side of the balance, and its metrics. */
export function FamilyForm(props: Props) {
  const { family, path, vocabulary, faults, readOnly, onChange } = props;
  const styles = useStyles2(getStyles);
  const { metrics } = family;
  const put = (changed: ProfileFamily['metrics']) => onChange({ ...family, metrics: changed });
  return (
    <section className={styles.family} aria-label={family.title}>
      <Head {...props} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.metric}>
              {t('profile.metric', 'Metric')}
            </th>
            <th scope="col" className={styles.weight}>
              {t('profile.weight', 'Weight')}
            </th>
            <th scope="col" className={styles.target}>
              {t('profile.metric-target', 'Target')}
            </th>
            <th scope="col">{t('profile.points', 'Points it earns')}</th>
            <td className={styles.deeds} />
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric, index) => (
            <MetricRow
              key={index}
              {...{ metric, vocabulary, faults, readOnly }}
              all={metrics}
              path={`${path}.metrics.${index}`}
              onChange={(changed) => put(replaced(metrics, index, changed))}
            />
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <Button
          variant="secondary"
          fill="text"
          icon="plus"
          onClick={() => put([...metrics, addedMetric(family, vocabulary.metrics, vocabulary.profiles)])}
        >
          <Trans i18nKey="profile.add-metric" values={{ family: family.title }}>
            {'Add a metric to {{family}}'}
          </Trans>
        </Button>
      )}
    </section>
  );
}

function Head({ family, all, path, faults, readOnly, onChange }: Props) {
  const error = faultAt(faults, `${path}.family`);
  const { title, weight } = family;
  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-start">
      <Field label={t('profile.family', 'Side')} error={error} invalid={error !== undefined}>
        <Combobox
          aria-label={t('profile.family-of', 'Side: {{title}}', { title })}
          width={22}
          disabled={readOnly}
          options={FAMILIES.map((value) => ({ value, label: value }))}
          value={family.family}
          onChange={({ value }) => onChange({ ...family, family: value })}
        />
      </Field>
      <Field label={t('profile.family-title', 'Called')}>
        <DraftInput
          aria-label={t('profile.family-title-of', 'What {{title}} is called', { title })}
          width={28}
          disabled={readOnly}
          value={title}
          onCommit={(text) => onChange({ ...family, title: text.trim() || title })}
        />
      </Field>
      <Field label={t('profile.weight-share', 'Weight, {{share}}%', { share: Math.round(100 * shareOf(weight, all)) })}>
        <NumberInput
          label={t('profile.weight-of', 'Weight of {{title}}', { title })}
          value={weight}
          disabled={readOnly}
          onCommit={(typed) => typed !== undefined && typed > 0 && onChange({ ...family, weight: typed })}
        />
      </Field>
      {!readOnly && all.length > 1 && (
        <Field label={' '}>
          <Button variant="destructive" fill="text" icon="trash-alt" onClick={() => onChange(undefined)}>
            <Trans i18nKey="profile.remove-family" values={{ title }}>
              {'Remove {{title}}'}
            </Trans>
          </Button>
        </Field>
      )}
    </Stack>
  );
}

/** Both sides keep their columns below one another. */
const getStyles = (theme: GrafanaTheme2) => ({
  family: css({ borderTop: `1px solid ${theme.colors.border.weak}`, padding: theme.spacing(2, 0) }),
  table: css({
    width: '100%',
    tableLayout: 'fixed',
    'th, td': { padding: theme.spacing(0.5, 1, 0.5, 0), textAlign: 'left', verticalAlign: 'top' },
    th: { color: theme.colors.text.secondary, fontWeight: theme.typography.fontWeightRegular },
  }),
  metric: css({ width: theme.spacing(30) }),
  weight: css({ width: theme.spacing(16) }),
  target: css({ width: theme.spacing(13) }),
  deeds: css({ width: theme.spacing(7) }),
});
