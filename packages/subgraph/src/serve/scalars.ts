import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { BadValueError } from '../errors.ts';
import { Malformed } from '../writes/malformed.ts';
import type { Wording } from '../writes/problem.ts';

/** A scalar that travels as text: rows bring it ready, arguments are judged before any SQL sees them. */
function textScalar(name: string, expected: Wording, isValid: (text: string) => boolean) {
  const judge = (value: unknown): string => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !isValid(text)) {
      const shown = JSON.stringify(value ?? null).slice(0, 60);
      throw new BadValueError({
        en: `${shown} is not ${expected.en}`,
        zh: `${shown} 不是${expected.zh}`,
      });
    }
    return text;
  };
  return new GraphQLScalarType<string | Malformed, string>({
    name,
    serialize: (value) => value as string,
    // What a mutation's softened input holds passes: its row is refused for it.
    parseValue: (value) => (value instanceof Malformed ? value : judge(value)),
    parseLiteral: (node: ValueNode) => judge('value' in node ? literal(node) : undefined),
  });
}

const literal = (node: ValueNode & { readonly value: unknown }): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
    ? node.value
    : undefined;

const isDay = (text: string) => {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const INSTANT_FORM = /^([1-9]\d{3}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

const DAY = { en: 'a day such as "2023-07-01"', zh: '日期，应写如 "2023-07-01"' };
const INSTANT = {
  en: 'an instant such as "2023-07-01T08:30:00Z"',
  zh: '时刻，应写如 "2023-07-01T08:30:00Z"',
};
const REGION_CODE = {
  en: 'a region code: six digits of GB/T 2260, nine digits of a zone, or a group such as "SHAANXI-WATER-SOURCE"',
  zh: '地区代码：GB/T 2260 的六位数字、功能区的九位数字，或 "SHAANXI-WATER-SOURCE" 一类的地区组',
};

export const scalars = {
  Date: textScalar('Date', DAY, isDay),
  DateTime: textScalar('DateTime', INSTANT, (text) => {
    const match = INSTANT_FORM.exec(text);
    return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
  }),
  BigInt: textScalar('BigInt', { en: 'an integer', zh: '整数' }, (text) =>
    /^-?\d{1,18}$/.test(text),
  ),
  Decimal: textScalar('Decimal', { en: 'a decimal number', zh: '数字' }, (text) =>
    /^-?\d{1,16}(\.\d{1,6})?$/.test(text),
  ),
  RegionCode: textScalar('RegionCode', REGION_CODE, (text) =>
    /^(\d{6}|\d{9}|[A-Z][A-Z0-9-]{1,61}[A-Z0-9])$/.test(text),
  ),
};
