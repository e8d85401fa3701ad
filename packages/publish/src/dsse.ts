import { verify } from 'node:crypto';
import { canonicalJson } from '@tellings/schema';
import {
  type PublicKey,
  publicKeyObject,
  type SigningKey,
  signMessage,
  type Verdict,
} from './minisign.ts';

/** A Dead Simple Signing Envelope, version 1 (https://github.com/secure-systems-lab/dsse). */
export interface Envelope {
  readonly payloadType: string;
  /** Base64. */
  readonly payload: string;
  readonly signatures: readonly EnvelopeSignature[];
}

interface EnvelopeSignature {
  /** Others who sign as well may leave it out: the format lets them. */
  readonly keyid?: string | undefined;
  /** Base64. */
  readonly sig: string;
}

/** Pre-authentication encoding: what is signed instead of the bare payload. */
export function encodeForSigning(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType);
  const head = `DSSEv1 ${type.length} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** An envelope as canonical JSON. */
export function renderEnvelope(key: SigningKey, payloadType: string, payload: Uint8Array): string {
  const signature = signMessage(key, encodeForSigning(payloadType, payload));
  const envelope: Envelope = {
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ keyid: key.key_id, sig: Buffer.from(signature).toString('base64') }],
  };
  return `${canonicalJson(envelope)}\n`;
}

/** The envelope in a text; null where it is none. */
export function parseEnvelope(text: string): Envelope | null {
  try {
    const value = JSON.parse(text) as Partial<Envelope> | null;
    const isEnvelope =
      typeof value?.payloadType === 'string' &&
      typeof value.payload === 'string' &&
      Array.isArray(value.signatures) &&
      value.signatures.every(isSignature);
    return isEnvelope ? (value as Envelope) : null;
  } catch {
    return null;
  }
}

function isSignature(value: unknown): value is EnvelopeSignature {
  const { keyid, sig } = (value ?? {}) as Partial<EnvelopeSignature>;
  return (keyid === undefined || typeof keyid === 'string') && typeof sig === 'string';
}

/** Whether a trusted key signed the envelope; signatures beside that one make no difference. */
export function checkEnvelope(
  envelope: Envelope,
  keys: readonly PublicKey[],
):
  | Omit<Extract<Verdict, { isValid: true }>, 'trustedComment'>
  | Extract<Verdict, { isValid: false }> {
  const { payloadType, payload, signatures } = envelope;
  const message = encodeForSigning(payloadType, Buffer.from(payload, 'base64'));
  let refuted: string | null = null;
  for (const { keyid, sig } of signatures) {
    const key = keys.find((candidate) => candidate.key_id === keyid);
    if (!key) continue;
    if (verify(null, message, publicKeyObject(key), Buffer.from(sig, 'base64'))) {
      return { isValid: true, keyId: key.key_id };
    }
    refuted ??= key.key_id;
  }
  if (refuted !== null) return { isValid: false, fault: `is not what key ${refuted} signed` };
  const [by, known] = [
    signatures.map(({ keyid }) => keyid ?? 'unnamed'),
    keys.map(({ key_id }) => key_id),
  ];
  return { isValid: false, fault: `is by key ${by.join(', ')}, trusted are ${known.join(', ')}` };
}
