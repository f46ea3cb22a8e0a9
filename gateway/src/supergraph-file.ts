import { readFile } from 'node:fs/promises';
import { OperatorError } from '@jiedui/config';

/** Reads the composed supergraph. @throws OperatorError when it is not there or empty. */
export async function readSupergraph(file: string): Promise<string> {
  const advice = 'set SUPERGRAPH_FILE to a composed supergraph, or make ours by `npm run compose`';
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as { code?: string };
    throw new OperatorError(`${file} cannot be read (${code ?? 'unknown reason'}); ${advice}`);
  }
  if (text.trim() === '') throw new OperatorError(`${file} is empty; ${advice}`);
  return text;
}
