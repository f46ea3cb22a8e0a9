import { Malformed } from '../malformed.ts';
import type { Path } from '../problem.ts';
import { takeDate } from './date.ts';
import { qualifierOf, takeNumber, takeYuan } from './number.ts';
import type { Named, Taker, Taking } from './taker.ts';
import { LONGEST_NAME, LONGEST_QUOTE, takeText } from './text.ts';

const MOST_NAMED = 200;

/** `<name>_zh`, `<name>_en`. */
export const localizedText =
  (name: string, isRequired: boolean): Taker =>
  (value, path, { problems }) => {
    const { zh, en } = (value ?? {}) as { zh?: string; en?: string };
    const longest = LONGEST_NAME;
    const needed = isRequired || value != null;
    return {
      [`${name}Zh`]: takeText(zh, [...path, 'zh'], problems, { longest, isRequired: needed }),
      [`${name}En`]: takeText(en, [...path, 'en'], problems, { longest }),
    };
  };

/** A list of labels, kept as they are. */
export const localizedTexts =
  (name: string): Taker =>
  (value, path, { problems }) => ({
    [name]: ((value ?? []) as { zh: string; en?: string | null }[]).map(({ zh, en }, index) => {
      const at = [...path, String(index)];
      const longest = LONGEST_NAME;
      return {
        zh: takeText(zh, [...at, 'zh'], problems, { longest, isRequired: true }),
        en: takeText(en, [...at, 'en'], problems, { longest }),
      };
    }),
  });

/** `<name>_on`, `_end`, `_precision`, `_text`. */
export const partialDate =
  (name: string): Taker =>
  (value, path, { problems }) => {
    const given = value ?? { precision: 'UNKNOWN' };
    const { on, end, precision, text } = takeDate(given, path, problems);
    return {
      [`${name}On`]: on,
      [`${name}End`]: end,
      [`${name}Precision`]: precision,
      [`${name}Text`]: text,
    };
  };

/** `<name>_fen`, `<name>_qualifier`. */
export const money =
  (name: string): Taker =>
  (value, path, { problems }) => {
    if (value == null) return { [`${name}Fen`]: null, [`${name}Qualifier`]: null };
    const { yuan } = value as { yuan: unknown };
    return {
      [`${name}Fen`]: takeYuan(yuan, [...path, 'yuan'], problems),
      [`${name}Qualifier`]: qualifierOf(value),
    };
  };

/** `<name>_value`, `<name>_qualifier`. */
export const quantity =
  (name: string, decimals: boolean): Taker =>
  (value, path, { problems }) => {
    if (value == null) return { [`${name}Value`]: null, [`${name}Qualifier`]: null };
    const { value: number } = value as { value: unknown };
    const taken = takeNumber(number, [...path, 'value'], problems, decimals);
    return {
      [`${name}Value`]: taken === null || decimals ? taken : Number(taken),
      [`${name}Qualifier`]: qualifierOf(value),
    };
  };

/** The columns of every record that say where it comes from. */
export const provenance: Taker = (value, path, { problems, named }) => {
  const given = (value ?? {}) as Partial<Record<'source' | 'quote' | 'url' | 'confidence', string>>;
  const url = takeText(given.url, [...path, 'url'], problems, { longest: 2000 });
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    problems.refuse('BAD_VALUE', [...path, 'url'], {
      en: 'An address begins with http:// or https://',
      zh: '网址以 http:// 或 https:// 开头',
    });
  if (given.source != null)
    named.push({ kind: 'sources', id: given.source, path: [...path, 'source'] });
  return {
    sourceId: given.source ?? null,
    quote: takeText(given.quote, [...path, 'quote'], problems, { longest: LONGEST_QUOTE }),
    url,
    confidence: given.confidence ?? 'STATED',
  };
};

function take(value: unknown, path: Path, taking: Taking, kind: Named['kind']): string | null {
  if (value == null) return null;
  if (value instanceof Malformed) {
    taking.problems.refuse('BAD_VALUE', path, value.reason);
    return null;
  }
  const id = value as string;
  taking.named.push({ kind, id, path });
  return id;
}

/** The id or code of something that must exist. */
export const reference =
  (column: string, kind: Named['kind']): Taker =>
  (value, path, taking) => ({ [column]: take(value, path, taking, kind) });

/** A list of ids or codes of things that must exist; each at most once. */
export const references =
  (column: string, kind: Named['kind']): Taker =>
  (value, path, taking) => {
    const given = (value ?? []) as unknown[];
    if (given.length > MOST_NAMED)
      taking.problems.refuse('TOO_MANY', path, {
        en: `At most ${String(MOST_NAMED)} can be named`,
        zh: `最多写 ${String(MOST_NAMED)} 项`,
      });
    const ids = given
      .slice(0, MOST_NAMED)
      .map((item, index) => take(item, [...path, String(index)], taking, kind));
    return { [column]: [...new Set(ids)].filter((id) => id !== null) };
  };

/** A column that holds what the input says: an enum's value, a number, a day, a flag. */
export const plain =
  (column: string, isRequired: boolean, longest = LONGEST_NAME): Taker =>
  (value, path, { problems }) => {
    if (value instanceof Malformed) problems.refuse('BAD_VALUE', path, value.reason);
    if (value == null || value instanceof Malformed) return { [column]: null };
    if (typeof value !== 'string') return { [column]: value };
    return { [column]: takeText(value, path, problems, { longest, isRequired }) };
  };
