import { facts } from '@jiedui/subgraph';
import { livestreamFacts } from './livestream/livestream.facts.ts';
import { livestream } from './livestream/livestream.writes.ts';
import { productFacts } from './product/product.facts.ts';
import { product } from './product/product.writes.ts';
import { salesPlatformFacts } from './sales-platform/sales-platform.facts.ts';
import { salesPlatform } from './sales-platform/sales-platform.writes.ts';

/** What the seed knows of products; platforms before what is shown at them. It states no sale. */
export const productsFacts = () => [
  facts(salesPlatform, salesPlatformFacts),
  facts(product, productFacts),
  facts(livestream, livestreamFacts),
];
