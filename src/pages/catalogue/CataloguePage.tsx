import React, { useEffect, useState } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { PluginPage } from '@grafana/runtime';
import { Alert, Combobox, EmptyState, Field, FilterInput, InlineSwitch, Stack, Text, useStyles2 } from '@grafana/ui';
import { Problem, type Family } from '../../model';
import { boards, knownTo, plainCatalogue, type Known } from '../boards';
import { MetricEntry } from './MetricEntry';
import { metricList, type FamilyList, type Search } from './metricList';

/** Every metric there is: what it says, the formula that runs, and whether this house's data can feed it. */
export default function CataloguePage() {
  const styles = useStyles2(getStyles);
  const [choices] = useState(boards);
  const [board, setBoard] = useState<string | undefined>(choices[0]?.uid);
  const [search, setSearch] = useState<Search>({ words: '', availableOnly: false });
  const known = useKnown(board);
  const { metrics, unavailable } = known instanceof Problem ? plainCatalogue : known;
  const lists = metricList(metrics, search, unavailable);
  return (
    <PluginPage subTitle={t('catalogue.subtitle', 'What can be measured, and by which formula')}>
      <div className={styles.page}>
        <Stack direction="column" gap={3}>
          <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
            <Field noMargin label={t('catalogue.search', 'Search')} htmlFor="boardroom-search">
              <FilterInput
                id="boardroom-search"
                escapeRegex={false}
                width={40}
                value={search.words}
                onChange={(words) => setSearch({ ...search, words })}
              />
            </Field>
            {choices.length > 0 && (
              <Field noMargin label={t('catalogue.board', 'As this data source knows it')} htmlFor="boardroom-board">
                <Combobox
                  id="boardroom-board"
                  width={32}
                  options={choices.map(({ uid, name }) => ({ value: uid, label: name }))}
                  value={board}
                  onChange={({ value }) => setBoard(value)}
                />
              </Field>
            )}
            <InlineSwitch
              id="boardroom-available"
              showLabel
              label={t('catalogue.available', 'Only what it can compute')}
              value={search.availableOnly}
              onChange={() => setSearch({ ...search, availableOnly: !search.availableOnly })}
            />
          </Stack>
          {known instanceof Problem && <Alert severity="warning" title={known.toLine()} />}
          <Text color="secondary">
            {countText(lists, metrics.length)} {board !== undefined && feedText(known)}
          </Text>
          {lists.length === 0 && (
            <EmptyState variant="not-found" message={t('catalogue.none', 'No metric fits these words')} />
          )}
          {lists.map((list) => (
            <FamilySection key={list.family} {...list} unavailable={unavailable} />
          ))}
        </Stack>
      </div>
    </PluginPage>
  );
}

/** What the chosen data source knows; the plain catalogue until it has said so. */
function useKnown(board: string | undefined): Known | Problem {
  const [known, setKnown] = useState<Known | Problem>(plainCatalogue);
  useEffect(() => {
    let current = true;
    if (board !== undefined) {
      void knownTo(board).then((told) => current && setKnown(told));
    }
    return () => {
      current = false;
    };
  }, [board]);
  return known;
}

function countText(lists: readonly FamilyList[], all: number): string {
  const shown = lists.reduce((sum, list) => sum + list.metrics.length, 0);
  return t('catalogue.counts', '{{shown}} of {{all}} metrics shown.', { shown, all });
}

function feedText(known: Known | Problem): string {
  if (known === plainCatalogue) {
    return t('catalogue.asking', 'Looking which of them can be computed here.');
  }
  return known instanceof Problem
    ? ''
    : t('catalogue.lacking-count', 'Not to be computed from this mapping: {{without}}.', {
        without: known.unavailable.size,
      });
}

function FamilySection({ family, metrics, unavailable }: FamilyList & Pick<Known, 'unavailable'>) {
  const styles = useStyles2(getStyles);
  return (
    <section aria-label={familyTitle(family)}>
      <Text element="h2" variant="h3">
        {familyTitle(family)}
      </Text>
      <ul className={styles.list}>
        {metrics.map((metric) => (
          <MetricEntry key={metric.name} metric={metric} lacking={unavailable.get(metric.name)} />
        ))}
      </ul>
    </section>
  );
}

function familyTitle(family: Family): string {
  const titles: Record<Family, string> = {
    efficiency: t('family.efficiency', 'Efficiency'),
    effectiveness: t('family.effectiveness', 'Effectiveness'),
    effort: t('family.effort', 'Customer effort'),
    voice: t('family.voice', 'Voice of the customer'),
    retention: t('family.retention', 'Retention and value'),
    climate: t('family.climate', 'Climate'),
    journey: t('family.journey', 'Journey'),
  };
  return titles[family];
}

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({ maxWidth: theme.breakpoints.values.lg }),
  list: css({ listStyle: 'none', margin: theme.spacing(1, 0, 0) }),
});
