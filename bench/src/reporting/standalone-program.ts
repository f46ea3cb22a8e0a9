import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '@jiedui/schema';
import { YOUNG } from '../contenders/child.ts';
import { freePort } from '../free-port.ts';
import { newReporter } from './reporter.ts';

export interface Reporting {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The standalone as it is started by users, over a database that is named, with a token that it accepts. */
export async function startReporting(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Reporting> {
  const { token, environment } = await newReporter();
  const port = await freePort();
  const child = spawn(process.execPath, [...YOUNG, 'standalone/launch.js'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: port,
      ...environment,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  while (!said.includes('GraphQL ')) {
    if (child.exitCode !== null) throw new Error(`The standalone ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    token,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
