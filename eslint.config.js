import { defineConfig, globalIgnores } from 'eslint/config';
import { code } from './lint/code.js';
import { sdl } from './lint/sdl.js';

export default defineConfig([
  globalIgnores(['**/generated.ts', '**/dist/', '.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...code,
  ...sdl,
]);
