import { language } from '../words/language.ts';
import { ENDPOINT } from './ask.ts';
import { pack } from './pack.ts';
import type { Section } from './section.ts';

export type FileFormat = 'csv' | 'xlsx';

/** Where a section's rows are as a file: a plain link, so that the browser streams it to disk. */
export function fileLink<Data, Variables>(
  { document, variables }: Section<Data, Variables>,
  format: FileFormat,
): string {
  const asked = new URLSearchParams({
    format,
    lang: language,
    documentId: document.id,
    variables: JSON.stringify(variables),
  });
  return `${ENDPOINT}?${asked.toString()}`;
}

/** Where a section's question can be changed and run: in the fragment, which is sent to no server. */
export async function queryLink<Data, Variables>({
  document,
  variables,
}: Section<Data, Variables>): Promise<string> {
  const packed = await pack(JSON.stringify({ query: document.text, variables }));
  return `/query?lang=${language}#q=${packed}`;
}
