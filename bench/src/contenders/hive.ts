import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import { peerModule } from '../peers/install.ts';
import { production, stop, YOUNG } from './child.ts';
import type { Contender } from './contender.ts';
import { laxSupergraph } from './lax-supergraph.ts';
import { ready } from './start-program.ts';
import type { SubgraphPrograms } from './subgraph-programs.ts';

const OPTIONS = { javascript: [], rust: ['--hive-router-runtime'] };

/**
 * Hive Gateway as its users start it, by its own command with its defaults, over subgraphs that are programs: with the
 * executor it has by default, or with the planner of its router.
 */
export async function startHive(
  name: string,
  subgraphs: SubgraphPrograms,
  planner: keyof typeof OPTIONS,
): Promise<Contender> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-hive-'));
  const supergraph = path.join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, laxSupergraph(subgraphs.urls));
  const port = await freePort();
  const command = path.join(path.dirname(peerModule('@graphql-hive/gateway')), 'bin.js');
  const child = spawn(
    process.execPath,
    [
      ...YOUNG,
      command,
      'supergraph',
      supergraph,
      ...['--host', '127.0.0.1', '--port', port, '--fork', '1'],
      ...OPTIONS[planner],
    ],
    {
      // Where no configuration lies that it would take for its own.
      cwd: folder,
      env: production({ LOG_LEVEL: 'error' }),
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const end = async () => {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, child, '/readiness').catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const pid = child.pid ?? 0;
  return {
    name,
    url: `${origin}/graphql`,
    pids: [pid, ...subgraphs.pids],
    gateway: pid,
    stop: end,
  };
}
