import { PAIRINGS, SEED_SOURCE, shippedId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';

describe('a statement', () => {
  let pairings: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    pairings = await opened();
  });
  afterAll(() => pairings.stop());

  it('is what the source says, word for word, with our translation', async () => {
    const statement = await pairings.entity(
      'Statement',
      { id: shippedId('statement', 'F42') },
      `text { zh en } domain status said { precision text } pairing { id } provenance { quote source { id } }
       revision history { revision }`,
    );
    expect(statement).toEqual({
      text: { zh: '12个专项工作方案', en: 'Twelve special work plans' },
      domain: 'PAIRINGS',
      status: 'ANNOUNCED',
      said: { precision: 'YEAR', text: '今年' },
      pairing: null,
      provenance: { quote: '12个专项工作方案', source: { id: SEED_SOURCE } },
      revision: 1,
      history: [{ revision: 1 }],
    });
  });

  it('that names several pairings belongs to each of them', async () => {
    for (const id of [PAIRINGS.hezuo, PAIRINGS.zhangjiachuan]) {
      const { pairing } = await pairings.ask(
        'query ($id: ID!) { pairing(id: $id) { statements(first: 100) { nodes { id domain } } } }',
        { id },
      );
      const statement = { id: shippedId('statement', `F51 ${id}`), domain: 'INDUSTRY' };
      expect(pairing.statements.nodes).toContainEqual(statement);
    }
  });

  it('is no activity, and nothing of it is counted', async () => {
    await pairings.settled();
    const id = shippedId('statement', 'F42');
    expect(await pairings.ask(`{ activity(id: "${id}") { id } }`)).toEqual({ activity: null });
  });

  it('is null where no id is known', async () => {
    expect(await pairings.entity('Statement', { id: 'nothing' }, 'id')).toBeNull();
  });
});
