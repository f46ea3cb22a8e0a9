import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

describe('the pace of a kind of calls', () => {
  it('is not known before one was timed', () => {
    expect(new Pace().of('titles')).toBe(Infinity);
  });

  it('is what they took when they were fastest, and grows only slowly', async () => {
    const pace = new Pace();
    await pace.timed('titles', 1000, () => pause(100));
    const fast = pace.of('titles');
    expect(fast).toBeGreaterThan(0.09);
    await pace.timed('titles', 1, () => pause(50));
    expect(pace.of('titles')).toBeCloseTo(fast * 1.01, 5);
    await pace.timed('titles', 1_000_000, () => pause(1));
    expect(pace.of('titles')).toBeLessThan(0.001);
  });

  it('is not changed by what fails', async () => {
    const pace = new Pace();
    await expect(pace.timed('titles', 1, () => Promise.reject(new Error('lost')))).rejects.toThrow(
      'lost',
    );
    expect(pace.of('titles')).toBe(Infinity);
  });

  it('is forgotten of the oldest of more than two thousand kinds', async () => {
    const pace = new Pace();
    for (let kind = 0; kind <= 2000; kind += 1)
      await pace.timed(String(kind), 1, () => Promise.resolve());
    expect(pace.of('0')).toBe(Infinity);
    expect(pace.of('1')).toBeLessThan(Infinity);
  });
});
