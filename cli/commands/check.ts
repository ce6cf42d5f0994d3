import type { Command } from '../command';

export const check: Command = { name: 'check', says: 'judges files', flags: {}, examples: [], run: async () => 1 };
