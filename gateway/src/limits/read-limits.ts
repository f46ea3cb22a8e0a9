import { z } from '@jiedui/config';
import { isLimit, limits, OFF } from './limits.ts';
import type { Limits } from './limits.ts';

const HELP = `must be name=number,name=number or name=off with names of ${Object.keys(limits).join(', ')}`;

/** `depth=15,aliases=30,rate=off`: the limits that differ from the usual ones. */
export function readLimits(text: string, context: z.RefinementCtx): Partial<Limits> {
  const read = text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(readOne);
  const names = read.map((one) => one?.[0]);
  const isRight = !names.includes(undefined) && new Set(names).size === names.length;
  if (isRight) return Object.fromEntries(read as [string, number][]);
  context.addIssue({ code: 'custom', message: HELP });
  return z.NEVER;
}

/** A limit of 0 would refuse everything: that is a mistake, not a wish. */
function readOne(part: string): [string, number] | undefined {
  const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(off|[1-9]\d{0,14})\s*$/.exec(part) ?? [];
  if (!isLimit(name)) return undefined;
  return [name, value === 'off' ? OFF : Number(value)];
}
