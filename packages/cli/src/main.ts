import { InterruptedError } from '@tellings/pipeline';
import { GateError, NonRetryableError, RetryableError, UsageError } from '@tellings/schema';
import { Command, CommanderError } from 'commander';
import { diffCommand } from './commands/diff.ts';
import { estimateWeightsCommand } from './commands/estimate-weights.ts';
import { explainCommand } from './commands/explain.ts';
import { fetchCommand } from './commands/fetch.ts';
import { fsckCommand } from './commands/fsck.ts';
import { keygenCommand } from './commands/keygen.ts';
import { learnCommand } from './commands/learn.ts';
import { matchCommand } from './commands/match.ts';
import { pairsCommand } from './commands/pairs.ts';
import { provenanceCommand } from './commands/provenance.ts';
import { pushCommand } from './commands/push.ts';
import { releaseCommand } from './commands/release.ts';
import { reviewCommand } from './commands/review.ts';
import { rollbackCommand } from './commands/rollback.ts';
import { runCommand } from './commands/run.ts';
import { signCommand } from './commands/sign.ts';
import { stageCommands } from './commands/stage.ts';
import { statusCommand } from './commands/status.ts';
import { verifyCommand } from './commands/verify.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { yankCommand } from './commands/yank.ts';

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
  const commands = [
    runCommand(),
    fetchCommand(),
    ...stageCommands(),
    learnCommand(),
    estimateWeightsCommand(),
    explainCommand(),
    reviewCommand(),
    provenanceCommand(),
    pairsCommand(),
    matchCommand(),
    statusCommand(),
    releaseCommand(),
    diffCommand(),
    yankCommand(),
    rollbackCommand(),
    verifyCommand(),
    signCommand(),
    keygenCommand(),
    withdrawCommand(),
    pushCommand(),
    fsckCommand(),
  ];
  for (const command of commands) program.addCommand(command.exitOverride());
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
