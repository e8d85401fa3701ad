import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeHttpRequest,
  encodeHttpResponse,
  httpPayload,
  parseHttpMessage,
} from './http-message.ts';

const token = fc
  .stringMatching(/^[A-Za-z][A-Za-z-]{0,11}$/)
  .filter((name) => !/^(?:transfer-encoding|content-length)$/i.test(name));
/** One byte a character, no blanks at the ends: those are not part of a value. */
const value = fc.stringMatching(/^[!-~\xa1-\xff](?:[ -~\xa1-\xff]{0,20}[!-~\xa1-\xff])?$/);
const headers = fc.array(fc.tuple(token, value), { maxLength: 6 });
const body = fc.uint8Array({ maxLength: 300 });

describe('encoding', () => {
  test('a response is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), headers, body, (status, fields, bytes) => {
        const message = parseHttpMessage(encodeHttpResponse(status, 'Fine', fields, bytes));
        expect(message?.status).toBe(status);
        expect(message?.headers).toEqual(fields);
        expect(Buffer.from(message?.body ?? [])).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('so is a request', () => {
    fc.assert(
      fc.property(headers, (fields) => {
        const message = parseHttpMessage(encodeHttpRequest('GET', '/quay?a=1', fields));
        expect(message?.startLine).toBe('GET /quay?a=1 HTTP/1.1');
        expect(message?.status).toBeNull();
        expect(message?.headers).toEqual(fields);
        expect(message?.body.length).toBe(0);
      }),
    );
  });

  test('headers of the framing in transit that no longer hold get another name', () => {
    const sent = [
      ['Transfer-Encoding', 'chunked'],
      ['content-length', '9'],
    ] as const;
    const written = encodeHttpResponse(200, 'OK', sent, Buffer.from('quay'));
    expect(parseHttpMessage(written)?.headers).toEqual([
      ['X-Archive-Orig-Transfer-Encoding', 'chunked'],
      ['X-Archive-Orig-content-length', '9'],
    ]);
    expect(String(httpPayload(written))).toBe('quay');
    const whole = encodeHttpResponse(200, 'OK', [['Content-Length', '4']], Buffer.from('quay'));
    expect(parseHttpMessage(whole)?.headers).toEqual([['Content-Length', '4']]);
    const headOnly = parseHttpMessage(encodeHttpResponse(200, 'OK', sent, null));
    expect(headOnly?.headers).toEqual(sent);
  });

  test('a line break in a value begins no header', () => {
    const written = encodeHttpResponse(200, 'OK', [['A', 'b\r\nC: d\n\nE']], Buffer.from('quay'));
    const message = parseHttpMessage(written);
    expect(message?.headers).toEqual([['A', 'b  C: d  E']]);
    expect(String(message?.body)).toBe('quay');
  });
});

describe('reading what others wrote', () => {
  const read = (text: string): ReturnType<typeof parseHttpMessage> =>
    parseHttpMessage(Buffer.from(text, 'latin1'));

  test('folded headers, bare line feeds, no reason, a line that is no field', () => {
    const message = read('HTTP/1.0 200\nA: b\n  c\nnonsense\nD:\nE: \xe9\n\nquay\r\n\r\n');
    expect(message?.status).toBe(200);
    expect(message?.headers).toEqual([
      ['A', 'b c'],
      ['D', ''],
      ['E', 'é'],
    ]);
    expect(String(message?.body)).toBe('quay\r\n\r\n');
  });

  test('a head that nothing ends', () => {
    expect(read('HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n')?.headers).toEqual([['ETag', '"1"']]);
  });

  test('what is no HTTP is none, and nothing throws', () => {
    expect(read('')).toBeNull();
    expect(read('<!doctype html>\n\n')).toBeNull();
    expect(read('HTTP/1.1 OK\r\n\r\n')).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseHttpMessage(bytes)).toBeNull();
        expect(httpPayload(bytes)).toBeNull();
      }),
    );
  });
});

describe('chunks that an archive kept', () => {
  const head = Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n');
  const chunk = fc.uint8Array({ minLength: 1, maxLength: 40 });
  const chunked = (chunks: readonly Uint8Array[]): Buffer =>
    Buffer.concat([
      ...chunks.flatMap((bytes) => [
        Buffer.from(`${bytes.length.toString(16)};x=y\r\n`),
        bytes,
        Buffer.from('\r\n'),
      ]),
      Buffer.from('0\r\nTrailer: x\r\n\r\n'),
    ]);

  test('are undone', () => {
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        const payload = httpPayload(Buffer.concat([head, chunked(chunks)]));
        expect(Buffer.from(payload ?? [])).toEqual(Buffer.concat(chunks));
      }),
    );
  });

  test('broken off, they are no payload', () => {
    fc.assert(
      fc.property(fc.array(chunk, { minLength: 1 }), fc.nat(), (chunks, cut) => {
        const whole = chunked(chunks);
        // From within the first chunk, beyond its size line, to before the size of the last one, which is 0.
        const from = 8;
        const length = from + (cut % (whole.length - '0\r\nTrailer: x\r\n\r\n'.length - from));
        expect(httpPayload(Buffer.concat([head, whole.subarray(0, length)]))).toBeNull();
      }),
    );
  });

  test('undone by the archive although the header stays', () => {
    expect(String(httpPayload(Buffer.concat([head, Buffer.from('<p>quay')])))).toBe('<p>quay');
    expect(httpPayload(head)?.length).toBe(0);
  });
});
