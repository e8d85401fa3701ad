import { TextDecoder } from '@exodus/bytes/encoding.js';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Decodes the character and entity references of one document. */
export interface ReferenceDecoder {
  /** Takes over the `ENTITY name "value"` of a declaration, written between `<!` and `>`. */
  declare(declaration: string): void;
  decode(text: string): string;
}

/** A value is text of a few words; anything longer serves expansion, not writing. */
const longestValue = 1_024;
const mostEntities = 1_000;
/** What all declared entities of a document may grow to together. */
const mostExpanded = 1_000_000;

/**
 * References as feeds hold them: numbers, the five names of XML, the names of HTML (which feeds use
 * without declaring them), and entities of the internal subset, one level deep and bounded, so
 * that no document grows by expansion. External entities are never read. A reference that means
 * nothing stays as written.
 */
export function openReferenceDecoder(): ReferenceDecoder {
  const declared = new Map<string, string>();
  let expanded = 0;

  const expand = (written: string, name: string): string => {
    const value = declared.get(name);
    if (value === undefined) return decodeNamed(written) ?? written;
    expanded += value.length;
    return expanded > mostExpanded ? written : value;
  };
  return {
    declare: (declaration) => {
      for (const [, name = '', double, single] of declaration.matchAll(entityDeclaration)) {
        const value = double ?? single ?? '';
        if (predefined.has(name) || declared.has(name)) continue;
        if (value.length > longestValue || declared.size >= mostEntities) continue;
        declared.set(name, decodeReferences(value));
      }
    },
    decode: (text) =>
      declared.size === 0 ? decodeReferences(text) : replaceReferences(text, expand),
  };
}

const entityDeclaration = /(?:^|<!)ENTITY\s+([\w.-]{1,64})\s+(?:"([^"]*)"|'([^']*)')/g;
/** XML, section 4.6; a document cannot give them another meaning. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Decodes numbers and the names of XML and HTML; only with their semicolon: `?a=1&copy=2` is a link. */
export function decodeReferences(text: string): string {
  return replaceReferences(text, (written) => decodeNamed(written) ?? written);
}

function replaceReferences(
  text: string,
  expand: (written: string, name: string) => string,
): string {
  if (!text.includes('&')) return text;
  return text.replace(
    reference,
    (written: string, hex?: string, decimal?: string, name?: string): string => {
      if (name !== undefined) return predefined.get(name) ?? expand(written, name);
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return decodeNumber(code) ?? written;
    },
  );
}

const reference = /&(?:#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,8}))|([A-Za-z_][A-Za-z0-9_.-]{0,63}));/g;

/**
 * C1 numbers are read as windows-1252, as browsers do (HTML, section 13.2.5.80): nobody writes
 * control characters, and many write &#146;.
 */
function decodeNumber(code: number): string | null {
  if (code >= 0x80 && code <= 0x9f) return windows1252.decode(Uint8Array.of(code));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}

const windows1252 = new TextDecoder('windows-1252');

/** The text of `&name;`, null where HTML knows no such name. */
function decodeNamed(written: string): string | null {
  const decoded = namedReader(written);
  // The decoder also takes names without a semicolon (`&notin` in `&noting;`).
  return decoded.endsWith(';') && written !== '&semi;' ? null : decoded;
}

const namedReader = openNamedReader();

/** htmlparser2's own table of names is reached through its tokenizer in HTML mode. */
function openNamedReader(): (written: string) => string {
  let source = '';
  let text = '';
  const nothing = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      text += source.slice(start, end);
    },
    ontextentity: (codePoint) => {
      text += String.fromCodePoint(codePoint);
    },
    onattribdata: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    onattribname: nothing,
    oncdata: nothing,
    onclosetag: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onend: nothing,
    onopentagend: nothing,
    onopentagname: nothing,
    onprocessinginstruction: nothing,
    onselfclosingtag: nothing,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  return (written) => {
    source = written;
    text = '';
    tokenizer.reset();
    tokenizer.write(written);
    tokenizer.end();
    return text;
  };
}
