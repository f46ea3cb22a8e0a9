import { isCustomScalarType, isEnumType } from '@apollo/federation-internals';
import type { OutputType } from '@apollo/federation-internals';

const WHOLE = (value: string) =>
  `(Number.isInteger(${value}) && ${value} < 1e21 && ${value} > -1e21)`;

/**
 * The code of a condition that a value is one of a scalar or enum, by the gateway's `isValidLeafValue`; undefined where
 * any is. `refer` gives a value a name in the code.
 */
export function leafCode(
  type: OutputType,
  value: string,
  refer: (value: unknown) => string,
): string | undefined {
  if (isEnumType(type)) {
    const names = new Set(type.values.map(({ name }) => name));
    return `typeof ${value} === 'string' && ${refer(names)}.has(${value})`;
  }
  if (isCustomScalarType(type)) return undefined;
  switch (String(type)) {
    case 'Int':
      return WHOLE(value);
    case 'Float':
      return `Number.isFinite(${value})`;
    case 'Boolean':
      return `typeof ${value} === 'boolean'`;
    case 'ID':
      return `(typeof ${value} === 'string' || ${WHOLE(value)})`;
    default:
      return `typeof ${value} === 'string'`;
  }
}
