/** How many queries a gateway has answered from its cache so far, and how many in all. */
export async function hitsOf(url: string): Promise<{ hits: number; all: number }> {
  const page = await (await fetch(new URL('/metrics', url))).text();
  let [hits, all] = [0, 0];
  for (const [, result, count] of page.matchAll(
    /^gateway_answer_cache_lookups_total\{result="(\w+)"\} (\d+)/gm,
  )) {
    all += Number(count);
    if (result === 'hit') hits += Number(count);
  }
  return { hits, all };
}
