import { buildPage } from './build-page.ts';

// eslint-disable-next-line no-restricted-properties -- Vite takes it for the kind of build, and whoever starts the graph may have set it for the graph
process.env['NODE_ENV'] = 'production';
await buildPage();
