import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { compose, industry, places } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

describe('what is asked about the schema', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose(),
      port: 0,
      logger: memoryLog().logger,
      dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
    });
  });
  afterAll(() => gateway.stop());

  it.each([
    ['by default', {}],
    ['with all that tools may ask', { oneOf: true, specifiedByUrl: true, schemaDescription: true }],
  ])('is answered %s', async (_, options) => {
    const reply = await ask(gateway.url, getIntrospectionQuery(options));
    expect(reply.errors).toBeUndefined();
    expect(reply.text).toContain('"Region"');
  });

  it('may be named, and have variables', async () => {
    const query = 'query A($n: String!) { __type(name: $n) { name } } query B { __typename }';
    const reply = await ask(gateway.url, query.slice(0, query.indexOf(' query B')), {
      n: 'Region',
    });
    expect(reply.data).toEqual({ __type: { name: 'Region' } });
  });

  it('may come with data', async () => {
    const reply = await ask(
      gateway.url,
      '{ __type(name: "Region") { name } parkCount __typename }',
    );
    expect(reply.data).toEqual({ __type: { name: 'Region' }, parkCount: 3, __typename: 'Query' });
  });
});
