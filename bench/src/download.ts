import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { copyOut } from './download/copy-out.ts';
import { HELP } from './download/help.ts';
import { readFile } from './download/read-file.ts';
import type { FileRead } from './download/read-file.ts';
import { generatedDatabase } from './generated/database.ts';
import { nationalSize } from './generated/sizes.ts';
import { keepFigures } from './measure/figures.ts';
import { machine } from './measure/machine.ts';
import { median, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import type { OnEnd } from './program.ts';
import { runProgram } from './program.ts';
import { openServer } from './server.ts';

const DEFAULTS = { pairings: 500, activities: 1_000_000, rounds: 3 };
const TARGETS = { firstMs: 2_000, peakMb: 500 };
/** Of V8, in MB: what a file of any length has to get along with. */
const HEAP = 256;
const PROGRAM = fileURLToPath(new URL('./download/graph-program.ts', import.meta.url));

const QUERY = `query Activities { activities { totalCount nodes {
  id domain kind title { zh } status occurred { date precision text } money { yuan } pairing { id }
} } }`;
/** The same columns in the same order, from where the list reads them. */
const COLUMNS = `id, domain, kind, title_zh, status, occurred_on, occurred_precision, occurred_text, money_fen,
  money_stage, money_qualifier, pairing_id`;
const SELECT = `select ${COLUMNS} from pairings.entry where until is null and type <> 'WITHDRAWN'
  order by occurred_sort desc, id desc`;

const say = (line: string) => {
  console.log(line);
};

/** The graph in a process of its own, whose memory is nobody else's. */
async function startGraph(databaseUrl: string, isProfiled: boolean, onEnd: OnEnd) {
  const profile = isProfiled ? ['--cpu-prof', '--cpu-prof-dir', 'bench/.results/profiles'] : [];
  const child = spawn(
    process.execPath,
    [...profile, `--max-old-space-size=${String(HEAP)}`, '--import', 'tsx', PROGRAM, databaseUrl],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  onEnd(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString().trim(), pid: child.pid ?? 0 };
}

/** Rows and seconds of COPY. */
async function copied(client: pg.Client): Promise<{ rows: number; seconds: number }> {
  const began = performance.now();
  let rows = -1;
  await copyOut(client, SELECT, () => {
    rows += 1;
  });
  return { rows, seconds: (performance.now() - began) / 1000 };
}

runProgram(HELP, async (onEnd) => {
  const options = readOptions(DEFAULTS, ['profile']);
  const server = await openServer(say);
  onEnd(server.stop);
  const size = nationalSize(options.pairings, options.activities);
  const databaseUrl = await generatedDatabase(server.url, size, { say });
  const about = machine(`PostgreSQL ${server.version}`);
  say(`\n${about}`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onEnd(() => client.end());
  const graph = await startGraph(databaseUrl, options.profile, onEnd);
  const link = (format: string) =>
    `${graph.url}/graphql?${String(new URLSearchParams({ format, lang: 'zh', query: QUERY }))}`;
  const taken = { csv: [] as FileRead[], xlsx: [] as FileRead[], copy: [] as number[] };
  let all = 0;
  for (let round = 1; round <= options.rounds; round += 1) {
    const copy = await copied(client);
    all = copy.rows;
    taken.copy.push(copy.seconds);
    taken.csv.push(await readFile(link('csv'), graph.pid, all));
    taken.xlsx.push(await readFile(link('xlsx'), graph.pid, all));
    say(
      `round ${String(round)}: ${[copy, taken.csv.at(-1), taken.xlsx.at(-1)].map((each) => `${shown(each?.seconds ?? NaN)} s`).join(', ')}`,
    );
  }
  const { head, rows, held } = results(taken, all);
  say(`\n${all.toLocaleString('en')} rows\n${table(head, rows)}\n`);
  keepFigures('download', { about, options, tables: [{ title: 'Files', head, rows }], held });
  return held;
});

type Taken = Readonly<Record<'csv' | 'xlsx', FileRead[]>> & { readonly copy: number[] };

function results({ csv, xlsx, copy }: Taken, all: number) {
  const head = [
    '',
    'rows a second',
    'of COPY',
    'first bytes, ms',
    'MB',
    'memory at a tenth, MB',
    'at most',
  ];
  const share = (reads: readonly FileRead[]) =>
    median(reads.map(({ seconds }, at) => (copy[at] ?? NaN) / seconds));
  const line = (name: string, reads: readonly FileRead[]) => {
    const of = (value: (read: FileRead) => number) => shown(median(reads.map(value)));
    return [
      name,
      of(({ rows, seconds }) => rows / seconds),
      shown(share(reads)),
      of(({ firstMs }) => firstMs),
      of(({ bytes }) => bytes / 1e6),
      of(({ earlyMb }) => earlyMb),
      of(({ peakMb }) => peakMb),
    ];
  };
  const rows = [
    ['COPY', shown(all / median(copy)), '1.00', '–', '–', '–', '–'],
    line('CSV', csv),
    line('XLSX', xlsx),
  ];
  const isGood = (read: FileRead) => read.rows === all && !(read.peakMb > TARGETS.peakMb);
  const begins = median(csv.map(({ firstMs }) => firstMs)) <= TARGETS.firstMs;
  return { head, rows, held: begins && [...csv, ...xlsx].every(isGood) };
}
