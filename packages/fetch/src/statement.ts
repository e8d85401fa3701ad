import type { Capture } from '@tellings/schema';

/** What a source says about a document beside it. */
export type Statement = Capture['stated'];

/** Fields a statement may have, before it is known whether anything was stated. */
export type StatedFields = Omit<Statement, 'basis'>;

export const nothingStated: StatedFields = {
  outlet: null,
  headline: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  language: null,
};

/** Basis metadata when any field is stated, none otherwise. */
export function metadataStatement(fields: StatedFields): Statement {
  const isStated = Object.values(fields).some((value) => value !== null && value.length > 0);
  return { basis: isStated ? 'metadata' : 'none', ...fields };
}

/** Trimmed text; null when nothing is left. */
export function statedText(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Names in a list or in one text with separators (`AP/Reuters`); each once, in order. */
export function splitNames(value: string | readonly string[] | null, separator: RegExp): string[] {
  const parts = typeof value === 'string' ? value.split(separator) : (value ?? []);
  const names = parts.map((part) => part.trim()).filter((name) => name !== '');
  return [...new Set(names)];
}

/** Separates persons in one text: names hold commas and slashes, never semicolons. */
export const authorSeparator: RegExp = /;/;

/** Separates agencies in one text. */
export const agencySeparator: RegExp = /[/;]/;
