import fc from 'fast-check';

// The same cases on every machine: a red run can be looked at. `BOARDROOM_SEED=12 BOARDROOM_RUNS=10000` goes further afield.
fc.configureGlobal({ seed: Number(process.env.BOARDROOM_SEED ?? 1) });
