import { GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { BadInputError } from '../errors.ts';
import { Malformed } from '../writes/malformed.ts';

/** A scalar that travels as text: rows bring it ready, arguments are judged before any SQL sees them. */
function textScalar(name: string, expected: string, isValid: (text: string) => boolean) {
  const judge = (value: unknown): string => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || !isValid(text)) {
      const shown = JSON.stringify(value ?? null).slice(0, 60);
      throw new BadInputError(`${shown} is not ${expected}`);
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
const INSTANT = /^([1-9]\d{3}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

export const scalars = {
  Date: textScalar('Date', 'a day such as "2023-07-01"', isDay),
  DateTime: textScalar('DateTime', 'an instant such as "2023-07-01T08:30:00Z"', (text) => {
    const match = INSTANT.exec(text);
    return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
  }),
  BigInt: textScalar('BigInt', 'an integer', (text) => /^-?\d{1,18}$/.test(text)),
  Decimal: textScalar('Decimal', 'a decimal number', (text) =>
    /^-?\d{1,16}(\.\d{1,6})?$/.test(text),
  ),
  RegionCode: textScalar(
    'RegionCode',
    'a region code: six digits of GB/T 2260, nine digits of a zone, or a group such as "SHAANXI-WATER-SOURCE"',
    (text) => /^(\d{6}|\d{9}|[A-Z][A-Z0-9-]{1,61}[A-Z0-9])$/.test(text),
  ),
};
