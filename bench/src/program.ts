import { OperatorError } from '@jiedui/config';

/** Takes what must be ended when the program ends, however it ends. */
export type OnEnd = (stop: () => Promise<void>) => void;

/**
 * Runs a program to its end, then ends what it started, last first: also after an error or Ctrl-C. What the operator
 * can mend is told in one line. The exit status is 0 if `main` answers true. With `--help` it says `help` instead.
 */
export function runProgram(help: string, main: (onEnd: OnEnd) => Promise<boolean>): void {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(help);
    return;
  }
  const stops: (() => Promise<void>)[] = [];
  const end = async (status: number) => {
    for (const stop of stops.splice(0).reverse()) await stop().catch(tell);
    process.exit(status);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(130));
  main((stop) => stops.push(stop)).then(
    (isGood) => end(isGood ? 0 : 1),
    (error: unknown) => {
      tell(error);
      return end(1);
    },
  );
}

function tell(error: unknown): void {
  console.error(error instanceof OperatorError ? error.message : error);
}
