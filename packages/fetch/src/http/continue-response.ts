import type { Socket } from 'node:net';

const continueResponse = /^HTTP\/1\.[01] 100(?: [^\r\n]*)?\r\n(?:[^\r\n]+\r\n)*\r\n/;
const longestContinue = 4_096;
const statusPrefix = Buffer.from('HTTP/1.');

/**
 * Makes a socket pass over the response 100 (Continue) before a response, which a client must
 * expect at any time (RFC 9110, section 15.2) and at which undici 7 breaks the connection. Other
 * interim responses it passes over by itself. For connections with one request at a time.
 */
export function passOverContinue(socket: Socket): void {
  const read = socket.read.bind(socket);
  // Bytes written when the response now being read began: more of them mean a further request.
  let answered = 0;
  socket.read = (size?: number): unknown => {
    const piece: unknown = read(size);
    if (!Buffer.isBuffer(piece) || socket.bytesWritten === answered) return piece;
    const rest = afterContinue(piece);
    if (rest.length > 0) answered = socket.bytesWritten;
    return rest;
  };
}

function afterContinue(piece: Buffer): Buffer {
  let rest = piece;
  while (rest.length > 12 && rest[9] === 0x31 && rest.subarray(0, 7).equals(statusPrefix)) {
    const start = rest.toString('latin1', 0, longestContinue);
    const length = continueResponse.exec(start)?.[0].length ?? 0;
    if (length === 0) break;
    rest = rest.subarray(length);
  }
  return rest;
}
