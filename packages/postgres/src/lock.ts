import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '@jiedui/config';
import { beganOf } from './process-life.ts';

/** `in-use-<pid>-<when it began>-<something of its own>` */
const CLAIM = /^in-use-(\d+)-(\w+)-[0-9a-f]+$/;
const ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 150;

/** The process of another living claim to a place. Claims of dead processes are cleared away: nobody holds them. */
function livingClaim(place: string, mine: string): number | undefined {
  for (const name of readdirSync(place)) {
    const [, pid, began] = CLAIM.exec(name) ?? [];
    if (pid === undefined || name === mine) continue;
    if (beganOf(Number(pid)) === began) return Number(pid);
    rmSync(path.join(place, name), { force: true });
  }
  return undefined;
}

/** Whether a living process has a data folder. */
export const isInUse = (place: string): boolean =>
  existsSync(place) && livingClaim(place, '') !== undefined;

/**
 * Takes a data folder for this process; throws where a living one has it. Answers how to give it back.
 *
 * Each process lays down a claim of its own and then looks for others. Of two at the same moment the later one sees the
 * earlier, so that never both go on; both may step back, and try again a little later. One lock file would not do: it
 * outlives a process that is killed, and of two who find it so, the slower removes the new lock of the quicker.
 */
export async function takeLock(place: string): Promise<() => void> {
  const began = beganOf(process.pid) ?? 'unknown';
  const mine = `in-use-${String(process.pid)}-${began}-${randomBytes(4).toString('hex')}`;
  const file = path.join(place, mine);
  const giveBack = () => {
    rmSync(file, { force: true });
  };
  for (let attempt = 1; ; attempt += 1) {
    writeFileSync(file, '');
    const holder = livingClaim(place, mine);
    if (holder === undefined) return giveBack;
    giveBack();
    if (attempt === ATTEMPTS) {
      throw new OperatorError(
        `Process ${String(holder)} is using the data in ${place}. Stop it, or set DATA_DIR to another place.`,
      );
    }
    await pause(randomInt(LONGEST_PAUSE_MS));
  }
}
