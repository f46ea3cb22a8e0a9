import { OperatorError } from '@jiedui/config';
import { HELP } from './claims/help.ts';
import { PROGRAMS } from './claims/programs.ts';
import { run } from './claims/run.ts';
import { machine } from './measure/machine.ts';
import { keepFigures } from './measure/figures.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';

const say = (line: string) => {
  console.log(line);
};

/** Of all programs those that are named, or all. */
function chosen(only: string) {
  const names = only.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !PROGRAMS.some((program) => program.name === name));
  if (unknown !== undefined) {
    const known = PROGRAMS.map(({ name }) => name).join(', ');
    throw new OperatorError(`--only knows ${known}, not ${unknown}`);
  }
  return PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name));
}

runProgram(HELP, async (onEnd) => {
  const given = readOptions({}, ['quick'], ['only']);
  const programs = chosen(given.only);
  const about = machine('each program says its PostgreSQL');
  const rows: string[][] = [];
  let held = true;
  for (const [at, { name, claims, options, quick }] of programs.entries()) {
    say(`\n======== ${String(at + 1)} of ${String(programs.length)}: ${name}, ${claims}\n`);
    const began = performance.now();
    const running = run(name, given.quick ? quick : options);
    onEnd(running.stop);
    const status = await running.status;
    const minutes = (performance.now() - began) / 60_000;
    held &&= status === 0;
    rows.push([name, claims, status === 0 ? 'held' : 'NOT HELD', `${minutes.toFixed(1)} min`]);
  }
  const head = ['program', 'claims', '', 'took'];
  const tables = [{ title: 'Claims', head, rows }];
  say(`\n========\n\n${table(head, rows)}\n`);
  say(`kept in ${keepFigures('bench', { about, options: given, tables, held })}`);
  return held;
});
