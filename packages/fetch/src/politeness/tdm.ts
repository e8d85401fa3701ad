import { parseWebAddress } from '../web-address.ts';

/** Whether the rights holder reserves text and data mining. */
export interface TdmReservation {
  readonly isReserved: boolean;
  /** Address of the terms on which it is licensed; null where none, or none usable, is stated. */
  readonly policy: string | null;
}

/**
 * Reservation in the headers of a response, by the TDM Reservation Protocol (W3C Community Group
 * report TDMRep): `tdm-reservation: 1` with an optional `tdm-policy`. Of contradicting headers the
 * reservation counts; values other than 0 and 1 state nothing.
 *
 * @param headers Names, in any case, and values.
 */
export function readTdmReservation(
  headers: readonly (readonly [string, string])[],
): TdmReservation {
  const valuesOf = (name: string): readonly string[] =>
    headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
  const stated = valuesOf('tdm-reservation').flatMap((value) => value.split(','));
  if (!stated.some((value) => value.trim() === '1')) return { isReserved: false, policy: null };
  const policies = valuesOf('tdm-policy').map((value) => parseWebAddress(value));
  return { isReserved: true, policy: policies.find((policy) => policy !== null) ?? null };
}
