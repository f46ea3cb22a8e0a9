/** Values that the code of a function refers to, by the names it has for them. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * A function from the text of its code. Of what others write, only names of GraphQL and JSON may be in the text: neither
 * can be anything but a name or a literal.
 */
export function makeFunction(code: string, given: Given): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what it is all for: V8 knows the shape of a literal
  const make = new Function(...Object.keys(given), `"use strict"; return ${code};`) as (
    ...values: unknown[]
  ) => unknown;
  return make(...Object.values(given));
}

const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

/** A name of GraphQL, to be written into code. @throws TypeError where it is none. */
export function nameInCode(name: string): string {
  if (NAME.test(name)) return name;
  throw new TypeError(`${name} is no name of GraphQL`);
}
