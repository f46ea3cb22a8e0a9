import { readSupergraph } from '@jiedui/schema/supergraph';
import { describe, expect, it } from 'vitest';
import { HIDDEN, withHidden } from './variant.ts';

describe('the supergraph with a hidden field', () => {
  it('differs in one word', () => {
    const sdl = readSupergraph();
    const hiding = withHidden(sdl);
    expect(hiding.length - sdl.length).toBe(' @inaccessible'.length);
    expect(hiding).toMatch(new RegExp(`\\n  ${HIDDEN.field}: DateTime @inaccessible\\n`));
  });

  it('is not made where there is no such field', () => {
    expect(() => withHidden('type Query\n{ a: Int }')).toThrow('no Agreement.withdrawnAt');
  });
});
