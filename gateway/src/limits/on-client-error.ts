import { STATUS_CODES, maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { errorCodes, extensionsOf } from '../error-codes.ts';
import type { KnownCode } from '../error-codes.ts';
import type { Excess } from './excess.ts';
import type { Limits } from './limits.ts';
import type { SendingTimes } from './sending-times.ts';

interface Refusal extends Partial<Excess> {
  readonly code: KnownCode;
  readonly message: string;
}

type Times = Pick<Limits, 'headerTime' | 'requestTime'>;

/** Words what node itself refuses, before there is a request: slow, oversized and malformed ones. */
export const onClientError =
  (limits: Times, times: SendingTimes, tell: (code: KnownCode) => void = () => undefined) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const isSlow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const said = isSlow ? tooSlow(limits, times.measure(socket)) : refusal(error.code);
    tell(said.code);
    if (socket.writable) socket.write(answer(said));
    socket.destroy(error);
  };

function tooSlow(
  { headerTime, requestTime }: Times,
  { hasHeaders, milliseconds }: ReturnType<SendingTimes['measure']>,
): Refusal {
  const [limit, part] = hasHeaders ? [requestTime, 'The request'] : [headerTime, 'The headers'];
  const message = `${part} must be sent within ${String(limit)} ms`;
  return { code: 'REQUEST_TIMEOUT', message, limit, actual: milliseconds };
}

function refusal(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const limit = maxHeaderSize;
    const message = `The address and headers may have ${String(limit)} bytes; send the query by POST`;
    return { code: 'HEADERS_TOO_LARGE', message, limit, actual: limit + 1 };
  }
  return { code: 'BAD_REQUEST', message: 'This is no HTTP request' };
}

function answer({ message, code, ...measure }: Refusal): string {
  const { status } = errorCodes[code];
  const body = JSON.stringify({ errors: [{ message, extensions: extensionsOf(code, measure) }] });
  return [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
