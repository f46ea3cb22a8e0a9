import type { Qualifier } from '@jiedui/subgraph';

export interface IndicatorTable {
  code: string;
  nameZh: string;
  nameEn: string;
  unit: string;
  domain: string;
  position: number;
}

export interface IndicatorFigureTable {
  indicator: string;
  scope: 'NATIONAL';
  upTo: string;
  value: string;
  qualifier: Qualifier;
  sourceId: string;
}
