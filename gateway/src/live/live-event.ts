import type { GraphQLFormattedError } from 'graphql';

/** One result of a subscription as a client gets it, and the cursor after which a later one goes on. */
export interface LiveEvent {
  readonly id?: string | undefined;
  readonly result: {
    readonly data?: unknown;
    readonly errors?: readonly GraphQLFormattedError[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

export type LiveEvents = AsyncGenerator<LiveEvent, void, void>;

type EndCode = 'STREAM_ENDED' | 'UNAUTHENTICATED' | 'SUBGRAPH_UNAVAILABLE';

/** Why nothing more comes. Without it an end would look like silence. */
export const lastEvent = (code: EndCode, message: string): LiveEvent => ({
  result: { errors: [{ message, extensions: { code } }] },
});
