import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '@tellings/schema';

const run = promisify(execFile);

/** Who judges: the name given, or that of git. Throws UsageError when neither is there. */
export async function findJudge(given: string | undefined, folder: string): Promise<string> {
  const name = (given ?? (await gitUserName(folder))).trim();
  if (name !== '') return name;
  throw new UsageError(
    'nobody is named as judge: give --judge "Your Name", or set it with git config --global user.name "Your Name"',
  );
}

/** Empty when git is not there or knows no name. */
async function gitUserName(folder: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['config', 'user.name'], { cwd: folder });
    return stdout;
  } catch {
    return '';
  }
}
