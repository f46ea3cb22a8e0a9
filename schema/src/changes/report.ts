import { ACCEPTED_FILE, isAccepted } from './accepted.ts';
import type { Acceptance } from './accepted.ts';
import type { Breaking } from './breaking.ts';

/** What becomes of a breaking change. */
export function verdict(
  breaking: Breaking,
  accepted: readonly Acceptance[],
): 'accepted' | 'due' | 'refused' {
  if (isAccepted(breaking, accepted)) return 'accepted';
  return breaking.isDue && breaking.operations.length === 0 ? 'due' : 'refused';
}

const WORDS = {
  accepted: 'accepted  ',
  due: 'due to go ',
  refused: 'BREAKING  ',
} as const;

/** A change in a few lines: what, where, and which operations would break. */
export function describe(breaking: Breaking, accepted: readonly Acceptance[]): string {
  const { change, at, message, apis, operations } = breaking;
  const margin = ' '.repeat(WORDS.refused.length);
  return [
    `${WORDS[verdict(breaking, accepted)]}${change} ${at} in ${apis.join(', ')}`,
    `${margin}${message}`,
    ...(operations.length === 0
      ? [`${margin}no known operation uses it`]
      : [`${margin}would break:`, ...operations.map((name) => `${margin}  ${name}`)]),
  ].join('\n');
}

/** What to do about changes that were refused, with what to write where they must be. */
export function advice(refused: readonly Breaking[], today: string): string {
  const lines = refused.map(({ change, at, apis }) =>
    JSON.stringify({ change, at, in: apis, reason: '…', on: today }),
  );
  return `What was there stays: add the new beside it, and deprecate the old with the days of its notice (docs/schema-changes.md).
Where it must break, say why in ${ACCEPTED_FILE}:
${lines.map((line) => `  ${line}`).join(',\n')}`;
}
