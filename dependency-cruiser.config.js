import { arrows } from './lint/arrows.js';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: arrows,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)generated\\.ts$|^(bench|explorer|standalone)/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
    progress: { type: 'none' },
  },
};
