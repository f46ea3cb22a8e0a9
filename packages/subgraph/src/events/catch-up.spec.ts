import { describe, expect, it } from 'vitest';
import type { EventSource, LoggedEvent } from '../writes/event-log.ts';
import { catchUp } from './catch-up.ts';
import type { EventReader } from './catch-up.ts';

/** A log of so many events, of which only the numbers matter here, and what was read of it after which number. */
function logOf(count: number) {
  const reads: string[] = [];
  const source: EventSource = {
    name: 'log',
    read: (after, limit) => {
      reads.push(after);
      const first = Number(after) + 1;
      const length = Math.max(0, Math.min(limit, count - Number(after)));
      return Promise.resolve(
        Array.from({ length }, (_, at) => ({ seq: String(first + at) }) as LoggedEvent),
      );
    },
    onRing: () => () => undefined,
  };
  return { source, reads };
}

/** A reader that keeps where it stands; `meanwhile` happens before it has applied a batch. */
function readerWith(meanwhile: (applied: string[]) => void | Promise<void> = () => undefined) {
  const applied: string[] = [];
  const reader: EventReader & { at: string } = {
    name: 'a reader',
    at: '0',
    cursor: () => Promise.resolve(reader.at),
    apply: async (_, after, events) => {
      await meanwhile(applied);
      if (reader.at !== after) return;
      applied.push(`${events[0]?.seq ?? ''}–${events.at(-1)?.seq ?? ''}`);
      reader.at = events.at(-1)?.seq ?? after;
    },
  };
  return { reader, applied };
}

describe('catching up', () => {
  it('applies every batch once, in order', async () => {
    const { source } = logOf(2500);
    const { reader, applied } = readerWith();
    expect(await catchUp(source, reader)).toBe(true);
    expect(applied).toEqual(['1–1000', '1001–2000', '2001–2500']);
    expect(await catchUp(source, reader)).toBe(false);
  });

  it('reads the next batch while one is applied', async () => {
    const { source, reads } = logOf(2000);
    const { reader } = readerWith((applied) => {
      if (applied.length === 0) expect(reads).toEqual(['0', '1000']);
    });
    await catchUp(source, reader);
    expect(reads).toEqual(['0', '1000', '2000']);
  });

  it('reads anew where another process was faster', async () => {
    const { source, reads } = logOf(2500);
    const { reader, applied } = readerWith((done) => {
      if (done.length === 0) reader.at = '1700';
    });
    await catchUp(source, reader);
    expect(reads.slice(0, 3)).toEqual(['0', '1000', '1700']);
    expect(applied).toEqual(['1701–2500']);
  });

  it('fails where a batch cannot be applied, whatever became of the next', async () => {
    const { source } = logOf(2000);
    const read = source.read.bind(source);
    const torn = {
      ...source,
      read: (after: string, limit: number) =>
        after === '0' ? read(after, limit) : Promise.reject(new Error('away')),
    };
    const { reader } = readerWith(() => Promise.reject(new Error('full')));
    await expect(catchUp(torn, reader)).rejects.toThrow('full');
  });
});
