import { t } from '@grafana/i18n';
import type { Beside, DrivenStep, DrivenWalk, MetricInfo } from '../../model';
import type { Fact } from '../Explain';
import type { Ladder } from '../ladder';
import { type Measure, sizeText } from '../measure';
import { type Reader, writerOf } from '../values';
import { RAW } from './raw';
import { movedText, reasonsText, type Telling } from './why';

/** What a step of a metric's formula is called. */
export function stepTitle({ title }: DrivenStep): string {
  return title ?? t('walk.rows-each', 'Rows for each below the line');
}

interface Walked {
  info: MetricInfo;
  ladder: Ladder & { measure: Measure };
  beside?: Beside;
  telling?: Telling;
}

/** Why a metric moved, through what it is made of; what is said adds up. */
export function walkSentence({ info, ladder, beside, telling = 'full' }: Walked): string {
  const said = movedText(info, ladder, beside);
  return telling === 'short' || ladder.moved === 0
    ? `${said}.`
    : t('why.join', '{{moved}}: {{reasons}}.', {
        moved: said,
        reasons: reasonsText(ladder, (by) => sizeText(by, ladder.measure)),
        ...RAW,
      });
}

/** Why a metric's movement cannot be told apart. */
export function untoldSentence({ title }: MetricInfo, walk: DrivenWalk | null): string {
  const values = { title, ...RAW };
  switch (walk?.untold) {
    case 'unknown':
      return t('walk.unknown', '{{title}}: what it is made of is not known in both periods.', values);
    case 'negative':
      return t(
        'walk.negative',
        '{{title}}: one of its parts is below zero, or there are no rows to divide by, so that its movement cannot be shared out.',
        values
      );
    case 'not adding up':
      return t('walk.not-adding', '{{title}}: its parts do not make up the whole of it.', values);
    default:
      return t('walk.none', '{{title}}: its formula is of one piece.', values);
  }
}

/** What every step came to, before and now. */
export function walkFacts({ unit }: MetricInfo, { steps }: DrivenWalk, reader: Reader): Fact[] {
  return steps.map((step) => {
    const write = writerOf(step.isFactor ? 'number' : unit, reader, 'more');
    const values = { before: write(step.before), now: write(step.now), ...RAW };
    return { term: stepTitle(step), says: t('walk.from-to', 'from {{before}} to {{now}}', values) };
  });
}
