import { availableParallelism, loadavg } from 'node:os';

const BUSY = 0.3;

/** What figures were measured on; with a warning where something else was at work. */
export function machine(postgres: string): string {
  const cores = availableParallelism();
  const [busy = 0] = loadavg();
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, ${String(cores)} cores, Node ${process.versions.node}, ${postgres}`,
  ];
  if (busy > BUSY * cores) {
    lines.push(
      `Load average ${busy.toFixed(1)} before the start: the machine has other work. Trust no figure of this run.`,
    );
  }
  return lines.join('\n');
}
