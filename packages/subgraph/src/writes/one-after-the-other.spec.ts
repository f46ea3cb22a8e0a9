import { describe, expect, it } from 'vitest';
import { oneAfterTheOther } from './one-after-the-other.ts';

/** Fails so many times with a code of PostgreSQL, then succeeds. Counts its runs. */
function failing(times: number, code: string) {
  let runs = 0;
  const transaction = () => {
    runs += 1;
    return runs <= times
      ? Promise.reject(Object.assign(new Error('beaten'), { code }))
      : Promise.resolve('written');
  };
  return { transaction, runs: () => runs };
}

describe('a transaction that another one stood in the way of', () => {
  it.each(['40P01', '40001'])('is run again (%s)', async (code) => {
    const { transaction, runs } = failing(2, code);
    expect(await oneAfterTheOther(transaction)).toBe('written');
    expect(runs()).toBe(3);
  });

  it('is given up after five times', async () => {
    const { transaction, runs } = failing(9, '40P01');
    await expect(oneAfterTheOther(transaction)).rejects.toThrow('beaten');
    expect(runs()).toBe(5);
  });

  it('is not run again after any other failure, which may have been a commit', async () => {
    const { transaction, runs } = failing(1, '57P01');
    await expect(oneAfterTheOther(transaction)).rejects.toThrow('beaten');
    expect(runs()).toBe(1);
  });
});
