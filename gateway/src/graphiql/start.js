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

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    ...(tabs.length > 0 && isFirstVisit && { query, variables }),
  }),
);
