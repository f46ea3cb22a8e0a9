/* Runs in the browser, after React and GraphiQL have put themselves on window. */
const { React, ReactDOM, GraphiQL } = window;
const tabs = JSON.parse(document.getElementById('examples').textContent);

// On later visits GraphiQL finds its own tabs, kept by the browser. On the first one it fills the
// editors of the tab in front from these two, and not from the tab itself.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const { query, variables } = tabs[0] ?? {};

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: new URL('graphql', document.baseURI).href }),
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    ...(tabs.length > 0 && isFirstVisit && { query, variables }),
  }),
);
