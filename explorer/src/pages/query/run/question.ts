/** What is asked: a document, and the variables as they are written. */
export interface Question {
  readonly query: string;
  /** JSON, as somebody types it. */
  readonly variables: string;
}

/** Variables as JSON that is pleasant to read; empty where there are none. */
export const writeVariables = (variables: unknown): string =>
  variables && Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';

/** The variables that a text says; undefined where it is no JSON object. */
export function readVariables(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
