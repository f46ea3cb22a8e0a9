/** Why Apollo's executor carries a plan out, and not compiled code. */
export type Detour =
  /** Compiled code is switched off. */
  | 'off'
  /** Nobody has asked for this operation before. */
  | 'first_use'
  /** The schema is asked for beside data. */
  | 'introspection'
  /** A value of `@skip` or `@include` is none. */
  | 'condition'
  /** Its `@skip` and `@include` have been combined in more ways than are kept. */
  | 'variants'
  /** A name that JavaScript takes for something else. */
  | 'name'
  /** The plan has a step that is not known here. */
  | 'step'
  /** It could not be compiled, and should have been. */
  | 'failed';

/**
 * How a plan was carried out; `reshaped` is by compiled code, but for an answer that was shaped by Apollo's, since it broke
 * the schema or has too many kinds of objects.
 */
export type Way = 'compiled' | 'reshaped' | Detour;

/** An operation that is left to Apollo's executor. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
  readonly detour: Detour;

  constructor(detour: Detour) {
    super(`not compiled: ${detour}`);
    this.detour = detour;
  }
}

/** What is made of an operation, or why nothing is: whatever fails here, Apollo's executor can still do it. */
export function orDetour<T>(make: () => T): T | Detour {
  try {
    return make();
  } catch (error) {
    return error instanceof UnsupportedError ? error.detour : 'failed';
  }
}
