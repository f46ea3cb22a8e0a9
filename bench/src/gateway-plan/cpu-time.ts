/** Between two looks at the clock. */
const AT_ONCE = 20;

const used = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Microseconds of CPU time that one call takes, of all threads, when it is made again and again for a while. */
export async function cpuTime(work: () => unknown, milliseconds: number): Promise<number> {
  const [began, before] = [performance.now(), used()];
  let calls = 0;
  while (performance.now() - began < milliseconds) {
    for (let call = 0; call < AT_ONCE; call += 1) await work();
    calls += AT_ONCE;
  }
  return (used() - before) / calls;
}

/** Rounds of all in turn, each beginning with another one; answers the times of each. */
export async function cpuTimes(
  all: readonly (() => unknown)[],
  plan: { readonly rounds: number; readonly milliseconds: number; readonly warmUp: number },
): Promise<number[][]> {
  for (const work of all) await cpuTime(work, plan.warmUp);
  const times: number[][] = all.map(() => []);
  for (let round = 0; round < plan.rounds; round += 1)
    for (let turn = 0; turn < all.length; turn += 1) {
      const at = (round + turn) % all.length;
      times[at]?.push(await cpuTime(all[at] as () => unknown, plan.milliseconds));
    }
  return times;
}
