export interface NumberMeant {
  readonly number: string;
  readonly qualifier: 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | 'UP_TO';
}

const UNITS: Readonly<Record<string, number>> = {
  '': 0,
  千: 3,
  万: 4,
  亿: 8,
  k: 3,
  m: 6,
  million: 6,
};

/** Moves the point of a decimal text to the right, without the errors of floating numbers. */
function shifted(whole: string, decimals: string, digits: number): string {
  const moved = whole + decimals.padEnd(digits, '0').slice(0, digits);
  const rest = decimals.slice(digits).replace(/0+$/, '');
  return (moved.replace(/^0+(?=\d)/, '') || '0') + (rest && `.${rest}`);
}

/** What a number in words probably means: 约500万 is about 5,000,000. Undefined for what nobody can tell. */
export function numberMeant(text: string): NumberMeant | undefined {
  const bare = text
    .trim()
    .replaceAll(/[,\uFF0C\s\u00A5\uFFE5]/g, '')
    .toLowerCase();
  const [, before = '', whole, decimals = '', within = '', unit = '', after = ''] =
    /^(约|近|大约|about|~|≈|超过|超|逾|至少|atleast|≥|>|不超过|最多|upto|≤)?(\d+)(?:\.(\d+))?(余|多)?(千|万|亿|k|million|m)?(余|多|以上|\+)?(?:元|人民币|yuan|cny|人次|人|个|项)?(?:余|以上)?$/.exec(
      bare,
    ) ?? [];
  if (whole === undefined) return undefined;
  const number = shifted(whole, decimals, UNITS[unit] ?? 0);
  if (/^(约|近|大约|about|~|≈)$/.test(before)) return { number, qualifier: 'APPROXIMATE' };
  if (/^(不超过|最多|upto|≤)$/.test(before)) return { number, qualifier: 'UP_TO' };
  const isFloor = [before, within, after].some(Boolean) || /(?:余|以上)$/.test(bare);
  return { number, qualifier: isFloor ? 'AT_LEAST' : 'EXACT' };
}
