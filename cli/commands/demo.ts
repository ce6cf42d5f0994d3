import type { Command } from '../command';

export const demo: Command = { name: 'demo', says: 'writes the simulated centre', flags: {}, examples: [], run: async () => 1 };
