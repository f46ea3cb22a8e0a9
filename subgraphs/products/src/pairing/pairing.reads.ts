import { newest, page } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type {
  PairingLivestreamsArgs,
  PairingProductsArgs,
  PairingSalesArgs,
  PairingSalesPlatformsArgs,
  PairingSalesSummaryArgs,
} from '../generated.ts';
import { livestreamsOf, salesOf, salesSummary } from '../sales.reads.ts';
import { borrowed, listOf } from '../tables.ts';

export const Pairing = borrowed((pairing) => {
  const owner = { pairing: pairing.id };
  return {
    salesPlatforms: (args: Asked<PairingSalesPlatformsArgs>) =>
      page(
        listOf('salesPlatform', { pairingId: pairing.id }, args.confirmation),
        newest('opened'),
        args,
      ),
    products: (args: Asked<PairingProductsArgs>) =>
      page(listOf('product', { pairingId: pairing.id }, args.confirmation), newest('shown'), args),
    sales: (args: Asked<PairingSalesArgs>) => page(salesOf(owner, args), newest('period'), args),
    livestreams: (args: Asked<PairingLivestreamsArgs>) =>
      page(livestreamsOf(owner, args), newest('held'), args),
    salesSummary: (args: Asked<PairingSalesSummaryArgs>) => salesSummary(owner, args),
  };
});
