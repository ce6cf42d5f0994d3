import { t } from '@grafana/i18n';
import type { Exponent, Knob, Reach, Reward, ScoreNode, Turn, Unit } from '../../model';
import type { Fact } from '../Explain';
import { type Reader, writerOf } from '../values';
import { exponentText, meanName } from './means';
import { RAW } from './raw';
import type { Told } from './told';

/** How firm the score's conclusions are, and what the profile would pay for; nothing where it was not asked. */
export function scrutinyFacts(result: Told, node: ScoreNode, reader: Reader): Fact[] {
  const { scrutiny } = node;
  if (!scrutiny) {
    return [];
  }
  const { turns, rewards } = scrutiny;
  const firm = (of: (turn: Turn) => Reach | null) => firmText(result, node, turns, of);
  return [
    { term: t('scrutiny.target', 'Firmness: target met or missed'), says: firm(({ target }) => target) },
    { term: t('scrutiny.weaker', 'Firmness: weaker side'), says: firm(({ weaker }) => weaker) },
    { term: t('scrutiny.order', 'Firmness: order below'), says: firm(({ order }) => order) },
    ...rewards.map((reward) => ({
      term: t('scrutiny.pays', 'Pays for: {{metric}}', { metric: result.metrics[reward.metric].title, ...RAW }),
      says: [rewardText(result, reward, reader), guardText(reward)].filter((says) => says !== '').join(' '),
    })),
  ];
}

/** The two changes of opinion that matter most: the least turn of a weight, and the exponents. */
function firmText(result: Told, node: ScoreNode, turns: readonly Turn[], of: (turn: Turn) => Reach | null): string {
  const asked = turns.filter((turn) => of(turn) !== null);
  if (asked.length === 0) {
    return '';
  }
  const moving = asked.flatMap((turn) => endsOf(turn, of(turn)!));
  const weights = moving.filter((end) => end.distance !== null).sort((one, other) => one.distance! - other.distance!);
  const exponents = moving.filter(({ distance }) => distance === null);
  const says = [...weights.slice(0, 1), ...exponents].map((end) => endText(result, node, end));
  return says.length > 0
    ? says.join(' ')
    : t('scrutiny.firm', 'Stays so whatever any one weight or exponent is set to.');
}

interface End {
  knob: Knob;
  at: Exponent;
  changes: Exponent;
  /** In shares of weight; null for exponents, which have no such distance. */
  distance: number | null;
}

function endsOf({ knob, at }: Turn, { low, high }: Reach): End[] {
  return [low, high].flatMap((changes) =>
    changes === null ? [] : [{ knob, at, changes, distance: apart(at, changes, knob) }]
  );
}

function apart(at: Exponent, changes: Exponent, { kind }: Knob): number | null {
  return kind === 'metric' || kind === 'side' ? Math.abs(Number(changes) - Number(at)) : null;
}

function endText(result: Told, node: ScoreNode, { knob, at, changes }: End): string {
  if (knob.kind === 'metric' || knob.kind === 'side') {
    const what = knob.kind === 'metric' ? result.metrics[knob.metric].title : node.families[knob.family].title;
    const weights = { what, at: percent(at), changes: percent(changes), ...RAW };
    return t('scrutiny.weight', 'Changes first where the weight of {{what}} goes from {{at}} to {{changes}}.', weights);
  }
  const means = { at: rung(at), changes: rung(changes), ...RAW };
  return knob.kind === 'exponent'
    ? t('scrutiny.exponent', 'Changes where sides are joined by exponent {{changes}} instead of {{at}}.', means)
    : t(
        'scrutiny.family-exponent',
        'Changes where metrics are joined by exponent {{changes}} instead of {{at}}.',
        means
      );
}

const percent = (share: Exponent) => `${Math.round(Number(share) * 100)}%`;

const rung = (exponent: Exponent) => (exponent === 'weakest' ? meanName(exponent) : exponentText(exponent, 2));

function rewardText({ metrics }: Told, { metric, perUnit, reachable }: Reward, reader: Reader): string {
  const info = metrics[metric];
  const write = writerOf(info.unit, reader);
  const reach =
    reachable &&
    t('scrutiny.reach', 'Reaching {{value}}, as a quarter of the units do, would earn {{points}} points.', {
      value: write(reachable.value),
      points: reachable.points.toFixed(1),
      ...RAW,
    });
  return [perUnitText(perUnit, info.unit), reach].filter(Boolean).join(' ');
}

function perUnitText(perUnit: number | null, unit: Unit): string {
  if (perUnit === null) {
    return '';
  }
  if (perUnit === 0) {
    return t('scrutiny.nothing', 'Moving it a little earns nothing here.');
  }
  const points = (unit === 'share' ? perUnit / 100 : perUnit).toFixed(2);
  const says: Partial<Record<Unit, () => string>> = {
    share: () => t('scrutiny.per-point', 'One percentage point better earns {{points}} points.', { points }),
    seconds: () => t('scrutiny.per-second', 'One second better earns {{points}} points.', { points }),
  };
  return says[unit]?.() ?? t('scrutiny.per-one', 'Better by one earns {{points}} points.', { points });
}

/** Whether somebody who moved the figure alone would be seen, and would lose elsewhere what they gained here. */
function guardText({ guards }: Reward): string {
  if (guards.length === 0) {
    return t('scrutiny.unguarded', 'No signal would show if it were moved without serving anybody.');
  }
  const signals = guards.map(({ title }) => title).join('; ');
  const shown = t('scrutiny.guarded', 'If it were gamed, it would show in: {{signals}}.', { signals, ...RAW });
  return guards.some(({ judged }) => judged)
    ? `${shown} ${t('scrutiny.loses', 'This profile judges where the true gain would show, so gaming loses there what it wins here.')}`
    : shown;
}
