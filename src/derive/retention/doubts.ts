import type { Material, Needs } from '../../formula';
import { Problem } from '../../model';
import type { StayPicture } from '../../model';

import { totalOf } from './lives';

/** Of fewer customers than this share it is enough that the evidence tells it; of more the panel says so in its corner. */
const MINOR = 0.01;

/** Customers who could not be weighed, or whose dates cannot be true, in words. */
export function stayDoubts(
  needs: Needs,
  material: Material,
  { there, all, weight }: Pick<StayPicture, 'there' | 'all' | 'weight'>
): Problem[] {
  const mapping = weight === 'frozen' ? 'customer_value' : 'customer';
  const [negative, impossible] = [totalOf('negative', needs, material), totalOf('impossible', needs, material)];
  // Where values failed to come, that nobody knew them would be false.
  const valued = material.silent.has('customers') ? null : (all?.customers ?? 0) + (negative ?? 0);
  const without = there === null || valued === null ? null : there - valued;
  const doubt = doubtOf(there ?? all?.customers ?? 0);
  return [
    ...doubt(impossible, 'customer', (who) => `${who} left before joining: such dates cannot be true.`),
    ...doubt(negative, mapping, (who, one) => `${who} ${one ? 'counts' : 'count'} for less than nothing: left out.`),
    ...doubt(without, mapping, (who, one) => {
      const of = `Of ${there?.toLocaleString('en')} customers at the start`;
      return `${of}, nobody had reckoned what ${who} ${one ? 'was' : 'were'} worth: left out.`;
    }),
  ];
}

/** `there`: the customers of whom so many are doubted. */
const doubtOf =
  (there: number) =>
  (count: number | null, mapping: string, says: (who: string, one: boolean) => string): Problem[] => {
    if (count === null || count <= 0) {
      return [];
    }
    const who = `${count.toLocaleString('en')} customer${count === 1 ? '' : 's'}`;
    const severity = count < MINOR * there ? 'info' : 'warning';
    return [new Problem('quality', says(who, count === 1), { severity, hint: 'Mend the source.', at: { mapping } })];
  };
