import { DIVISION_SOURCE, readData, REFERENCE_SOURCE, SEED_SOURCE } from '@jiedui/facts';
import type { NewRecord } from '@jiedui/subgraph';
import type { SourceTable } from './source.table.ts';

type Source = NewRecord<SourceTable>;

/** A source has no source of its own. */
const unsourced = {
  pairingId: null,
  sourceId: null,
  quote: null,
  url: null,
  confidence: 'STATED',
} as const;

/** The documents that ship with the project. */
export function sourceFacts(): Source[] {
  const seed = JSON.parse(readData('seed-facts.json')) as {
    source: { title: { zh: string; en: string }; publishedOn: string | null };
  };
  return [
    {
      ...unsourced,
      id: SEED_SOURCE,
      titleZh: seed.source.title.zh,
      titleEn: seed.source.title.en,
      publishedOn: seed.source.publishedOn,
      text: readData('seed-article.txt'),
    },
    {
      ...unsourced,
      id: REFERENCE_SOURCE,
      titleZh: '结对关系与全国数字(2026年11月对照公开网页核对)',
      titleEn: 'Pairings and national figures, checked against public pages in November 2026',
      publishedOn: null,
      text: null,
    },
    {
      ...unsourced,
      id: DIVISION_SOURCE,
      titleZh: '国家统计局统计用区划代码(2023年,截止2023年6月30日)',
      titleEn: 'Division codes of the National Bureau of Statistics, 2023 (cut-off 2023-06-30)',
      publishedOn: null,
      text: null,
    },
  ];
}
