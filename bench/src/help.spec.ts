import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const run = (name: string, word: string) => {
  const program = path.join(import.meta.dirname, `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, word],
    {
      cwd: FOLDER,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

/** The options that a program reads, as it would be given what they are otherwise: `--rows 100000`, `--keep`. */
function optionsOf(name: string): string[] {
  const own = path.join(import.meta.dirname, name, 'arguments.ts');
  if (existsSync(own))
    return [...readFileSync(own, 'utf8').matchAll(/(\w+): \{ type: '/g)].map(
      ([, option = '']) => `--${option}`,
    );
  const source = readFileSync(path.join(import.meta.dirname, `${name}.ts`), 'utf8');
  const [, defaults = ''] = /^const DEFAULTS = (\{[^;]*\});/m.exec(source) ?? [];
  const [, flags = '', words = ''] =
    /readOptions\(DEFAULTS, \[([^\]]*)\](?:, \[([^\]]*)\])?\)/.exec(source) ?? [];
  return [
    ...[...defaults.matchAll(/([\w-]+)'?: ([\d_]+)/g)].map(
      ([, option = '', value = '']) => `--${option} ${value.replaceAll('_', '')}`,
    ),
    ...[...`${flags}, ${words}`.matchAll(/'([\w-]+)'/g)].map(([, flag = '']) => `--${flag}`),
  ];
}

const wordsOf = async (name: string) => {
  const { HELP } = (await import(path.join(import.meta.dirname, name, 'help.ts'))) as {
    readonly HELP: string;
  };
  return HELP;
};

describe.each(Object.keys(scripts))('%s', (name) => {
  it('explains itself, each option with what it is otherwise', async () => {
    const source = readFileSync(path.join(import.meta.dirname, `${name}.ts`), 'utf8');
    expect(source).toContain(`from './${name}/help.ts'`);
    expect(source).toMatch(/^runProgram\(HELP, /m);
    const help = await wordsOf(name);
    expect(help).toContain(`npm run ${name} -w bench`);
    expect(help).toContain('exit status');
    const options = optionsOf(name);
    expect(options).not.toEqual([]);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });
});

describe('a program', () => {
  it('that is asked to explains itself, and starts nothing', async () => {
    const { status, stdout, stderr } = run('generate', '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim()).toBe((await wordsOf('generate')).trim());
  });

  it('refuses an option that it has not', () => {
    const { status, stdout, stderr } = run('generate', '--rows');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain("Unknown option '--rows'");
  });
});
