import { NO_ITEMS, itemImportance, panelNeeds } from '../derive';
import type { Definitions, ItemImportance, Request } from '../model';

import { compileAll } from './compile-all';
import { indexIn } from './choices';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

/** Questions to staff and what they may go with, team by month. */
export function itemsCourse(request: Request, definitions: Definitions): Course {
  const { questions, outcomes } = choicesIn(definitions);
  const { metrics, problems } = compileAll([...questions, ...outcomes], definitions, { strict: false });
  return courseOf({
    ...{ name: 'items/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, grain: 'month' },
    needs: panelNeeds(request.groupBy!, metrics),
  });
}

/** `before`: how many metrics the result has before these, for its indexes are those of the result. */
export function itemsIn([told]: readonly Reached[], before: number): ItemImportance {
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
  return { ...importance, links };
}

function choicesIn({ climate, metrics }: Definitions) {
  const { questions, outcomes } = climate.items;
  return {
    questions: questions.map((question) => ({ metric: 'question_mean', parameters: { question } })),
    outcomes: outcomes.filter((metric) => metric in metrics).map((metric) => ({ metric })),
  };
}
