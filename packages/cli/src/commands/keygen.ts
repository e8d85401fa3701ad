import { createKeyPair } from '@tellings/publish';
import { Command } from 'commander';

/** `tellings keygen <folder>`: a new pair of keys to sign releases with. */
export function keygenCommand(): Command {
  return new Command('keygen')
    .description('Make a key pair for signing releases, in the format of minisign.')
    .argument('<folder>', 'folder outside any git work tree, e.g. ~/.config/tellings')
    .option('--json', 'print key id, public key and both paths as JSON')
    .addHelpText(
      'after',
      `
Example:
  tellings keygen ~/.config/tellings

The secret key, tellings.key, has no password and is readable by you only. The
public key, tellings.pub, is for everybody: name it in dataset.yml under keys.

Exit codes: 0 done, 2 the folder is in a git work tree, or has a key.`,
    )
    .action(async (folder: string, { json }: { readonly json?: true }) => {
      const { key_id, public_key, secretPath, publicPath } = await createKeyPair(folder);
      if (json) {
        const pair = { key_id, public_key, secret_path: secretPath, public_path: publicPath };
        process.stdout.write(`${JSON.stringify(pair)}\n`);
        return;
      }
      process.stdout.write(
        [
          `secret key: ${secretPath}`,
          `public key: ${publicPath}`,
          'keys:',
          `  - { key_id: ${key_id}, public_key: ${public_key} }`,
          '',
        ].join('\n'),
      );
    });
}
