import { coreKinds } from './core.ts';
import { educationKinds } from './education.ts';
import { healthcareKinds } from './healthcare.ts';
import { industryKinds } from './industry.ts';
import type { Kind } from './kind.ts';
import { labourKinds } from './labour.ts';
import type { Size } from './pairing.ts';
import { productsKinds } from './products.ts';

export interface Domain {
  /** Also the schema in which its tables are. */
  readonly name: string;
  /** Of all records, in national shape. */
  readonly share: number;
  readonly kinds: readonly Kind[];
}

/** The core first: the others name its organizations. */
export const DOMAINS: readonly Domain[] = [
  { name: 'pairings', share: 0.1, kinds: coreKinds },
  { name: 'industry', share: 0.22, kinds: industryKinds },
  { name: 'education', share: 0.12, kinds: educationKinds },
  { name: 'healthcare', share: 0.1, kinds: healthcareKinds },
  { name: 'labour', share: 0.28, kinds: labourKinds },
  { name: 'products', share: 0.18, kinds: productsKinds },
];

export const shareOf = ({ share }: Domain, { shape }: Size) =>
  shape === 'even' ? 1 / DOMAINS.length : share;
