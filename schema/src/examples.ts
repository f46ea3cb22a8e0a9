import { examples, operations } from './operations.ts';

/** An operation to try. */
export interface ExampleOperation {
  /** In both languages. */
  readonly title: string;
  readonly query: string;
  readonly variables: object;
}

/** The operations that clients rely on, with variables that meet the facts shipped with the project. */
export function exampleOperations(): ExampleOperation[] {
  const texts = new Map(operations().map(({ name, text }) => [name, text]));
  return examples().map(({ operation, title, variables }) => {
    const query = texts.get(operation);
    if (query === undefined) throw new Error(`schema/operations has no ${operation}.graphql`);
    return { title: `${title.zh} · ${title.en}`, query, variables };
  });
}
