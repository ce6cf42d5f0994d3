import React, { useState } from 'react';
import { css } from '@emotion/css';
import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { ClipboardButton, Collapse, useStyles2 } from '@grafana/ui';

interface Props {
  frames: readonly DataFrame[];
  refId: string;
}

/** What was asked of the data sources, to read and to copy. */
export function Statement({ frames, refId }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const styles = useStyles2(getStyles);
  const statement = frames.find((frame) => frame.refId === refId)?.meta?.executedQueryString;
  if (!statement) {
    return null;
  }
  return (
    <Collapse label={t('query.statement.label', 'What was asked')} isOpen={isOpen} onToggle={setIsOpen}>
      <ClipboardButton variant="secondary" size="sm" icon="copy" getText={() => statement}>
        {t('query.statement.copy', 'Copy')}
      </ClipboardButton>
      <pre className={styles.statement} aria-label={t('query.statement.aria', 'Statement')}>
        {statement}
      </pre>
    </Collapse>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  statement: css({ maxHeight: theme.spacing(40), overflow: 'auto', marginTop: theme.spacing(1) }),
});
