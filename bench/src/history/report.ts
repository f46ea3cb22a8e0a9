import { table } from '../measure/table.ts';
import type { Verdict } from './check/check.ts';
import type { Graph } from './graph.ts';
import { outcomeOf } from './journal.ts';
import type { Entry } from './journal.ts';
import type { History } from './run.ts';

interface Result {
  readonly seed: number;
  readonly seconds: number;
  readonly graph: Graph;
  readonly history: History;
  readonly verdicts: readonly Verdict[];
}

function counted(names: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

/** Operations by what they do, and how they ended. */
function outcomes(entries: readonly Entry[]): string {
  const deeds = [...new Set(entries.map(({ operation }) => operation.does))];
  const rows = deeds.map((does) => {
    const all = entries.filter(({ operation }) => operation.does === does);
    const of = (outcome: string) =>
      String(all.filter((entry) => outcomeOf(entry) === outcome).length);
    const sent = all.reduce((sum, { operation }) => sum + operation.rows.length, 0);
    return [does, String(all.length), String(sent), of('ok'), of('refused'), of('unknown')];
  });
  return table(['operation', 'sent', 'rows', 'ok', 'refused', 'unknown'], rows);
}

/** Tells how a history went. True where no promise is broken. */
export function report(say: (line: string) => void, result: Result): boolean {
  const { seed, seconds, graph, history, verdicts } = result;
  const { entries, seen, kills, troubles } = history;
  const total = [...kills.values()].reduce((sum, count) => sum + count, 0);
  const starts = new Map(graph.parts.map(({ name, starts }) => [name, starts]));
  const rows = [...kills].map(([name, count]) => [
    name,
    String(count),
    String(starts.get(name) ?? '–'),
  ]);
  say(`\n${table(['killed', 'times', 'starts'], [...rows, ['all', String(total), '']])}\n`);
  say(`${outcomes(entries)}\n`);
  const judged = verdicts.map(({ promise, violations }) => [promise, String(violations.length)]);
  say(`${table(['promise', 'broken'], judged)}\n`);
  const violations = [...troubles, ...verdicts.flatMap((verdict) => verdict.violations)];
  for (const violation of violations) say(violation);
  const summary = {
    ...{ seed, seconds, kills: { ...Object.fromEntries(kills), total } },
    operations: counted(entries.map(outcomeOf)),
    attempts: entries.reduce(
      (sum, { answers, troubles }) => sum + answers.length + troubles.length,
      0,
    ),
    troubles: counted(entries.flatMap((entry) => entry.troubles)),
    refusals: counted(
      entries
        .flatMap(({ answers }) => answers.flatMap(({ codes }) => codes))
        .map((code) => code.replace(/^\d+ /, '')),
    ),
    changesRead: seen.length,
    violations: violations.length,
  };
  say(JSON.stringify(summary, null, 1));
  return violations.length === 0;
}
