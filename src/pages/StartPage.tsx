import React from 'react';
import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { PluginPage } from '@grafana/runtime';
import { Card, LinkButton, Stack, Text, useStyles2 } from '@grafana/ui';

const BOARD = '/d/boardroom';
const CATALOGUE = '/a/boardroom-cx-app/catalogue';
const NEW_DATASOURCE = '/connections/datasources/boardroom-cx-datasource';

export default function StartPage() {
  const styles = useStyles2(getStyles);
  return (
    <PluginPage subTitle={t('start.subtitle', 'The customer, in the boardroom')}>
      <div className={styles.page}>
        <Stack direction="column" gap={3}>
          <Purpose />
          <Steps />
        </Stack>
      </div>
    </PluginPage>
  );
}

function Purpose() {
  return (
    <Text element="p">
      <Trans i18nKey="start.promise">
        Customer Boardroom computes balanced scores, value-weighted retention and climate indicators from the contact
        centre data that Grafana can already read. Rows stay where they are, and every number can show the formula, the
        statement and the sample size it came from.
      </Trans>
    </Text>
  );
}

function Steps() {
  return (
    <Stack direction="column" gap={2}>
      <Card noMargin>
        <Card.Heading>{t('start.connect.title', '1. Say what your data means')}</Card.Heading>
        <Card.Description>
          {t(
            'start.connect.text',
            'Add the Customer Boardroom data source, pick the data source that holds your contacts, and map its columns. Nothing is copied.'
          )}
        </Card.Description>
        <Card.Actions>
          <LinkButton icon="plus" href={NEW_DATASOURCE} variant="secondary">
            {t('start.connect.action', 'Add the data source')}
          </LinkButton>
        </Card.Actions>
      </Card>
      <Card noMargin>
        <Card.Heading>{t('start.board.title', '2. Read the board')}</Card.Heading>
        <Card.Description>
          {t(
            'start.board.text',
            'The Boardroom dashboard shows what moved, why it moved, what it is worth and who owns it. Choose your data source at its top.'
          )}
        </Card.Description>
        <Card.Actions>
          <LinkButton icon="apps" href={BOARD}>
            {t('start.board.action', 'Open the Boardroom dashboard')}
          </LinkButton>
        </Card.Actions>
      </Card>
      <Card noMargin>
        <Card.Heading>{t('start.catalogue.title', '3. See what can be measured')}</Card.Heading>
        <Card.Description>
          {t(
            'start.catalogue.text',
            'Every metric with its formula, its variants and its pitfalls, and whether your data can feed it. Write your own in the settings of the data source.'
          )}
        </Card.Description>
        <Card.Actions>
          <LinkButton icon="book" href={CATALOGUE} variant="secondary">
            {t('start.catalogue.action', 'Open the catalogue')}
          </LinkButton>
        </Card.Actions>
      </Card>
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({ maxWidth: theme.breakpoints.values.md }),
});
