import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { assertValid, type ReleaseManifest, sha256 } from '@tellings/schema';
import { type Check, failed, passed } from './check.ts';
import { checkEnvelope, parseEnvelope, renderEnvelope } from './dsse.ts';
import { replaceFile } from './durable-file.ts';
import {
  describeProvenance,
  parseStatement,
  payloadType,
  type ResourceDescriptor,
  renderStatement,
  type Statement,
  statementPath,
  stateProvenance,
} from './in-toto.ts';
import { checkSignature, type PublicKey, renderSignature, type SigningKey } from './minisign.ts';

const checksumsPath = 'SHA256SUMS';
const manifestPath = 'manifest.json';
const signaturePath = 'SHA256SUMS.minisig';
const envelopePath = 'manifest.dsse.json';

/** Files of a release that nothing lists: they are of what is listed, and may be added later. */
export const signaturePaths: readonly string[] = [signaturePath, envelopePath];

/** What the trusted comment of a signature says; no time, so that it is the same each time. */
function commentOf({ dataset, version }: Pick<ReleaseManifest, 'dataset' | 'version'>): string {
  return `dataset:${dataset} version:${version} file:${checksumsPath}`;
}

/**
 * Signs a release: SHA256SUMS for minisign, and how every file was made for what reads in-toto.
 * The same key and release give the same bytes. Gives the paths that were written.
 */
export async function signRelease(folder: string, key: SigningKey): Promise<readonly string[]> {
  const checksums = await readFile(join(folder, checksumsPath));
  const manifestText = await readFile(join(folder, manifestPath), 'utf8');
  const manifest: unknown = JSON.parse(manifestText);
  assertValid('release-manifest', manifest);
  const statement = stateProvenance(
    [
      ...manifest.files,
      { path: manifestPath, sha256: sha256(manifestText) },
      { path: checksumsPath, sha256: sha256(checksums) },
    ],
    await predicateOf(folder, manifest),
  );
  const envelope = renderEnvelope(key, payloadType, Buffer.from(renderStatement(statement)));
  const signature = renderSignature(key, checksums, commentOf(manifest));
  // Beside the release, where the next run clears it away: in it, it would be a file too many.
  const neighbour = join(dirname(resolve(folder)), `.staging-signature-${process.pid}`);
  await replaceFile(join(folder, signaturePath), signature, neighbour);
  await replaceFile(join(folder, envelopePath), envelope, neighbour);
  return signaturePaths;
}

/** What the release says of its making; of one made before it did, what its manifest says. */
async function predicateOf(
  folder: string,
  manifest: ReleaseManifest,
): Promise<Statement['predicate']> {
  const path = join(folder, statementPath);
  const statement = existsSync(path) ? parseStatement(await readFile(path, 'utf8')) : null;
  return statement?.predicate ?? describeProvenance(manifest, { stages: [], inputs: [] });
}

/** Who is trusted, and whether a release without a signature is a fault. */
export interface Trust {
  readonly keys: readonly PublicKey[];
  readonly isSignatureRequired: boolean;
}

/** Checks the signatures of a release. Unsigned is a fault only where a signature is required. */
export async function checkSignatures(
  folder: string,
  manifest: ReleaseManifest,
  trust: Trust,
): Promise<readonly Check[]> {
  const isSigned = signaturePaths.some((path) => existsSync(join(folder, path)));
  if (!isSigned) {
    const message = 'the release is not signed';
    return [
      trust.isSignatureRequired
        ? failed('signature', signaturePath, message)
        : passed('signature', signaturePath, message),
    ];
  }
  if (trust.keys.length === 0) {
    const message = 'signed, but no public key is given to check it by';
    return [
      trust.isSignatureRequired
        ? failed('signature', signaturePath, message)
        : passed('signature', signaturePath, message),
    ];
  }
  return [
    await checkChecksumsSignature(folder, manifest, trust.keys),
    ...(await checkAttestation(folder, manifest, trust.keys)),
  ];
}

async function checkChecksumsSignature(
  folder: string,
  manifest: ReleaseManifest,
  keys: readonly PublicKey[],
): Promise<Check> {
  const [text, file] = [
    await readIfThere(join(folder, signaturePath)),
    await readIfThere(join(folder, checksumsPath)),
  ];
  if (!text || !file) return failed('signature', signaturePath, 'the file is missing');
  const verdict = checkSignature(text.toString('utf8'), file, keys);
  if (!verdict.isValid)
    return failed(
      'signature',
      signaturePath,
      `${verdict.fault}; ${checksumsPath} has SHA-256 ${sha256(file)}`,
    );
  const expected = commentOf(manifest);
  if (verdict.trustedComment !== expected) {
    const message = `is of "${verdict.trustedComment}", the release is "${expected}"`;
    return failed('signature', signaturePath, message);
  }
  return passed('signature', signaturePath, `holds, by key ${verdict.keyId}`);
}

async function checkAttestation(
  folder: string,
  manifest: ReleaseManifest,
  keys: readonly PublicKey[],
): Promise<readonly Check[]> {
  const fault = (message: string): readonly Check[] => [
    failed('attestation', envelopePath, message),
  ];
  const text = await readIfThere(join(folder, envelopePath));
  if (!text) return fault('the file is missing');
  const envelope = parseEnvelope(text.toString('utf8'));
  if (!envelope) return fault('the file is not a DSSE envelope');
  const verdict = checkEnvelope(envelope, keys);
  if (!verdict.isValid) return fault(verdict.fault);
  const statement = parseStatement(Buffer.from(envelope.payload, 'base64').toString('utf8'));
  if (!statement || envelope.payloadType !== payloadType) {
    return fault('holds no in-toto statement of SLSA provenance');
  }
  const faults = await compareSubjects(folder, manifest, statement.subject);
  if (faults.length > 0) return faults;
  const message = `${statement.subject.length} digests hold, by key ${verdict.keyId}`;
  return [passed('attestation', envelopePath, message)];
}

/** Whether the signed digests are those of the manifest and of the two files that list files. */
async function compareSubjects(
  folder: string,
  manifest: ReleaseManifest,
  subjects: readonly ResourceDescriptor[],
): Promise<readonly Check[]> {
  const expected = new Map(manifest.files.map(({ path, sha256: digest }) => [path, digest]));
  for (const path of [manifestPath, checksumsPath]) {
    const bytes = await readIfThere(join(folder, path));
    if (bytes) expected.set(path, sha256(bytes));
  }
  const signed = new Map(subjects.map(({ name, digest }) => [name, digest.sha256]));
  return [...new Set([...expected.keys(), ...signed.keys()])]
    .filter((path) => expected.get(path) !== signed.get(path))
    .sort()
    .map((path) =>
      failed(
        'attestation',
        path,
        `has SHA-256 ${expected.get(path) ?? 'none'}, signed with ${signed.get(path) ?? 'none'}`,
      ),
    );
}

async function readIfThere(path: string): Promise<Buffer | null> {
  return existsSync(path) ? readFile(path) : null;
}
