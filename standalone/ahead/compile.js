import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { ROOT } from './sources.js';

/**
 * Ours are put together; what is installed stays where it is, under the address that it has from where it is imported.
 *
 * @type {import('esbuild').Plugin}
 */
const onlyOurs = {
  name: 'only-ours',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === onlyOurs) return undefined;
      if (name.startsWith('node:') || name.startsWith('@jiedui/')) return undefined;
      const { path: place, errors } = await resolve(name, {
        kind,
        resolveDir,
        pluginData: onlyOurs,
      });
      if (errors.length > 0) return { errors };
      return path.isAbsolute(place)
        ? { path: pathToFileURL(place).href, external: true }
        : undefined;
    });
    // They go on finding their files beside themselves.
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Compiles sources into a folder, each that is an entry under its own path.
 *
 * @param {readonly string[]} entries from the root
 * @param {string} outdir
 * @param {string} into where it will be when it runs
 */
export async function compile(entries, outdir, into) {
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [...entries],
      outbase: ROOT,
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      // Node's own, and none that bundlers alone know.
      conditions: ['node'],
      // And no keeping of names: that defines the name of every function anew whenever one is made, which took a twelfth
      // of the pages.
      target: 'node20',
      // The sources themselves are where they were.
      sourcemap: 'linked',
      sourcesContent: false,
      define: { COMPILED: JSON.stringify({ from: ROOT, into }) },
      plugins: [onlyOurs],
      logLevel: 'silent',
    });
  } finally {
    // Its process would stay for as long as the graph.
    await stop();
  }
}
