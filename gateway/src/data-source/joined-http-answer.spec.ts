import { describe, expect, it, vi } from 'vitest';
import { JoinedHttpAnswer } from './joined-http-answer.ts';

const told = (text: string) => ({ status: 200, contentType: 'application/json', text });
const TEXT = '{"data":{"a":[{"b":1}]},"errors":[{"message":"no","path":["a",0]}]}';

describe('an answer over HTTP', () => {
  it.each([true, false])('is for each alone, whatever another writes into it: %s', (isWanted) => {
    const joined = new JoinedHttpAnswer(told(TEXT), isWanted);
    const one = joined.read();
    (one.data?.['a'] as { b: number }[])[0]!.b = 2;
    expect([joined.read(), joined.read()]).toEqual(Array(2).fill(JSON.parse(TEXT)));
  });

  it('is read once for all who want it', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const joined = new JoinedHttpAnswer(told(TEXT), true);
    for (let time = 0; time < 5; time += 1) joined.read();
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it.each([true, false])('that is none is none for each: %s', (isWanted) => {
    const joined = new JoinedHttpAnswer(told('<html>'), isWanted);
    expect(() => joined.read()).toThrow('broken JSON');
    expect(() => joined.read()).toThrow('broken JSON');
  });
});
