import React, { useState } from 'react';
import { css } from '@emotion/css';
import { dateTimeFormat, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { config, PluginPage } from '@grafana/runtime';
import { Stack, Text, useStyles2 } from '@grafana/ui';
import { useLocation } from 'react-router-dom';
import { boards } from '../boards';
import { ActionForm } from './ActionForm';
import { draftFrom, namesPerson } from './draft';
import { Earlier } from './Earlier';

/** Where an action about a figure is written down, below it what came of earlier ones. The address says which figure. */
export default function ActionPage() {
  const styles = useStyles2(getStyles);
  const asked = new URLSearchParams(useLocation().search);
  const [draft, setDraft] = useState(() => draftFrom(asked, { owner: ownName(), day: today() }));
  const [written, setWritten] = useState(0);
  const [[first]] = useState(boards);
  const source = asked.get('source') ?? first?.uid ?? null;
  return (
    <PluginPage subTitle={t('action-form.subtitle', 'What was decided about a figure, by whom and when')}>
      <div className={styles.page}>
        <Stack direction="column" gap={3}>
          {namesPerson(asked) && (
            <Text color="secondary">
              {t(
                'action-form.person',
                'The figure is of one person. Everybody who reads annotations reads this: it names a team at most.'
              )}
            </Text>
          )}
          <ActionForm
            draft={draft}
            source={source}
            onChange={setDraft}
            onWritten={() => {
              setWritten(written + 1);
              setDraft({ ...draft, note: '' });
            }}
          />
          {source !== null && (
            <Earlier
              key={written}
              source={source}
              metric={draft.metric}
              place={draft.place}
              onDone={() => setWritten(written + 1)}
            />
          )}
        </Stack>
      </div>
    </PluginPage>
  );
}

function ownName(): string {
  const { name, login } = config.bootData.user;
  return name || login || '';
}

const today = () => dateTimeFormat(Date.now(), { format: 'YYYY-MM-DD' });

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({ maxWidth: theme.breakpoints.values.lg }),
});
