/** An object of an answer. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object has something under this name, `toString` for one, whatever an answer says. */
export const isInherited = (name: string): boolean => INHERITED.has(name);

/** What an answer says under a name. */
export const ownValue = (object: Data, name: string): unknown =>
  isInherited(name) && !Object.hasOwn(object, name) ? undefined : object[name];
