import { PAIRINGS, shippedId } from '@jiedui/facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../test/opened.ts';

const WHOLE = shippedId('labour_programme', 'F24');

describe('a labour programme', () => {
  let labour: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    labour = await opened();
  });
  afterAll(() => labour.stop());

  it('of the supporter as a whole belongs to no single pairing and holds a part for each of three', async () => {
    const whole = await labour.entity(
      'LabourProgramme',
      { id: WHOLE },
      `title { zh en } status pairing { id } partOf { id } region { code } launched { date precision text }
       provenance { quote confidence source { id } } parts { totalCount nodes { status pairing { id } } }`,
    );
    expect(whole).toMatchObject({
      title: { zh: '劳务品牌打造工程', en: 'Labour brand building programme' },
      status: 'LAUNCHED',
      pairing: null,
      partOf: null,
      region: { code: '120116' },
      launched: { date: null, precision: 'RELATIVE', text: '近日' },
      provenance: {
        quote: '启动劳务品牌打造工程',
        confidence: 'STATED',
        source: { id: 'binhai-2023-cooperation-article' },
      },
    });
    expect(whole.parts.totalCount).toBe(3);
    expect(whole.parts.nodes).toEqual(
      expect.arrayContaining(
        [PAIRINGS.huangnan, PAIRINGS.hezuo, PAIRINGS.zhangjiachuan].map((id) => ({
          status: 'PLANNED',
          pairing: { id },
        })),
      ),
    );
  });

  it('of a pairing is planned, names no brand and is part of the whole', async () => {
    const { labourProgrammes } = await labour.entity(
      'Pairing',
      { id: PAIRINGS.hezuo },
      'labourProgrammes { totalCount nodes { title { zh } status brand { id } partOf { id } provenance { quote } } }',
    );
    expect(labourProgrammes).toEqual({
      totalCount: 1,
      nodes: [
        {
          title: { zh: '支持甘肃省甘南州合作市打造升级自己的劳务品牌' },
          status: 'PLANNED',
          brand: null,
          partOf: { id: WHOLE },
          provenance: {
            quote:
              '新区将支持结对帮扶的青海省黄南州、甘肃省甘南州合作市和天水市张家川县打造升级自己的劳务品牌',
          },
        },
      ],
    });
  });

  it('is an activity that adds to no indicator', async () => {
    const id = shippedId('labour_programme', 'F25');
    expect(await labour.activity(id)).toMatchObject({
      domain: 'LABOUR',
      kind: 'LABOUR_PROGRAMME',
      pairing: PAIRINGS.huangnan,
      partOf: WHOLE,
      contributions: [],
    });
    const found = await labour.entity(
      'Activity',
      { id },
      'labourProgramme { id } placement { id }',
    );
    expect(found).toEqual({ labourProgramme: { id }, placement: null });
  });

  it('is null where no id is known', async () => {
    expect(await labour.entity('LabourProgramme', { id: 'nothing' }, 'id')).toBeNull();
  });
});
