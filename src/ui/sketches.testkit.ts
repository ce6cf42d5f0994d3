import type { MetricInfo } from '../model';

/** One metric of the invented centre, for the whole of it. */
export interface Sketch {
  key: string;
  title: string;
  unit: MetricInfo['unit'];
  direction: MetricInfo['direction'];
  side: 0 | 1;
  value: number;
  was: number;
  score: number;
  scoreWas: number;
  target: number;
  targetScore: number;
  weight: number;
  worth: number;
}

export const SKETCHES: Sketch[] = [
  sketch('service_level', 'Answered within 20 s', 'share', 'higher', 0, [0.831, 0.794], [86, 80], [0.8, 80], 3, 0),
  sketch('average_speed_of_answer', 'Speed of answer', 'seconds', 'lower', 0, [19, 24], [84, 77], [20, 83], 1, 0),
  sketch('abandon_rate', 'Callers lost', 'share', 'lower', 0, [0.041, 0.046], [73, 68], [0.05, 64], 1, 0),
  sketch('handle_time', 'Handle time', 'seconds', 'lower', 0, [312, 318], [69, 68], [300, 73], 2, 1.1),
  sketch(
    'first_contact_resolution',
    'First contact resolution',
    'share',
    'higher',
    1,
    [0.612, 0.668],
    [31, 46],
    [0.75, 74],
    3,
    7
  ),
  sketch(
    'repeat_contact_rate',
    'Called again within 7 days',
    'share',
    'lower',
    1,
    [0.312, 0.271],
    [43, 55],
    [0.2, 76],
    2,
    3.2
  ),
  sketch(
    'share_of_customer_data',
    'Share of customer data',
    'share',
    'higher',
    1,
    [0.743, 0.731],
    [66, 64],
    [0.8, 74],
    1,
    0.8
  ),
  sketch('satisfaction_top_box', 'Very satisfied', 'share', 'higher', 1, [0.446, 0.452], [58, 59], [0.5, 67], 1, 0.9),
];

function sketch(
  key: string,
  title: string,
  unit: Sketch['unit'],
  direction: Sketch['direction'],
  side: 0 | 1,
  [value, was]: [number, number],
  [score, scoreWas]: [number, number],
  [target, targetScore]: [number, number],
  weight: number,
  worth: number
): Sketch {
  return { key, title, unit, direction, side, value, was, score, scoreWas, target, targetScore, weight, worth };
}
