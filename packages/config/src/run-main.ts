import { OperatorError } from './errors.ts';

const DEADLINE_MS = 10_000;

interface Stoppable {
  stop(): Promise<void>;
}

function fail(error: unknown): void {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

function stopOnSignal(started: Stoppable): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), DEADLINE_MS).unref();
    started.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/**
 * Runs a program. An OperatorError ends it with its one line and status 1, anything else with a stack. The first SIGINT
 * or SIGTERM stops it gracefully, within ten seconds; the second at once.
 */
export function runMain(main: () => Promise<Stoppable>): void {
  main().then(stopOnSignal, fail);
}
