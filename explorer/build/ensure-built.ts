import { spawn } from 'node:child_process';
import path from 'node:path';
import { isFresh } from './fingerprint.ts';
import { DIST, EXPLORER } from './places.ts';

/** The page as it can be served: its folder, or why there is none. */
export type BuiltPage = { readonly folder: string } | { readonly problem: string };

/**
 * Builds the page where it is missing or is not what its sources give; `say` is told before. It takes a few seconds, in a
 * process of its own, so that whatever else starts meanwhile is not held up.
 */
export async function ensureBuilt(say: (line: string) => void): Promise<BuiltPage> {
  if (isFresh()) return { folder: DIST };
  say('building the explorer');
  const { status, output } = await run();
  if (status !== 0 || !isFresh())
    return { problem: output.trim() || `the build ended with status ${String(status)}` };
  say('the explorer is built');
  return { folder: DIST };
}

async function run(): Promise<{ status: number | null; output: string }> {
  const main = path.join(EXPLORER, 'build/main.ts');
  const build = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: EXPLORER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const status = await new Promise<number | null>((resolve) => {
    build.on('error', (error) => (output += String(error))).on('close', resolve);
  });
  return { status, output };
}
