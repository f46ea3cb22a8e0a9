/** Whether a request wants its answer as events: GraphQL over SSE, each request a stream of its own. */
export const isEventStreamWanted = (accept: string | undefined): boolean =>
  accept !== undefined && /(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(accept);
