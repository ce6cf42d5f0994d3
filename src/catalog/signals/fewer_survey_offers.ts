import type { Signal } from '../../model';

export const fewerSurveyOffers: Signal = {
  name: 'fewer_survey_offers',
  title: 'Fewer customers asked',
  sentence: 'Fewer of the customers who were served were invited to say how it was.',
  legs: [{ metric: 'survey_offer_rate', moves: 'down' }],
  truth: { metric: 'satisfaction_top_box' },
  flatters: ['satisfaction_top_box', 'customer_effort_score', 'promoter_score'],
  source: 'Own definition: who chooses whom to ask chooses the result',
};
