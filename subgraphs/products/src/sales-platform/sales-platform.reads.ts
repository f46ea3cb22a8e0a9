import { newest, page, partialDate, recordFields, ref, text, texts } from '@jiedui/subgraph';
import type { Asked } from '@jiedui/subgraph';
import type {
  QuerySalesPlatformArgs,
  SalesPlatformLivestreamsArgs,
  SalesPlatformProductsArgs,
  SalesPlatformSaleRecordsArgs,
  SalesPlatformSalesArgs,
} from '../generated.ts';
import { livestreamsOf, salesOf, salesSummary } from '../sales.reads.ts';
import { rows, type } from '../tables.ts';

export const SalesPlatform = type('salesPlatform', (platform) => {
  const owner = { platform: platform.id };
  return {
    ...recordFields(platform),
    name: text(platform, 'name'),
    opened: partialDate(platform, 'opened'),
    host: ref({ code: platform.hostCode }),
    origin: ref({ code: platform.originCode }),
    functions: texts(platform.functions),
    products: (args: Asked<SalesPlatformProductsArgs>) =>
      page(
        rows('product', (product) => product.where('platformId', '=', platform.id)),
        newest('shown'),
        args,
      ),
    sales: (args: Asked<SalesPlatformSalesArgs>) => salesSummary(owner, args),
    saleRecords: (args: Asked<SalesPlatformSaleRecordsArgs>) =>
      page(salesOf(owner, args), newest('period'), args),
    livestreams: (args: Asked<SalesPlatformLivestreamsArgs>) =>
      page(livestreamsOf(owner, args), newest('held'), args),
  };
});

export const salesPlatformQueries = {
  salesPlatform: ({ id }: Asked<QuerySalesPlatformArgs>) => ref({ id }),
};
