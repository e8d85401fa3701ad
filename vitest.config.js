import { fileURLToPath } from 'node:url';

/** Shared by every package. Tests are not timed: a loaded machine must not fail them. */
export default {
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: [fileURLToPath(new URL('scripts/seed-properties.ts', import.meta.url))],
  },
};
