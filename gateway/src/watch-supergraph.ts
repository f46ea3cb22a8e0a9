import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import type { RunningGateway } from './options.ts';
import { readSupergraph } from './supergraph-file.ts';

/** Milliseconds between looks. By looking, a file is also seen that another one takes the place of, as in a mounted volume. */
const INTERVAL = 1_000;

/** Serves what the file holds whenever it changes. A file that cannot be served is reported, and the one before stays. */
export function watchSupergraph(
  file: string,
  gateway: RunningGateway,
  logger: Logger,
): RunningGateway {
  const changed = async () => {
    try {
      gateway.reload(await readSupergraph(file));
    } catch (err) {
      logger.error({ file, err }, 'supergraph refused; the one before is served on');
    }
  };
  const listener = () => void changed();
  watchFile(file, { interval: INTERVAL, persistent: false }, listener);
  return {
    ...gateway,
    stop: () => {
      unwatchFile(file, listener);
      return gateway.stop();
    },
  };
}
