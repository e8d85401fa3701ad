import { InterruptedError } from '@tellings/pipeline';
import { GateError, UsageError } from '@tellings/schema';
import { Command, CommanderError } from 'commander';
import { estimateWeightsCommand } from './commands/estimate-weights.ts';
import { explainCommand } from './commands/explain.ts';
import { fetchCommand } from './commands/fetch.ts';
import { fsckCommand } from './commands/fsck.ts';
import { learnCommand } from './commands/learn.ts';
import { matchCommand } from './commands/match.ts';
import { pairsCommand } from './commands/pairs.ts';
import { provenanceCommand } from './commands/provenance.ts';
import { reviewCommand } from './commands/review.ts';
import { runCommand } from './commands/run.ts';
import { stageCommands } from './commands/stage.ts';
import { statusCommand } from './commands/status.ts';
import { verifyCommand } from './commands/verify.ts';

/**
 * Exit codes: 0 done, 1 a data gate or a verification failed, 2 wrong usage, 70 a fault of ours,
 * 130 ended by the user.
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
    verifyCommand(),
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
  if (error instanceof UsageError || error instanceof GateError) {
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
