import React from 'react';
import { css } from '@emotion/css';
import { dateTimeFormat } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Stack, TagList, Text, useStyles2 } from '@grafana/ui';
import type { Annotation } from '../../model';
import { ADDRESS } from './noting';

/** What will be written, and where, before anybody presses the button. */
export function Written({ annotation }: { annotation: Annotation | null }) {
  const styles = useStyles2(getStyles);
  if (annotation === null) {
    return (
      <Text color="secondary">
        {t('action-form.lacks', 'Say what is done and about which figure; then what will be written stands here.')}
      </Text>
    );
  }
  const day = dateTimeFormat(annotation.time, { format: 'LL' });
  return (
    <Stack direction="column" gap={1}>
      <Text color="secondary">
        {t(
          'action-form.writes',
          'This writes one annotation into Grafana ({{address}}), nothing into your data. It belongs to the whole organisation; whoever may read annotations reads it.',
          { address: `POST ${ADDRESS}`, interpolation: { escapeValue: false } }
        )}
      </Text>
      <Text>
        {t('action-form.entry', '{{day}}: {{text}}', {
          day,
          text: annotation.text,
          interpolation: { escapeValue: false },
        })}
      </Text>
      <TagList
        className={styles.tags}
        displayMax={20}
        tags={[...annotation.tags]}
        aria-label={t('action-form.tags', 'Tags')}
      />
    </Stack>
  );
}

const getStyles = () => ({ tags: css({ justifyContent: 'flex-start' }) });
