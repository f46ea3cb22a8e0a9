const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (letter) => ENTITIES[letter] ?? '');

/** Stands where the explorer would, and says why it does not; the graph itself runs. */
export const problemPage = (problem: string): string => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>结对 Jiedui</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>页面暂不可用 <span lang="en">· The explorer is not available</span></h1>
    <p>数据接口运行正常:<code>/graphql</code>。</p>
    <p lang="en">The graph itself runs: <code>/graphql</code>.</p>
    <pre lang="en">${escaped(problem)}</pre>
  </body>
</html>
`;
