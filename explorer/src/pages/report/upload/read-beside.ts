import type { Kind } from '../kinds/kind.ts';
import type { Reading } from './sheet.ts';

/** Has a file read by a worker. */
export async function readBeside(file: File, kind: Kind): Promise<Reading> {
  const worker = new Worker(new URL('sheet.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Reading>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => resolve(data));
      worker.addEventListener('error', () => resolve({ problem: 'unreadable' }));
      worker.postMessage({ file, kind: kind.name });
    });
  } finally {
    worker.terminate();
  }
}
