import type { TestProject } from 'vitest/node';
import { findServer } from './find-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the PostgreSQL server of this test run. */
    databaseServer: string;
  }
}

/** One server for the whole run; vitest calls this once, before any spec. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer();
  project.provide('databaseServer', server.url);
  return server.stop;
}
