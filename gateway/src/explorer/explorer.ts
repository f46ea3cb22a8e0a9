import { existsSync } from 'node:fs';
import path from 'node:path';

/** The analysts' page: where it lies built, or why it cannot be served. */
export type Explorer = { readonly folder: string } | { readonly problem: string };

/** Where a build puts it. */
export const OUR_EXPLORER = path.resolve(import.meta.dirname, '../../../explorer/dist');

/** The page in a folder, as it was built there. */
export const explorerIn = (folder: string): Explorer =>
  existsSync(path.join(folder, 'index.html'))
    ? { folder }
    : { problem: 'The explorer is not built: npm run build -w explorer' };
