/** How a way of contact differs from the others. Messages are handed to free people by the same routing as calls. */
export interface Channel {
  name: string;
  /** Share of new contacts, relative to the others. */
  weight: number;
  /** Open at night, when calls are not taken. */
  atNight: boolean;
  /** Share answered at once on an average day, and mean seconds of waiting for the rest. */
  atOnce: number;
  wait: number;
  /** Mean seconds before a customer gives up; endless where nobody waits at a screen. */
  patience: number;
  /** Seconds in the menu before asking for a person. */
  menu: number;
  /** Conversation as a multiple of the phone's. */
  talk: number;
  /** Whether there is such a thing as hold. */
  holds: boolean;
  /** Share of customers who are recognised. */
  recognised: number;
  /** Log-odds of resolving, compared with the phone. */
  resolves: number;
  /** Belongs to a site before anybody answers. */
  ofSite: boolean;
}

const LIVE = { atNight: false, holds: true, ofSite: true } as const;
const TYPED = { atNight: true, holds: false, ofSite: false, menu: 0 } as const;

export const CHANNELS: readonly Channel[] = [
  {
    name: 'phone',
    weight: 62,
    atOnce: 0.83,
    wait: 92,
    patience: 290,
    menu: 38,
    talk: 1,
    recognised: 0.87,
    resolves: 0,
    ...LIVE,
  },
  {
    name: 'chat',
    weight: 14,
    atOnce: 0.79,
    wait: 60,
    patience: 260,
    talk: 1.25,
    recognised: 0.84,
    resolves: -0.1,
    ...TYPED,
  },
  {
    name: 'e-mail',
    weight: 6,
    atOnce: 0.5,
    wait: 190,
    patience: Infinity,
    talk: 1.1,
    recognised: 0.96,
    resolves: -0.25,
    ...TYPED,
  },
  {
    name: 'WhatsApp',
    weight: 8,
    atOnce: 0.68,
    wait: 80,
    patience: 900,
    talk: 1.05,
    recognised: 0.93,
    resolves: -0.05,
    ...TYPED,
  },
  {
    name: 'app message',
    weight: 6,
    atOnce: 0.68,
    wait: 85,
    patience: 900,
    talk: 0.95,
    recognised: 0.99,
    resolves: 0,
    ...TYPED,
  },
  {
    name: 'social',
    weight: 3,
    atOnce: 0.5,
    wait: 160,
    patience: Infinity,
    talk: 0.9,
    recognised: 0.45,
    resolves: -0.35,
    ...TYPED,
  },
  {
    name: 'video',
    weight: 1,
    atOnce: 0.8,
    wait: 60,
    patience: 250,
    menu: 0,
    talk: 1.4,
    recognised: 0.98,
    resolves: 0.25,
    ...LIVE,
  },
];

/** The way back to a customer who left a number: the centre calls, so nobody arrives on it. */
export const CALL_BACK = 'call-back';

/** Every way of contact that the data know. */
export const CHANNEL_NAMES: readonly string[] = [...CHANNELS.map(({ name }) => name), CALL_BACK];
