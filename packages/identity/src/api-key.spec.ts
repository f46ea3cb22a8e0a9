import { describe, expect, it } from 'vitest';
import { hashOfApiKey, isApiKey, isWellFormedApiKey, newApiKey } from './api-key.ts';

const ID = '0192f3c4a5b67c8d9e0f112233445566';

describe('an API key', () => {
  it('holds its id and 256 bits that nobody else knows', () => {
    const { text, hash } = newApiKey(ID);
    expect(text).toMatch(new RegExp(`^jd_${ID}_[0-9a-f]{64}$`));
    expect(newApiKey(ID).text).not.toBe(text);
    expect(hash).toBe(hashOfApiKey(text));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toContain(text.slice(-64));
  });

  it('is known for one where it means to be, and for a whole one where it is', () => {
    const { text } = newApiKey(ID);
    expect([text, text.slice(0, -1), 'jd_', 'eyJhbGciOi'].map(isApiKey)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const broken = [
      text.slice(0, -1),
      `${text}0`,
      text.toUpperCase(),
      ` ${text}`,
      `${text}\n`,
      'jd_',
    ];
    expect(broken.some(isWellFormedApiKey)).toBe(false);
    expect(isWellFormedApiKey(text)).toBe(true);
  });

  it('cannot be made of an id that would blur where its parts end', () => {
    for (const id of ['', 'api_key', ID.slice(1), `${ID}_`])
      expect(() => newApiKey(id)).toThrow(RangeError);
  });
});
