import { AT_RATE, STATEMENT_PERIODS, lostByStratum, serviceChoices, serviceIn, serviceNeeds, SPARED } from '../derive';
import type { ChosenMetric, Definitions, Experiences, Period, Request, ServiceStatement, StayClock } from '../model';

import { besideOf } from './cohort-course';
import type { Beside } from './cohort-course';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { strataOf, summedIn } from './experience-course';
import type { ExperienceCourse } from './experience-course';
import { materialOf } from './material';
import type { Reached } from './reach';

/** What it cost to serve customers while the clock ran, period by period. */
export interface ServiceCourse {
  course: Course;
  period: Period;
  rate: number | null;
}

/** Null where no contacts are mapped. `asked`: as it came, for it may choose how cost is reckoned and how long a period is. */
export function serviceCourse(
  asked: Request,
  definitions: Definitions,
  { start, end }: StayClock
): ServiceCourse | null {
  if (!('contact' in definitions.mapping.entities)) {
    return null;
  }
  const cost = costOf(asked, definitions);
  const within = strataOf(definitions);
  const { metrics, problems } = compileAll(serviceChoices(cost), definitions, { strict: false });
  const period = { from: start, to: end };
  const { grain = 'none' } = asked;
  const course = courseOf({
    ...{ name: 'service/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: {
      ...{ ...asked, period, compare: 'none', groupBy: within ? [within.name] : [] },
      ...{ grain: grain === 'none' ? 'auto' : grain, points: STATEMENT_PERIODS },
    },
    needs: serviceNeeds(within, metrics),
  });
  return { course, period, rate: cost.variant === AT_RATE ? Number(cost.parameters!.rate) : null };
}

/** As the request chooses; else as the source keeps it, or at the usual rate where it keeps none. */
function costOf({ metrics = [] }: Request, { mapping, metrics: known }: Definitions): Omit<ChosenMetric, 'metric'> {
  const chosen = metrics.find((each): each is ChosenMetric => 'metric' in each && each.metric === 'cost_per_contact');
  const { variant = mapping.entities.contact.fields.cost ? undefined : AT_RATE, parameters } = chosen ?? {};
  const usual = known.cost_per_contact.parameters!.find(({ name }) => name === 'rate')!.default;
  return variant === AT_RATE ? { variant, parameters: { rate: parameters?.rate ?? usual } } : {};
}

/** What service cost, and what went with it, as far as what it spares customers goes with loss. */
export function serviceOf(
  { period, rate }: ServiceCourse,
  served: Reached,
  met: { asked: ExperienceCourse; past: Reached; experiences: Experiences | null } | null
): Beside {
  const { needs, plan } = served.course;
  const material = materialOf(served.course, served.arrived);
  const told: Pick<ServiceStatement, 'grain' | 'rate'> = { grain: plan.grain, rate };
  return besideOf([served], { service: serviceIn({ needs, material, period }, { ...told, lost: lostOf(met) }) });
}

/** Null where nobody knows that it goes with more loss. */
function lostOf(met: Parameters<typeof serviceOf>[2]): ReturnType<typeof lostByStratum> | null {
  const spared = met?.experiences?.kinds.find(({ kind }) => kind === SPARED);
  const past = met && spared?.goesWith === 'more' ? summedIn(met.past) : null;
  return past && lostByStratum(past, met!.asked, SPARED);
}
