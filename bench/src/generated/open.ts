import { machine } from '../measure/machine.ts';
import type { OnEnd } from '../program.ts';
import { openServer } from '../server.ts';
import { generatedDatabase } from './database.ts';
import type { Size } from './pairing.ts';

interface Surroundings {
  readonly say: (line: string) => void;
  readonly onEnd: OnEnd;
}

/** A database of this size to measure on, until the program ends; and the machine, as it was before. */
export async function openGenerated(size: Size, { say, onEnd }: Surroundings) {
  const server = await openServer(say);
  onEnd(server.stop);
  const about = machine(`PostgreSQL ${server.version}`);
  return { about, serverUrl: server.url, url: await generatedDatabase(server.url, size, { say }) };
}
