/** Shared by every package. Tests are not timed: a loaded machine must not fail them. */
export default {
  test: { testTimeout: 300_000, hookTimeout: 300_000 },
};
