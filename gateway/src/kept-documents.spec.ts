import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { KeptDocuments } from './kept-documents.ts';

describe('kept documents', () => {
  it('are those used last, and so many alone', async () => {
    const kept = new KeptDocuments();
    const document = parse('{ a }');
    await kept.set('first', document);
    await kept.set('second', document);
    for (let n = 0; n < 1_999; n += 1) {
      expect(await kept.get('first')).toBe(document);
      await kept.set(`later ${String(n)}`, document);
    }
    expect(await kept.get('second')).toBeUndefined();
    expect(await kept.get('later 1998')).toBe(document);
  });

  it('are of a million characters at most, comments among them', async () => {
    const kept = new KeptDocuments();
    const long = parse(`# ${'x'.repeat(400_000)}\n{ a }`);
    for (const name of ['first', 'second', 'third']) await kept.set(name, long);
    expect(await kept.get('first')).toBeUndefined();
    expect(await kept.get('third')).toBe(long);
    await kept.set('longest', parse(`# ${'x'.repeat(1_000_001)}\n{ a }`));
    expect(await kept.get('longest')).toBeUndefined();
  });

  it('are gone with the schema that they were valid by', async () => {
    const kept = new KeptDocuments();
    await kept.set('one', parse('{ a }'));
    kept.clear();
    expect(await kept.get('one')).toBeUndefined();
    expect(await kept.delete('one')).toBe(false);
  });
});
