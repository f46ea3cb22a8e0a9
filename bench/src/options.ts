import { parseArgs } from 'node:util';
import { OperatorError } from '@jiedui/config';
import { MOST_PAIRINGS } from './generated/pairing.ts';

/**
 * Whole numbers given as `--name 5`, with what they are where nothing is given; flags, which are false and become true;
 * and words given as `--name any`, empty where nothing is given.
 */
export function readOptions<
  T extends Readonly<Record<string, number>>,
  F extends string,
  W extends string = never,
>(
  defaults: T,
  flags: readonly F[],
  words: readonly W[] = [],
): { readonly [K in keyof T]: number } & Readonly<Record<F, boolean>> &
  Readonly<Record<W, string>> {
  const options = {
    ...Object.fromEntries(words.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
  };
  const { values } = readArguments(options);
  const whole = (name: string) => {
    const text = values[name];
    if (text === undefined) return defaults[name];
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) {
      throw new OperatorError(`--${name} takes a whole number above 0, not ${String(text)}`);
    }
    return number;
  };
  const read = {
    ...Object.fromEntries(Object.keys(defaults).map((name) => [name, whole(name)])),
    ...Object.fromEntries(flags.map((name) => [name, values[name] === true])),
    ...Object.fromEntries(words.map((name) => [name, values[name] ?? ''])),
  } as never as { readonly [K in keyof T]: number } & Readonly<Record<F, boolean>> &
    Readonly<Record<W, string>>;
  if ((read['pairings'] ?? 0) > MOST_PAIRINGS) {
    throw new OperatorError(`--pairings takes at most ${String(MOST_PAIRINGS)}`);
  }
  return read;
}

function readArguments(options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new OperatorError((error as Error).message);
  }
}
