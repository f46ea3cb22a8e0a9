import path from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@jiedui/config';

export interface Arguments {
  readonly folder: string;
  /** None means all. */
  readonly only: readonly string[];
  readonly withStock: boolean;
  /** How often each query is asked. */
  readonly times: number;
  /** Failed cases that are allowed. */
  readonly most: number;
}

/** 193 of 199. */
const MOST_FAILED = '6';

/** Reads the command line. @throws OperatorError for what cannot be meant. */
export function readArguments(): Arguments {
  const { audit, suite = [], stock = false, times = '1', most = MOST_FAILED } = parsed();
  if (audit === undefined)
    throw new OperatorError('--audit names the folder of a checkout of the audit');
  if (!/^\d+$/.test(most)) throw new OperatorError(`--most takes a whole number, not ${most}`);
  if (!/^[1-9]\d?$/.test(times)) throw new OperatorError(`--times takes 1 to 99, not ${times}`);
  // npm runs a workspace's script in its folder, yet says where the caller stood: a path is the caller's.
  const folder = path.resolve(process.env['INIT_CWD'] ?? '.', audit);
  return { folder, only: suite, withStock: stock, times: Number(times), most: Number(most) };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        audit: { type: 'string' },
        suite: { type: 'string', multiple: true },
        stock: { type: 'boolean' },
        times: { type: 'string' },
        most: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new OperatorError((error as Error).message);
  }
}
