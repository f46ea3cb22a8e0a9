import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import type { GatewayContext } from './context.ts';
import { letGo } from './let-go.ts';

async function answered(own: Partial<GatewayContext>) {
  // Apollo Server runs an operation with a copy of its context.
  let contextValue: GatewayContext | undefined;
  const apollo = new ApolloServer<GatewayContext>({
    typeDefs: 'type Query { a: Int }',
    resolvers: {
      Query: {
        a: (_: unknown, __: unknown, context: GatewayContext) => {
          contextValue = context;
          return 1;
        },
      },
    },
    plugins: [letGo],
  });
  const given = { requestId: '1', client: 'here', ...own };
  const answer = await apollo.executeOperation({ query: '{ a }' }, { contextValue: given });
  await apollo.stop();
  return { answer, contextValue };
}

describe('a request', () => {
  it('keeps its answer until it is sent, and then neither that nor its context', async () => {
    const works: (() => void)[] = [];
    const { answer, contextValue } = await answered({ onEnd: (work) => works.push(work) });
    expect(answer.body).toMatchObject({ singleResult: { data: { a: 1 } } });
    for (const work of works) work();
    expect(works).toHaveLength(1);
    expect([answer, contextValue]).toEqual([{}, {}]);
  });

  it('keeps all of it where nobody says when it is sent, as for an event or a page of a file', async () => {
    const { answer, contextValue } = await answered({});
    expect(answer.body).toBeDefined();
    expect(contextValue).toEqual({ requestId: '1', client: 'here' });
  });
});
