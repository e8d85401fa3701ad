import {
  GateError,
  InterruptedError,
  NonRetryableError,
  RetryableError,
  UsageError,
} from '@tellings/schema';
import { Command, CommanderError } from 'commander';

/** Commands by name, in the order of the help. A command is loaded when it is asked for. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    run: async () => (await import('./commands/run.ts')).runCommand(),
    fetch: async () => (await import('./commands/fetch.ts')).fetchCommand(),
    normalise: async () => (await import('./commands/stage.ts')).stageCommand('normalise'),
    'near-duplicates': async () =>
      (await import('./commands/stage.ts')).stageCommand('near-duplicates'),
    link: async () => (await import('./commands/stage.ts')).stageCommand('link'),
    publish: async () => (await import('./commands/stage.ts')).stageCommand('publish'),
    learn: async () => (await import('./commands/learn.ts')).learnCommand(),
    'estimate-weights': async () =>
      (await import('./commands/estimate-weights.ts')).estimateWeightsCommand(),
    explain: async () => (await import('./commands/explain.ts')).explainCommand(),
    review: async () => (await import('./commands/review.ts')).reviewCommand(),
    provenance: async () => (await import('./commands/provenance.ts')).provenanceCommand(),
    pairs: async () => (await import('./commands/pairs.ts')).pairsCommand(),
    match: async () => (await import('./commands/match.ts')).matchCommand(),
    status: async () => (await import('./commands/status.ts')).statusCommand(),
    release: async () => (await import('./commands/release.ts')).releaseCommand(),
    diff: async () => (await import('./commands/diff.ts')).diffCommand(),
    yank: async () => (await import('./commands/yank.ts')).yankCommand(),
    rollback: async () => (await import('./commands/rollback.ts')).rollbackCommand(),
    verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
    sign: async () => (await import('./commands/sign.ts')).signCommand(),
    keygen: async () => (await import('./commands/keygen.ts')).keygenCommand(),
    withdraw: async () => (await import('./commands/withdraw.ts')).withdrawCommand(),
    push: async () => (await import('./commands/push.ts')).pushCommand(),
    fsck: async () => (await import('./commands/fsck.ts')).fsckCommand(),
  }),
);

/**
 * Exit codes: 0 done, 1 a data gate or a verification failed or a file is not what it must be, 2 wrong
 * usage, 70 a fault of ours, 130 ended by the user.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('tellings')
    .description('Many outlets tell of one recording: find every telling, and publish the result.')
    .version('0.1.0')
    .showHelpAfterError('(add --help for the arguments)')
    .exitOverride();
  const asked = commands.get(argv[2] ?? '');
  const loaders = asked ? [asked] : [...commands.values()];
  for (const load of loaders) program.addCommand((await load()).exitOverride());
  try {
    await program.parseAsync(argv);
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isOfInput(error)) {
    process.stderr.write(`tellings: ${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  if (error instanceof InterruptedError) {
    process.stderr.write(`tellings: ${error.message}\n`);
    return 130;
  }
  process.stderr.write(`tellings: ${error instanceof Error ? error.stack : String(error)}\n`);
  return 70;
}

/** What is wrong with files or data is no fault of the program: the message says it all. */
function isOfInput(error: unknown): error is Error {
  const classes = [UsageError, GateError, NonRetryableError, RetryableError];
  return classes.some((known) => error instanceof known);
}
