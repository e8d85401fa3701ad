import fc from 'fast-check';

/** Before each test file: the same code passes or fails alike at each run. See decision 29. */
fc.configureGlobal({ seed: Number(process.env.TELLINGS_TEST_SEED ?? 1) });
