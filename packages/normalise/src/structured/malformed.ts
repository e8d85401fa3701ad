import type { Finding } from '../issue.ts';

/** Quarantines a document that breaks the rules of its language, with the place. */
export function malformed(
  language: 'JSON' | 'XML',
  what: string,
  offset: number,
  text: string,
): Finding {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return {
    code: 'malformed-document',
    level: 'error',
    message: `the ${language} breaks off at line ${line}, column ${column}: ${what}; correct the file`,
    detail: `${line}:${column}`,
  };
}
