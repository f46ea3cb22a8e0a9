import { send } from './send.ts';

/** Sends all calls, so many under way at the same moment; answers the milliseconds that each took. */
export async function sendAll(
  to: { readonly url: string; readonly token: string },
  calls: Iterable<object>,
  lanes: number,
): Promise<number[]> {
  const times: number[] = [];
  const waiting = calls[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const sent = performance.now();
      await send(to, next.value);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return times;
}
