/** What customers want, by the queue that takes it. */
export interface Intent {
  name: string;
  queue: number;
  /** Share of new contacts, relative to the others. */
  weight: number;
  /** Chance that the contact settles it, everything else being average. */
  resolves: number;
  /** Typical seconds of conversation on the phone. */
  talk: number;
}

interface Queue {
  name: string;
  resolves: number;
  talk: number;
  /** Intent -> weight, how it differs from its queue in chance to resolve, and in talk. */
  intents: ReadonlyArray<readonly [name: string, weight: number, resolves: number, talk: number]>;
}

const QUEUE_LIST: readonly Queue[] = [
  {
    name: 'Billing',
    resolves: 0.63,
    talk: 280,
    intents: [
      ['Bill is wrong', 8, -0.04, 1.15],
      ['Bill is higher than expected', 7, -0.02, 1.1],
      ['Charged twice', 3, 0, 1],
      ['Payment not recorded', 4, 0.03, 0.9],
      ['Explain my bill', 5, 0.06, 0.95],
    ],
  },
  {
    name: 'Orders',
    resolves: 0.86,
    talk: 180,
    intents: [
      ['Where is my order', 9, 0.03, 0.75],
      ['Wrong item arrived', 2, -0.06, 1.25],
      ['Return an item', 4, 0.02, 1],
      ['Change a delivery', 3, 0.01, 0.95],
      ['Order not confirmed', 2, -0.02, 1.05],
    ],
  },
  {
    name: 'Technical help',
    resolves: 0.77,
    talk: 340,
    intents: [
      ['No connection', 6, -0.02, 1.1],
      ['Connection is slow', 4, -0.05, 1.2],
      ['Device does not work', 3, -0.02, 1.15],
      ['Cannot log in', 3, 0.09, 0.7],
      ['Cannot pay in the app', 2, -0.03, 0.8],
    ],
  },
  {
    name: 'Account changes',
    resolves: 0.9,
    talk: 200,
    intents: [
      ['Moving home', 4, -0.03, 1.4],
      ['Change name or address', 3, 0.03, 0.85],
      ['Change the payment date', 3, 0.02, 0.8],
      ['Reset a password', 3, 0.04, 0.6],
      ['Add a person to the account', 2, 0, 1.1],
    ],
  },
  {
    name: 'Sales',
    resolves: 0.87,
    talk: 300,
    intents: [
      ['What would an upgrade cost', 3, 0.02, 1],
      ['New contract', 3, -0.02, 1.3],
      ['Compare tariffs', 2, 0, 1.1],
      ['Ask about an offer', 2, 0.03, 0.8],
      ['Cancel my contract', 3, -0.08, 1.15],
    ],
  },
  {
    name: 'Care',
    resolves: 0.8,
    talk: 240,
    intents: [
      ['Complaint about service', 3, -0.12, 1.4],
      ['Promised call did not come', 2, -0.05, 1.1],
      ['Engineer did not come', 2, -0.06, 1.2],
      ['Opening hours', 2, 0.12, 0.4],
      ['Another question', 3, 0.02, 0.9],
    ],
  },
];

export const QUEUES: readonly string[] = QUEUE_LIST.map(({ name }) => name);

export const INTENTS: readonly Intent[] = QUEUE_LIST.flatMap((queue, index) =>
  queue.intents.map(([name, weight, resolves, talk]) => ({
    name,
    queue: index,
    weight,
    resolves: queue.resolves + resolves,
    talk: queue.talk * talk,
  }))
);
