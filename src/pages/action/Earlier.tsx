import React, { useEffect, useState } from 'react';
import { dateTime, type TimeRange } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, LoadingPlaceholder, Stack, Text, useTheme2 } from '@grafana/ui';
import { lastValueFrom } from 'rxjs';
import { Problem, problemFrom, type ActionsResult, type FollowedAction } from '../../model';
import { SayingList } from '../../ui/SayingList';
import { actionSaying } from '../../ui/words/actions';
import { boardOf } from '../boards';
import { Done } from './Done';
import { type Draft, LEVELS } from './draft';

interface Props extends Pick<Draft, 'metric' | 'place'> {
  source: string;
  onDone: () => void;
}

/** What came of earlier actions about the same figure, or in the same place; of all where neither is named. */
export function Earlier({ source, metric, place, onDone }: Props) {
  const theme = useTheme2();
  const known = useActions(source);
  return (
    <section aria-label={t('earlier.title', 'What came of earlier actions')}>
      <Stack direction="column" gap={1}>
        <Text element="h2" variant="h4">
          {t('earlier.title', 'What came of earlier actions')}
        </Text>
        {known === null && <LoadingPlaceholder text={t('earlier.asking', 'Looking at the figures before and after')} />}
        {known instanceof Problem && <Alert severity="warning" title={known.toLine()} />}
        {known !== null && !(known instanceof Problem) && <Told {...{ known, metric, place, theme, onDone }} />}
      </Stack>
    </section>
  );
}

interface ToldProps extends Pick<Props, 'metric' | 'place' | 'onDone'> {
  known: ActionsResult;
  theme: ReturnType<typeof useTheme2>;
}

function Told({ known, metric, place, theme, onDone }: ToldProps) {
  const isAboutAll = metric === '' && Object.keys(place).length === 0;
  const same = known.actions.filter((action) => isAboutAll || action.metric === metric || isAt(action, place));
  if (same.length === 0) {
    return (
      <Text color="secondary">
        {t('earlier.none', 'In the last year nobody noted an action about this figure or this place.')}
      </Text>
    );
  }
  return (
    <SayingList
      sayings={same.map((action) =>
        actionSaying(known, action, { reader: { theme, currency: known.currency }, now: known.period.to })
      )}
      wayOf={(index) => <Done action={same[index]} onDone={onDone} />}
    />
  );
}

/** In the place itself; everywhere is no place. */
function isAt({ path }: FollowedAction, place: Draft['place']): boolean {
  const named = LEVELS.filter((level) => place[level]);
  return named.length > 0 && named.every((level) => path[LEVELS.indexOf(level)] === place[level]);
}

function useActions(source: string): ActionsResult | Problem | null {
  const [known, setKnown] = useState<ActionsResult | Problem | null>(null);
  useEffect(() => {
    let current = true;
    void actionsOf(source).then((told) => current && setKnown(told));
    return () => {
      current = false;
    };
  }, [source]);
  return known;
}

async function actionsOf(source: string): Promise<ActionsResult | Problem> {
  try {
    const board = await boardOf(source);
    const result = await lastValueFrom(board.told({ version: 1, answer: 'actions' }, lastYear()));
    return result.answer === 'actions'
      ? result
      : new Problem('invalid', `an answer to another question: ${result.answer}`);
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

function lastYear(): TimeRange {
  const [from, to] = [dateTime().subtract(1, 'year'), dateTime()];
  return { from, to, raw: { from, to } };
}
