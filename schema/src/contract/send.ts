import { exampleOperations } from '../examples.ts';
import { operations } from '../operations.ts';
import { contractTests } from './contract-test.ts';
import type { ContractTest } from './contract-test.ts';
import { judge } from './judge.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** Why a graph does not keep a promise; empty if it does. */
async function complaints(url: string, query: string, test: Omit<ContractTest, 'operation'>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: test.variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return [
    ...(errors === undefined ? [] : [`errors: ${JSON.stringify(errors).slice(0, 400)}`]),
    ...test.expect.map((expectation) => judge(expectation, data)).filter((found) => found !== null),
  ];
}

/** What the contract promises, then every example: an example that ends in an error helps nobody. */
function promises() {
  const texts = new Map(operations().map(({ name, text }) => [name, text]));
  return [
    ...contractTests().map((test) => ({ ...test, query: texts.get(test.operation) ?? '' })),
    ...exampleOperations().map(({ title, query, variables }) => ({
      name: `the example ${title}`,
      query,
      variables: variables as Record<string, unknown>,
      expect: [],
    })),
  ];
}

/** Sends the contract to a running graph and prints line by line what holds. True if all of it does. */
export async function keepsContract(url: string, part: string): Promise<boolean> {
  const chosen = promises().filter(({ name }) => name.includes(part));
  let passed = 0;
  for (const { query, ...promise } of chosen) {
    const found = await complaints(url, query, promise).catch((error: unknown) => [String(error)]);
    if (found.length === 0) passed += 1;
    console.log(`${found.length === 0 ? 'ok    ' : 'not ok'}  ${promise.name}`);
    for (const complaint of found) console.log(`        ${complaint}`);
  }
  console.log(`${String(passed)} passed, ${String(chosen.length - passed)} failed`);
  return passed > 0 && passed === chosen.length;
}
