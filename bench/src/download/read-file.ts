import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { residentMb } from '../measure/memory.ts';

/** Milliseconds between two looks at memory. */
const GLANCE = 100;
const LINE_END = 10;

/** How a file came. */
export interface FileRead {
  /** Rows, where lines are rows; else as many as the headers told. */
  readonly rows: number;
  readonly bytes: number;
  /** Until its first bytes, and until its last. */
  readonly firstMs: number;
  readonly seconds: number;
  /** Of the process, when a tenth of the bytes were there at the earliest, and at its highest from then on. */
  readonly earlyMb: number;
  readonly peakMb: number;
}

const lineEnds = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count += 1;
  return count;
};

/** Reads a file to its end and looks at the memory of the process that makes it. Rejects where the file breaks off. */
export async function readFile(url: string, pid: number, expected: number): Promise<FileRead> {
  const began = performance.now();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, resolve).once('error', reject);
  });
  const firstMs = performance.now() - began;
  if (response.statusCode !== 200) throw new Error(`answered by ${String(response.statusCode)}`);
  const isText = String(response.headers['content-type']).startsWith('text/csv');
  const told = Number(response.headers['x-total-count']);
  let [rows, bytes, earlyMb, peakMb] = [0, 0, NaN, 0];
  const memory: { at: number; mb: number }[] = [];
  const timer = setInterval(() => memory.push({ at: bytes, mb: residentMb(pid) }), GLANCE);
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (isText) rows += lineEnds(chunk);
    }
  } finally {
    clearInterval(timer);
  }
  for (const { mb } of memory.filter(({ at }) => at >= bytes / 10)) {
    if (Number.isNaN(earlyMb)) earlyMb = mb;
    peakMb = Math.max(peakMb, mb);
  }
  const seconds = (performance.now() - began) / 1000;
  if (told !== expected) throw new Error(`${String(told)} rows are told of ${String(expected)}`);
  return { rows: isText ? rows - 1 : told, bytes, firstMs, seconds, earlyMb, peakMb };
}
