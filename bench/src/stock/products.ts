import { Connection } from './connection.ts';
import { ListLoaders } from './loaders.ts';
import { stockSubgraph } from './subgraph.ts';
import { text } from './value.ts';

export const products = stockSubgraph({
  loaders: (db) => ({
    platforms: new ListLoaders(db, {
      table: 'sales_platform',
      sort: 'opened_sort',
      columns: 'name_zh, name_en, functions, host_code',
    }),
    products: new ListLoaders(db, {
      table: 'product',
      sort: 'shown_sort',
      columns: 'name_zh, name_en, origin_code',
    }),
  }),
  resolvers: {
    Pairing: {
      salesPlatforms: ({ id }, args, { platforms }) => new Connection(platforms, id, args),
      products: ({ id }, args, loaders) => new Connection(loaders.products, id, args),
    },
    SalesPlatform: {
      name: text('name'),
      host: ({ host_code: code }) => (code === null ? null : { code }),
    },
    Product: {
      name: text('name'),
      origin: ({ origin_code: code }) => (code === null ? null : { code }),
    },
  },
});
