import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import { send } from '../run/send.ts';

export interface KnownSchema {
  readonly schema?: GraphQLSchema;
  /** Why there is none, as the graph says it. */
  readonly problem?: string;
}

/** The schema, asked of the graph that is served; undefined until it is known. */
export function useSchema(): KnownSchema | undefined {
  const [known, setKnown] = useState<KnownSchema>();
  useEffect(() => {
    const leaving = new AbortController();
    const query = getIntrospectionQuery({ inputValueDeprecation: true });
    send({ query, variables: {} }, leaving.signal).then(
      ({ data, errors: [error] }) =>
        setKnown(
          error || !data
            ? { problem: error?.message ?? '' }
            : { schema: buildClientSchema(data as IntrospectionQuery) },
        ),
      () => undefined,
    );
    return () => leaving.abort();
  }, []);
  return known;
}
