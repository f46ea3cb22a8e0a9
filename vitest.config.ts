import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Vite would take graphql's .mjs files where Node and Apollo's packages take its .js ones: then
 * there were two copies, and a schema of the one is "from another module or realm" to the other.
 */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['**/*.spec.ts'],
    exclude: [...configDefaults.exclude, '**/.data/**'],
    globalSetup: ['packages/testing/src/global-setup.ts'],
    // Programs that a spec starts compile their sources first, on machines that do other things as well.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 3,
    // Loading the graph's modules anew for each file takes a fifth of the time; specs leave nothing behind in them.
    isolate: false,
    // A test that cannot fail is a defect: so is one that asserts nothing. What is waited for comes late on a busy machine.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
  },
});
