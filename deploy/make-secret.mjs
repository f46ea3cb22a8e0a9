// Makes the secret by which the parts of the graph know each other, once: the file named by
// INTERNAL_SECRET_FILE, for its owner's eyes. What is there already stays.
import { randomBytes } from 'node:crypto';
import { link, rm, writeFile } from 'node:fs/promises';

const { INTERNAL_SECRET_FILE: file } = process.env;
const made = `${file}.${process.pid}`;
await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o400, flush: true });
try {
  // All of it or nothing: no other part can meet half a secret, and of two that make one the first has made it.
  await link(made, file);
  console.log(`made ${file}`);
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.log(`${file} is there already`);
} finally {
  await rm(made);
}
