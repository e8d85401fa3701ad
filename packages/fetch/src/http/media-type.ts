/** A Content-Type header: essence in lower case and charset, each null when it is not given. */
export interface MediaType {
  readonly essence: string | null;
  readonly charset: string | null;
}

/** Reads a Content-Type header (RFC 9110, section 8.3.1), forgiving what browsers forgive. */
export function parseMediaType(header: string | null): MediaType {
  const [type = '', ...parameters] = (header ?? '').split(';');
  const essence = type.trim().toLowerCase();
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^\s"]+)"?\s*$/i.exec(parameter)?.[1])
    .find((label) => label !== undefined);
  return {
    essence: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(essence) ? essence : null,
    charset: charset?.toLowerCase() ?? null,
  };
}
