import { defineConfig } from 'vite';

/** Where a running graph answers while the page is developed. */
const GRAPH = 'http://127.0.0.1:4000';

export default defineConfig({
  // Two copies of these know nothing of each other, wherever npm may put them.
  resolve: { dedupe: ['react', 'react-dom', '@codemirror/language'] },
  build: {
    target: ['chrome125', 'firefox128', 'safari17.5'],
    // The policy of the page lets nothing in by `data:` but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': GRAPH, '/query/ready.json': GRAPH, '/sign-in': GRAPH } },
});
