import { OperatorError } from './errors.ts';

/** Something that runs until it is stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

const DEADLINE_MS = 10_000;
const STATUS_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs a program until SIGINT or SIGTERM. The first signal stops it gracefully, also one that
 * comes while it still starts; a second one, or `deadline` milliseconds, ends it at once.
 *
 * An OperatorError ends it with its line alone, anything else with a stack; the status is then 1.
 */
export function runMain(main: () => Promise<Stoppable>, deadline = DEADLINE_MS): void {
  const signal = firstSignal(deadline);
  main()
    .then(async (started) => {
      await signal;
      await started.stop();
      process.exit(0);
    })
    .catch(fail);
}

/** Resolves at the first signal; from then on the deadline runs. */
function firstSignal(deadline: number): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    const onSignal = (name: keyof typeof STATUS_OF_SIGNAL) => {
      if (isStopping) process.exit(STATUS_OF_SIGNAL[name]);
      isStopping = true;
      setTimeout(() => {
        fail(new OperatorError(`Could not stop within ${deadline / 1000} s, so it was ended.`));
      }, deadline);
      resolve();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}

function fail(error: unknown): never {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}
