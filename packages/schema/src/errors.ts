/** A fault that may pass: the runner tries again. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
}

/** A fault of one record or input: the runner stops the stage and says so. */
export class NonRetryableError extends Error {
  override readonly name = 'NonRetryableError';
}

/** A fault of the machine or of the code: the runner stops everything. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}

/** The user asked for something that cannot be: a wrong file, field or argument. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The data breaks a gate of its dataset: nothing is released. Exit code 1. */
export class GateError extends Error {
  override readonly name = 'GateError';
}

/** The user ended the run; what was done is kept, and the next run goes on. Exit code 130. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}
