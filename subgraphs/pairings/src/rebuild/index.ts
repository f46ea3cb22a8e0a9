export { build } from './build.ts';
export { isEqual } from './compare.ts';
export type { Comparison } from './compare.ts';
export { check, rebuild } from './rebuild.ts';
