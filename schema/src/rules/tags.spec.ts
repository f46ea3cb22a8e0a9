import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose } from '../composition.ts';
import { strangeTags } from './tags.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag"])';

describe('the rule of tags', () => {
  it('names a tag that is no audience, wherever it stands', () => {
    const typeDefs = parse(`${LINK}
      type Query { box(at: Int @tag(name: "publik")): Box @tag(name: "public") }
      type Box @tag(name: "analist") { size: Size @tag(name: "partner") }
      enum Size { LARGE @tag(name: "x") SMALL }`);
    const composition = compose([{ name: 'one', url: '', typeDefs }]);
    if ('errors' in composition) throw new Error(composition.errors.join());
    expect(strangeTags(composition.schema).sort()).toEqual([
      'Box has the tag analist; the audiences are public, partner, analyst',
      'Query.box(at:) has the tag publik; the audiences are public, partner, analyst',
      'Size.LARGE has the tag x; the audiences are public, partner, analyst',
    ]);
  });
});
