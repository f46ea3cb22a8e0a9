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

  it('are gone with the schema that they were valid by', async () => {
    const kept = new KeptDocuments();
    await kept.set('one', parse('{ a }'));
    kept.clear();
    expect(await kept.get('one')).toBeUndefined();
    expect(await kept.delete('one')).toBe(false);
  });
});
