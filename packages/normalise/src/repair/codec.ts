import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';
import { windows1252 } from './unicode-repair.ts';

/** A legacy single-byte encoding in which UTF-8 has been read by mistake. */
export interface Codec {
  readonly name: string;
  /** Byte 0x80 to 0xFF of each character (UTF-16 code unit) outside ASCII. */
  readonly bytes: ReadonlyMap<number, number>;
}

/** Upper half of IBM code page 437, which the Encoding standard leaves out. */
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** The likelier ones first: of two equally good readings the first is taken. */
export const codecs: readonly Codec[] = [
  toCodec('windows-1252', readUpperHalf('windows-1252')),
  toCodec('windows-1251', readUpperHalf('windows-1251')),
  toCodec('windows-1250', readUpperHalf('windows-1250')),
  toCodec('iso-8859-2', readUpperHalf('iso-8859-2')),
  toCodec('windows-1253', readUpperHalf('windows-1253')),
  toCodec('windows-1254', readUpperHalf('windows-1254')),
  toCodec('windows-1257', readUpperHalf('windows-1257')),
  withoutLongLeads(toCodec('windows-1256', readUpperHalf('windows-1256'))),
  toCodec('macintosh', readUpperHalf('macintosh')),
  toCodec('cp437', cp437),
  withoutLongLeads(toCodec('ibm866', readUpperHalf('ibm866'))),
  toCodec('koi8-r', readUpperHalf('koi8-r')),
];

function readUpperHalf(encoding: string): string {
  return createSinglebyteDecoder(
    encoding,
    true,
  )(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
}

/**
 * A byte that the encoding leaves undefined is taken for the control of its number, as the Encoding
 * standard does, and a control 0x80 to 0x9F also for the windows-1252 character that browsers show
 * in its place.
 */
function toCodec(name: string, upperHalf: string): Codec {
  const bytes = new Map<number, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const code = upperHalf.charCodeAt(byte - 0x80);
    const isDefined = code !== 0xfffd && code !== byte;
    if (isDefined) bytes.set(code, byte);
  }
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const code = upperHalf.charCodeAt(byte - 0x80);
    const isDefined = code !== 0xfffd && code !== byte;
    const takesControl = !isDefined || name === 'windows-1252';
    if (takesControl && !bytes.has(byte)) bytes.set(byte, byte);
    const shown = byte < 0xa0 ? windows1252[byte - 0x80] : null;
    if (!isDefined && typeof shown === 'string' && !bytes.has(shown.charCodeAt(0)))
      bytes.set(shown.charCodeAt(0), byte);
  }
  return { name, bytes };
}

/** In some encodings small letters are both first and later bytes: words would look like sequences. */
function withoutLongLeads({ name, bytes }: Codec): Codec {
  return { name, bytes: new Map([...bytes].filter(([, byte]) => byte < 0xe0 || byte === 0xe2)) };
}
