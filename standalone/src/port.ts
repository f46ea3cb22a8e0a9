import { createServer } from 'node:net';
import { OperatorError } from '@jiedui/config';

/** Throws where a port is taken, so that nobody waits for a database first. */
export function demandFreePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new OperatorError(
              `Port ${String(port)} is taken. Stop what uses it, or start with another: PORT=${String(port + 1)} npm start`,
            )
          : new OperatorError(
              `Cannot listen at ${host}:${String(port)}: ${error.message}. Correct HOST and PORT.`,
            ),
      );
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}
