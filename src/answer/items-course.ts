import { NO_ITEMS, climateNeeds, itemImportance, panelNeeds, saidLevels } from '../derive';
import { ENGAGEMENT_LEVELS } from '../model';
import type { ChosenMetric, Definitions, EngagementLevel, ItemImportance, Request } from '../model';

import { compileAll } from './compile-all';
import { indexIn } from './choices';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

/** What staff say level by level, in the whole; and their questions with what they may go with, team by month. */
export function itemsCourses(request: Request, definitions: Definitions): Course[] {
  return [itemsCourse(request, definitions), levelsCourse(request, definitions)];
}

function levelsCourse(request: Request, definitions: Definitions): Course {
  const choices = [...Object.values(LEVEL_CHOICES), ...choicesIn(definitions).questions];
  const { metrics, problems } = compileAll(choices, definitions, { strict: false });
  return courseOf({
    ...{ name: 'levels/', request, definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    needs: climateNeeds([], metrics),
  });
}

/** The levels of engagement, each a variant of it. */
const LEVEL_CHOICES = Object.fromEntries(
  Object.keys(ENGAGEMENT_LEVELS).map((variant) => [variant, { metric: 'engagement', variant }])
) as Record<EngagementLevel, ChosenMetric>;

function itemsCourse(request: Request, definitions: Definitions): Course {
  const { questions, outcomes } = choicesIn(definitions);
  const { metrics, problems } = compileAll([...questions, ...outcomes], definitions, { strict: false });
  return courseOf({
    ...{ name: 'items/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, grain: 'month' },
    needs: panelNeeds(request.groupBy!, metrics),
  });
}

/** `before`: how many metrics the result has before these, for its indexes are those of the result. */
export function itemsIn([told, levels]: readonly Reached[], before: number): ItemImportance {
  if (told === undefined) {
    return NO_ITEMS;
  }
  const { course, arrived } = told;
  const indexOf = indexIn(course);
  const { questions, outcomes } = choicesIn(course.definitions);
  const asked = questions.map((each) => ({ slot: each.parameters.question, question: indexOf(each) }));
  const sought = { questions: asked, outcomes: outcomes.map(indexOf) };
  const importance = itemImportance(course.needs, materialOf(course, arrived), sought);
  const links = importance.links.map((link) => ({
    ...link,
    question: before + link.question,
    outcome: before + link.outcome,
  }));
  return { ...importance, links, ...levelsIn(levels, before + course.needs.metrics.length) };
}

function levelsIn({ course, arrived }: Reached, before: number): Pick<ItemImportance, 'levels' | 'weakest'> {
  const indexOf = indexIn(course);
  const { levels, weakest } = saidLevels(course.needs, materialOf(course, arrived), {
    levelOf: (level) => indexOf(LEVEL_CHOICES[level]),
    questionOf: (slot) => indexOf(questionOf(slot)),
    coverageFloor: course.definitions.climate.coverageFloor,
  });
  return { levels: levels.map((each) => ({ ...each, metric: before + each.metric })), weakest };
}

const questionOf = (question: string) => ({ metric: 'question_mean', parameters: { question } });

function choicesIn({ climate, metrics }: Definitions) {
  const { questions, outcomes } = climate.items;
  return {
    questions: questions.map(questionOf),
    outcomes: outcomes.filter((metric) => metric in metrics).map((metric) => ({ metric })),
  };
}
