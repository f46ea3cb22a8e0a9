import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Dice } from './generated/dice.ts';
import { startGraph } from './history/graph.ts';
import { HELP } from './history/help.ts';
import { judge } from './history/judge.ts';
import { report } from './history/report.ts';
import { runHistory, withClient } from './history/run.ts';
import { machine } from './measure/machine.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';

const DEFAULTS = { kills: 200, seed: 1, pause: 700 };
const EVERY = 25;
const WAIT_MS = 8000;

const say = (line: string) => {
  console.log(line);
};

runProgram(HELP, async (onEnd) => {
  const { kills, seed, pause, twins, keep } = readOptions(DEFAULTS, ['twins', 'keep']);
  const began = Date.now();
  say(machine('embedded PostgreSQL'));
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-history-'));
  // As root the server runs as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  let isKept = true;
  onEnd(() => {
    if (isKept) say(`Journal, logs and data are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  });
  const graph = await startGraph(folder, seed, { withTwins: twins });
  onEnd(() => graph.stop());
  if (!graph.hasBus) say('nats-server is not here: logs are followed by the clock alone');
  let next = EVERY;
  const onKill = (all: number, operations: number) => {
    if (all < next) return;
    next += EVERY;
    const seconds = Math.round((Date.now() - began) / 1000);
    say(`${String(all)} kills, ${String(operations)} operations, ${String(seconds)} s`);
  };
  const history = await runHistory(graph, {
    folder,
    seed,
    kills,
    pauseMs: pause,
    waitMs: WAIT_MS,
    onKill,
  });
  const verdicts = await withClient(graph.databaseUrl, (client) =>
    judge({ client, history, dice: new Dice(seed) }, graph.databaseUrl),
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  const isGood = report(say, { seed, seconds, graph, history, verdicts });
  isKept = keep || !isGood;
  return isGood;
});
