import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { readArguments } from './federation-audit/arguments.ts';
import type { Arguments } from './federation-audit/arguments.ts';
import { startAudit } from './federation-audit/audit.ts';
import { ours, stock } from './federation-audit/gateways.ts';
import type { Gateway, StartGateway } from './federation-audit/gateways.ts';
import { HELP } from './federation-audit/help.ts';
import type { Verdict } from './federation-audit/judge.ts';
import { runSuite } from './federation-audit/run-suite.ts';
import type { Outcome } from './federation-audit/run-suite.ts';
import { table } from './measure/table.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';

type Outcomes = ReadonlyMap<string, readonly Outcome[]>;

const FAILED = ['refused', 'partial', 'silent'] as const satisfies Verdict[];
/** The planner answers these with the value of another field; who says nothing of it misleads. */
const NEVER_SILENT = 'requires-with-argument';

const say = (line: string) => {
  console.log(line);
};

/** All suites through one gateway. The audit is started anew for it, since mutations change what its subgraphs hold. */
async function run(
  { folder, only, times }: Arguments,
  { start, onEnd }: { start: StartGateway; onEnd: OnEnd },
): Promise<Outcomes> {
  const audit = await startAudit(folder);
  onEnd(() => audit.stop());
  const all = await audit.suites();
  const stranger = only.find((name) => !all.includes(name));
  if (stranger !== undefined) throw new OperatorError(`The audit has no suite ${stranger}`);
  let running: Gateway | undefined;
  const startOne = async (file: string) => (running = await start(file));
  onEnd(async () => running?.stop());
  const scratch = mkdtempSync(path.join(tmpdir(), 'jiedui-audit-'));
  const outcomes = new Map<string, readonly Outcome[]>();
  try {
    for (const suite of all.filter((name) => only.length === 0 || only.includes(name)))
      outcomes.set(
        suite,
        await runSuite(audit, suite, {
          start: startOne,
          file: path.join(scratch, `${suite}.graphql`),
          times,
        }),
      );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    await audit.stop();
  }
  return outcomes;
}

const count = (outcomes: readonly Outcome[], verdict: Verdict) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length;
const flat = (outcomes: Outcomes) => [...outcomes.values()].flat();

function report(own: Outcomes, others?: Outcomes): string {
  const numbers = (outcomes: readonly Outcome[], other: readonly Outcome[]) =>
    [
      outcomes.length,
      count(outcomes, 'passed'),
      ...FAILED.map((verdict) => count(outcomes, verdict)),
      ...(others ? [count(other, 'passed')] : []),
    ].map(String);
  const head = ['suite', 'cases', 'passed', ...FAILED, ...(others ? ['stock passed'] : [])];
  const rows = [...own].map(([suite, outcomes]) => [
    suite,
    ...numbers(outcomes, others?.get(suite) ?? []),
  ]);
  return table(head, [...rows, ['all', ...numbers(flat(own), others ? flat(others) : [])]]);
}

const told = ({ name, verdict, reason, query }: Outcome) =>
  `${name}: ${verdict}\n  ${query.replaceAll(/\s+/g, ' ').trim()}\n  ${reason.replaceAll('\n', '\n  ')}`;

const failures = (outcomes: Outcomes) =>
  flat(outcomes).filter(({ verdict }) => verdict !== 'passed');

runProgram(HELP, async (onEnd) => {
  const asked = readArguments();
  const { withStock, most } = asked;
  say(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`);
  const own = await run(asked, { start: ours, onEnd });
  const others = withStock ? await run(asked, { start: stock, onEnd }) : undefined;
  say(`\n${report(own, others)}\n`);
  const failed = failures(own);
  for (const outcome of failed) say(told(outcome));
  for (const outcome of others ? failures(others) : []) say(`stock: ${told(outcome)}`);
  const silent = failed.filter(
    ({ name, verdict }) => verdict === 'silent' && name.startsWith(NEVER_SILENT),
  );
  const total = flat(own).length;
  say(
    `${String(total - failed.length)} of ${String(total)} passed; at most ${String(most)} may fail.`,
  );
  if (silent.length > 0) say('A case of @requires with arguments was answered wrongly in silence.');
  return total > 0 && failed.length <= most && silent.length === 0;
});
