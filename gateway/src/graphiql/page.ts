import type { Example } from '../options.ts';

/** The page of GraphiQL. Addresses are relative, so that it also works beneath a path of a proxy. */
export const explorerPage = (examples: readonly Example[]): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>结对 Jiedui · GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="graphiql/graphiql.min.css" />
    <link rel="stylesheet" href="graphiql/page.css" />
  </head>
  <body>
    <header>
      <strong>结对 Jiedui</strong>
      <span lang="zh-CN">选一个标签页，按 ▶ 运行；左侧的书是文档。</span>
      <span lang="en">Pick a tab and press ▶ to run it; the book on the left is the documentation.</span>
    </header>
    <main id="graphiql"></main>
    <noscript>本页需要 JavaScript。 This page needs JavaScript.</noscript>
    <script type="application/json" id="examples">${inert(JSON.stringify(examples.map(tab)))}</script>
    <script src="graphiql/react.production.min.js"></script>
    <script src="graphiql/react-dom.production.min.js"></script>
    <script src="graphiql/graphiql.min.js"></script>
    <script src="graphiql/graphql-sse.min.js"></script>
    <script type="module" src="graphiql/start.js"></script>
  </body>
</html>
`;

const tab = ({ title, query, variables }: Example) => ({
  query: `# ${title.replaceAll(/\s+/g, ' ')}\n${query}`,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
});

/** Text inside a script element ends at the first `</script`, whatever its type. */
const inert = (json: string) => json.replaceAll('<', '\\u003c');
