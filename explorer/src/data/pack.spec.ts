import { describe, expect, it } from 'vitest';
import { pack, unpack } from './pack.ts';

describe('a packed text', () => {
  it.each(['', 'query { totals { pairingCount } }', '近日 “引号” \u{1F600}\n', 'x'.repeat(50_000)])(
    'is safe in an address and unpacks to what it was',
    async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpack(packed)).toBe(text);
    },
  );

  it.each(['!', 'AAAA', 'äöü'])('that never was one is refused: %s', async (text) => {
    await expect(unpack(text)).rejects.toThrow();
  });
});
