import type { Signal } from '../../model';

export const answersAtTheLine: Signal = {
  name: 'answers_at_the_line',
  title: 'Answers piled up just inside the threshold',
  sentence:
    'Far more customers were answered just before the service-level threshold than just after it, which no queue does by itself.',
  legs: [{ metric: 'answered_just_inside', above: 0.5 }],
  flatters: ['service_level'],
  source:
    'Test for a jump in a density: McCrary 2008, J. Econometrics 142, pp. 698-714, with straight lines through bins',
};
