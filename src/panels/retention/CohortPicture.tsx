import React from 'react';
import { t } from '@grafana/i18n';
import { isStamp, plotLayout, stampSize } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { NOTHING, type Write, writerOf } from '../../ui/values';
import { cohortSentence, deepestAge } from '../../ui/words/cohorts';
import { cohortLayout } from './cohortLayout';
import { CohortTable } from './CohortTable';
import type { PictureProps } from './pictureProps';

/** The smallest text that is read, and how far it grows with its box, in pixels. */
const [LEAST, LARGEST] = [11, 15];

/** Whole per cents throughout, so that a column can be read down. */
const share: Write = (value) =>
  value === null ? NOTHING : Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** Who is still there, by when they joined. */
export function CohortPicture({ result, box, reader, showSentence, top }: PictureProps) {
  const { cohorts, calendar, dimensions } = result;
  if (cohorts === null) {
    const sentence = t('cohort.unknown', 'Cohorts are told where the mapping knows when customers joined.');
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const full = cohortSentence(cohorts, share);
  const last = deepestAge(cohorts.together);
  if (isStamp(box)) {
    const why = t('cohort.stamp', 'still there after {{number}} days', { number: last * cohorts.stepDays });
    return <Stamp {...{ box, em: stampSize(box), label: full, why }}>{share(cohorts.together[last])}</Stamp>;
  }
  const letters = showSentence ? lettersOf({ full, short: full }) : { full: 0, short: 0 };
  const { em, said, plot } = plotLayout(box, letters, LARGEST);
  return (
    <Sheet {...{ box, em, label: full, top, sentence: showSentence && said !== 'nothing' ? full : '' }}>
      <CohortTable
        {...{ cohorts, dimensions, share, calendar, count: writerOf('count', reader) }}
        layout={cohortLayout(cohorts, plot, em)}
      />
    </Sheet>
  );
}
