import { RATE } from '../contenders/parts.ts';
import type { FigureTable } from '../measure/figures.ts';
import { rounds } from '../measure/round.ts';
import type { Plan } from '../measure/round.ts';
import { list, textOf } from '../measure/workload.ts';
import type { Workload } from '../measure/workload.ts';
import type { OnEnd } from '../program.ts';
import { pairingsOf } from '../reporting/pairings-of.ts';
import { scratchDatabase } from '../reporting/scratch-database.ts';
import { startReporting } from '../reporting/standalone-program.ts';
import { reporters } from '../soak/clients.ts';
import { hitsOf } from './hits-of.ts';
import { HEAD, row } from './rows.ts';

interface Changing {
  readonly serverUrl: string;
  /** Reports a second. */
  readonly reports: number;
  readonly plan: Plan;
  readonly postmaster: number | undefined;
  /** MiB for answers. */
  readonly size: number;
}

/**
 * Two standalones over the facts, each with a database of its own, without a cache and with one; to both so many reports
 * are made a second, as long as either is asked. Throws where a report was refused.
 */
export async function whileReported(
  { serverUrl, reports, plan, postmaster, size }: Changing,
  onEnd: OnEnd,
): Promise<FigureTable[]> {
  const start = async (cache: number) => {
    const databaseUrl = await scratchDatabase(serverUrl, `jiedui_bench_cache_${String(cache)}`);
    const graph = await startReporting(databaseUrl, {
      ANSWER_CACHE: String(cache),
      LIMITS: `rate=${String(RATE)}`,
    });
    onEnd(graph.stop);
    const pairings = await pairingsOf(databaseUrl);
    const reporter = reporters({ ...graph, pairings }, reports);
    onEnd(reporter.stop);
    return { name: String(cache), ...graph, pids: [graph.pid], pairings, reporter };
  };
  const [off, on] = [await start(0), await start(size)];
  const pages: Workload = {
    title: 'pairing page (operation 01)',
    requests: off.pairings.map((id) => ({ query: textOf('01-pairing-page'), variables: { id } })),
  };
  const tables: FigureTable[] = [];
  for (const workload of [pages, list()]) {
    const before = await hitsOf(on.url);
    const [without = [], within = []] = await rounds([off, on], workload, plan, postmaster);
    const { hits, all } = await hitsOf(on.url);
    const share = (100 * (hits - before.hits)) / (all - before.all);
    const title = `${workload.title}, ${String(reports)} reports a second: ${share.toFixed(1)} % from the cache`;
    tables.push({
      title,
      head: HEAD,
      rows: [row('off', without, without), row('on', within, without)],
    });
  }
  for (const { reporter, stop } of [off, on]) {
    await reporter.stop();
    await stop();
    const [fault] = reporter.faults;
    if (fault !== undefined || reporter.done === 0)
      throw new Error(fault ?? 'nothing was reported');
  }
  return tables;
}
