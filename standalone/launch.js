// What `npm start` runs: the standalone, compiled ahead. A loader that takes the types off each file as it is imported
// takes as long as all else together, at every start; so this is done once for each state of the sources.
import process from 'node:process';
import { compiledAhead } from './ahead/compiled.js';

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

process.setSourceMapsEnabled(true);
/** @type {string | undefined} */
let main;
try {
  main = await compiledAhead(say);
} catch (error) {
  say(`the sources could not be compiled ahead, so the start takes longer: ${String(error)}`);
}
if (main === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./src/main.ts');
} else {
  await import(main);
}
