import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Runs `body` as a program of its own. At each `signal NAME` that it prints, it is sent that
 * signal: so nothing here depends on how fast the machine is.
 */
function run(body: string) {
  const source = new URL('index.ts', import.meta.url).href;
  const code = `
    import { ConfigurationError, OperatorError, runMain } from ${JSON.stringify(source)};
    import { setTimeout as sleep } from 'node:timers/promises';
    setInterval(() => {}, 1000);
    ${body}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { cwd: fileURLToPath(new URL('.', import.meta.url)) },
  );
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      for (const [, signal] of text.matchAll(/^signal (\w+)$/gm)) {
        child.kill(signal as NodeJS.Signals);
      }
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

describe('a program', () => {
  it.each(['SIGINT', 'SIGTERM'])('stops gracefully at %s', async (signal) => {
    const { status, stdout, stderr } = await run(`
      runMain(async () => {
        setTimeout(() => console.log('signal ${signal}'), 1);
        return { stop: async () => { await sleep(20); console.log('stopped'); } };
      });`);
    expect(stdout).toContain('stopped');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('stops gracefully also at a signal that comes while it starts', async () => {
    const { status, stdout } = await run(`
      runMain(async () => {
        console.log('signal SIGTERM');
        await new Promise((resolve) => process.once('SIGTERM', resolve));
        console.log('started');
        return { stop: async () => console.log('stopped') };
      });`);
    expect(stdout).toBe('signal SIGTERM\nstarted\nstopped\n');
    expect(status).toBe(0);
  });

  it('ends at once at the second signal', async () => {
    const { status, stdout } = await run(`
      runMain(async () => {
        setTimeout(() => console.log('signal SIGINT'), 1);
        return { stop: () => { console.log('signal SIGINT'); return new Promise(() => {}); } };
      });`);
    expect(stdout).toBe('signal SIGINT\nsignal SIGINT\n');
    expect(status).toBe(130);
  });

  it('ends when it cannot stop before the deadline', async () => {
    const { status, stderr } = await run(`
      runMain(async () => {
        setTimeout(() => console.log('signal SIGTERM'), 1);
        return { stop: () => new Promise(() => {}) };
      }, 50);`);
    expect(stderr).toBe('Could not stop within 0.05 s, so it was ended.\n');
    expect(status).toBe(1);
  });
});

describe('a program that fails', () => {
  it('prints the line of an error that is meant for the operator, and no stack', async () => {
    const { status, stderr } = await run(`
      runMain(async () => { throw new OperatorError('Start PostgreSQL first.'); });`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Start PostgreSQL first.\n' });
  });

  it('prints each problem of its configuration', async () => {
    const { status, stderr } = await run(`
      runMain(async () => { throw new ConfigurationError(['A must be set', 'B must be set']); });`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'A must be set\nB must be set\n' });
  });

  it('prints a stack for anything else', async () => {
    const { status, stderr } = await run(`
      runMain(async () => { throw new TypeError('a defect'); });`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^TypeError: a defect\n +at /);
  });

  it('fails too when it cannot stop', async () => {
    const { status, stderr } = await run(`
      runMain(async () => {
        setTimeout(() => console.log('signal SIGTERM'), 1);
        return { stop: async () => { throw new OperatorError('Still writing.'); } };
      });`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'Still writing.\n' });
  });
});
