import { t } from '@grafana/i18n';
import type { ClimateResult, Competence, CompetenceSilence, HalfCompetent, Learners } from '../../model';
import { NOTHING, type Reader, writerOf } from '../values';
import { RAW } from './raw';

/** After how many days half of new people are competent, and where that takes longest; or why it cannot be told. */
export function competenceSentence(result: ClimateResult, reader: Reader): string {
  const { competence } = result;
  const slowest = competence.silence === null ? slowestText(competence) : '';
  return [competenceShort(result, reader), slowest].filter(Boolean).join(' ');
}

/** The same without where it takes longest. */
export function competenceShort({ competence }: ClimateResult, reader: Reader): string {
  const [whole] = competence.groups;
  return competence.silence !== null || whole === undefined
    ? competenceUntold(competence, competence.silence ?? 'few')
    : wholeText(whole, reader);
}

/** "Half of new people are competent after 98 days (91 to 105)." Where fewer than half are, as far as is seen, that share. */
function wholeText(whole: Learners, reader: Reader): string {
  const { half, curve } = whole;
  if (half?.days != null) {
    const values = { days: half.days, interval: halfInterval(half), ...RAW };
    return t('competence.half', 'Half of new people are competent after <b>{{days}} days</b>{{interval}}.', values);
  }
  const last = curve[curve.length - 1];
  return last === undefined
    ? t('competence.nobody', 'Nobody who was new was seen to become competent.')
    : t(
        'competence.fewer',
        '<b>Fewer than half</b> of new people are competent as far as can be seen: {{share}} after {{days}} days.',
        { share: writerOf('share', reader)(last.share), days: last.days, ...RAW }
      );
}

/** " (91 to 105)"; " (91 or more)" where it has no end. */
function halfInterval({ low, high }: HalfCompetent): string {
  const values = { low, high, ...RAW };
  return high === null
    ? t('competence.or-more', ' ({{low}} or more)', values)
    : t('competence.interval', ' ({{low}} to {{high}})', values);
}

/** Where it takes longest, and by how much; nothing where nothing is compared. */
function slowestText({ groups, slowest }: Competence): string {
  if (slowest === null) {
    return groups.some(({ longer }) => longer !== null)
      ? t('competence.alike', 'Nowhere does it take longer by more than chance would make it.')
      : '';
  }
  const { path, longer } = groups[slowest];
  return t(
    'competence.slowest',
    'It takes longest at <b>{{site}}</b>: of their first {{within}} days people learn for {{more}} more than elsewhere ({{low}} to {{high}}).',
    { site: path[0], within: longer!.within, more: Math.round(longer!.value), ...endsOf(longer!), ...RAW }
  );
}

const endsOf = ({ low, high }: { low: number; high: number }) => ({ low: Math.round(low), high: Math.round(high) });

function competenceUntold({ leastPeople }: Competence, silence: CompetenceSilence): string {
  const says: Record<CompetenceSilence, () => string> = {
    unavailable: () =>
      t('competence.unavailable', 'Who is new and who is competent is not known here, so neither is how soon.'),
    few: () =>
      t('competence.few', 'Fewer than {{least}} people at a time were seen learning from their first weeks on.', {
        least: leastPeople,
        ...RAW,
      }),
  };
  return says[silence]();
}

/** "147 (119 to 161)", as a cell of the table. */
export function halfText({ half, curve }: Learners, { leastPeople }: Competence): string {
  if (half === null) {
    return t('competence.under', 'fewer than {{least}}', { least: leastPeople, ...RAW });
  }
  return half.days === null
    ? t('competence.not-by', 'not by {{days}}', { days: curve[curve.length - 1]?.days ?? 0, ...RAW })
    : `${half.days}${halfInterval(half)}`;
}

/** "+35 of 189 (20 to 51)". */
export function longerText({ longer }: Learners): string {
  return longer === null
    ? NOTHING
    : t('competence.longer', '{{more}} of {{within}} ({{low}} to {{high}})', {
        ...{ more: signed(longer.value), within: longer.within },
        ...{ low: signed(longer.low), high: signed(longer.high) },
        ...RAW,
      });
}

const signed = (days: number) => {
  const whole = Math.round(days);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '0';
};

/** Those who take longest first; of whom nothing is told last. */
export function byLonger({ groups }: Competence): Learners[] {
  return groups.slice(1).sort((one, other) => (other.longer?.value ?? -Infinity) - (one.longer?.value ?? -Infinity));
}

/** The strongest evidence: the places that take longest. */
export function learnersText(learners: Learners, competence: Competence): string {
  return t('competence.piece', '{{site}}: half after {{half}} days', {
    ...{ site: learners.path[0], half: halfText(learners, competence) },
    ...RAW,
  });
}

/** Under the picture: of whom it is, and what it takes for granted. */
export function competenceLegend({ groups, competent, already }: Competence): string {
  const [{ people }] = groups;
  return t(
    'competence.legend',
    'Of {{people}} people who were not competent when first seen in the last two years, {{competent}} came to be; {{already}} already were, and are left out. Curve: Kaplan and Meier 1958; interval of the half: Brookmeyer and Crowley 1982. Who left before counts until then, as if they would have learned as fast as those who stayed: where the slow leave, it looks faster than it is.',
    { people, competent, already, ...RAW }
  );
}
