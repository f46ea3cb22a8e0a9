/* Runs in the browser, after React, GraphiQL and the client of graphql-sse have put themselves on window. */
const { React, ReactDOM, GraphiQL, graphqlSse } = window;
const url = new URL('graphql', document.baseURI).href;
const ask = GraphiQL.createFetcher({ url });
const tabs = JSON.parse(document.getElementById('examples').textContent);

const isSubscription = (document, operationName) =>
  document?.definitions.some(
    ({ kind, operation, name }) =>
      kind === 'OperationDefinition' &&
      operation === 'subscription' &&
      (!operationName || name?.value === operationName),
  ) ?? false;

/** A subscription as GraphiQL reads one: each event takes the place of the one before. */
const follow = (params, headers) => ({
  subscribe(reader) {
    const client = graphqlSse.createClient({ url, headers, retryAttempts: 0 });
    const unsubscribe = client.subscribe(params, {
      next: (event) => reader.next(event),
      complete: () => reader.complete(),
      error: async (error) => {
        // A subscription that is refused has an answer, and that says more than a status.
        const answer = await error.response?.json().catch(() => undefined);
        if (!answer) return reader.error(error);
        reader.next(answer);
        reader.complete();
      },
    });
    return { unsubscribe };
  },
});

const fetcher = (params, { headers, documentAST } = {}) =>
  isSubscription(documentAST, params.operationName)
    ? follow(params, headers)
    : ask(params, { headers, documentAST });

// On later visits GraphiQL finds its own tabs, kept by the browser. On the first one it fills the
// editors of the tab in front from these two, and not from the tab itself.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const { query, variables } = tabs[0] ?? {};

/** A question that the explorer handed over in the fragment, which is sent to no server. */
async function handedOver() {
  const packed = /^#q=([\w-]+)$/.exec(location.hash)?.[1];
  if (!packed) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(packed.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.charCodeAt(0),
    );
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const asked = await new Response(stream).json();
    return { query: asked.query, variables: JSON.stringify(asked.variables ?? {}, null, 2) };
  } catch {
    // Somebody else's fragment, or half of one: the usual tabs then.
    return undefined;
  }
}

const asked = await handedOver();

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    ...(tabs.length > 0 && isFirstVisit && { query, variables }),
    // A text that no tab has yet becomes a tab of its own, in front.
    ...asked,
  }),
);
