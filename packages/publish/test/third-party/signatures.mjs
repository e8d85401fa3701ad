// What the verifier of sigstore says of the attestation of a release, by our own public key.
// Usage: node signatures.mjs <release> <folder of an npm project that has npm-packages.txt installed> <public key file>
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

const [release, project, keyFile] = process.argv.slice(2).map((path) => resolve(path));
const installed = createRequire(join(project, 'package.json'));
const { toSignedEntity, toTrustMaterial, Verifier } = installed('@sigstore/verify');
const { bundleFromJSON } = createRequire(installed.resolve('@sigstore/verify'))('@sigstore/bundle');

const key = Buffer.from(readFileSync(keyFile, 'utf8').split('\n')[1], 'base64').subarray(10);
const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
const envelope = JSON.parse(readFileSync(join(release, 'manifest.dsse.json'), 'utf8'));

function verify(dsseEnvelope) {
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: envelope.signatures[0].keyid },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    dsseEnvelope,
  });
  const root = { tlogs: [], ctlogs: [], timestampAuthorities: [], certificateAuthorities: [] };
  const trust = toTrustMaterial(root, () => ({ publicKey, validFor: () => true }));
  const none = { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 };
  new Verifier(trust, none).verify(toSignedEntity(bundle));
}

const label = `signatures of ${basename(dirname(dirname(release)))} ${basename(release)}: sigstore`;
try {
  verify(envelope);
  let isRefused = false;
  try {
    verify({ ...envelope, payload: Buffer.from('{}').toString('base64') });
  } catch (error) {
    isRefused = error.code === 'SIGNATURE_ERROR';
  }
  if (!isRefused) throw new Error('a changed payload was taken');
  console.log(`ok: ${label}, takes the envelope and refuses another payload`);
} catch (error) {
  console.log(`FAILED: ${label}: ${error.message}`);
  process.exitCode = 1;
}
