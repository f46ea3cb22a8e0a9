import { mapped } from '@jiedui/event-stream';
import { MEDIA_TYPES } from './asked/format.ts';
import type { FileRequest } from './asked/file-request.ts';
import { NO_LANGUAGE } from './asked/language.ts';
import type { FilePlan } from './document/plan.ts';
import type { FileMetrics } from './file-metrics.ts';
import { dispositionOf } from './file-name.ts';
import { headingsOf, wordOf } from './headings.ts';
import type { Page, Pages } from './pages.ts';
import { Rows } from './rows.ts';
import type { Words } from './words.ts';
import type { Table } from './write/table.ts';

/** A file of which the first page is there. */
export interface FileAnswer {
  readonly file: FileRequest;
  readonly plan: FilePlan;
  readonly pages: Pages;
  readonly first: Page;
}

export function headersOf(
  { file, plan, first }: FileAnswer,
  words: Words,
): Readonly<Record<string, string>> {
  const { format, language } = file;
  const type = MEDIA_TYPES[format];
  return {
    'content-type': format === 'csv' ? `${type}; charset=utf-8; header=present` : type,
    'content-disposition': dispositionOf(plan, file, wordOf(plan.list, words, language)),
    ...(language !== NO_LANGUAGE && { 'content-language': language }),
    ...(first.total !== undefined && { 'x-total-count': String(first.total) }),
    'cache-control': 'no-store',
    vary: 'accept, accept-language',
  };
}

export function tableOf(
  { file, plan, pages, first }: FileAnswer,
  words: Words,
  metrics: FileMetrics,
): Table {
  const { format, language } = file;
  const rows = new Rows(plan, words, language);
  rows.begin(first.data);
  return {
    isForExcel: language !== NO_LANGUAGE,
    headings: headingsOf(plan, words, language),
    kinds: [...plan.beside, ...plan.rows].map(({ kind }) => kind),
    pages: mapped(pages.from(first), (list) => {
      const written = rows.of(list);
      metrics.wrote(format, written.length);
      return written;
    }),
  };
}
