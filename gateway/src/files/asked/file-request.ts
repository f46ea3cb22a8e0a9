import type { FastifyRequest } from 'fastify';
import { hasTwins, requestFields } from '../../request-fields.ts';
import type { Words } from '../words.ts';
import { acceptedFormat, isFormat } from './format.ts';
import type { Format } from './format.ts';
import { languageOf } from './language.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file it wants; undefined where it wants an answer as it is. */
    file: FileRequest | undefined;
  }
}

/** What a request says of the file that it wants. */
export interface FileRequest {
  readonly format: Format;
  readonly language: string;
}

/**
 * Which file a request wants: by `format` in its address, which makes a link of it, or by its `Accept`. In words what is
 * wrong with that; undefined where it wants none.
 */
export function fileRequestOf(
  request: FastifyRequest,
  { languages }: Words,
): FileRequest | string | undefined {
  const { format: named, lang } = addressOf(request);
  const format = named ?? acceptedFormat(request.headers.accept);
  if (format === undefined) return undefined;
  if (!isFormat(format)) return 'format is csv or xlsx';
  const language = languageOf(lang, request.headers['accept-language'], languages);
  if (language === undefined) return `lang is one of ${[...languages, 'none'].join(', ')}`;
  if (isOfAnotherSite(request)) return 'A page of another site cannot ask for a file';
  return { format, language };
}

/** Of a POST too these are in the address: its body is a GraphQL request like any other. */
function addressOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const { url } = request;
  const byGet = { method: 'GET', url, body: undefined };
  return hasTwins(byGet) ? {} : (requestFields(byGet) ?? {});
}

/**
 * Browsers say from where a request comes (Fetch Metadata), and a page cannot forge it: where it is another site, a link in it
 * would have us work for a visitor who knows nothing of it. One that says nothing is no browser of today.
 */
const isOfAnotherSite = ({ headers }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};
