import type { Format } from './asked/format.ts';
import type { FilePlan } from './document/plan.ts';

/**
 * The header that has a browser keep a file under a name (RFC 6266): the operation's, or the list's where it has none, the
 * language, and the day in UTC.
 */
export function dispositionOf(
  { operation, keys }: FilePlan,
  { format, language }: { readonly format: Format; readonly language: string },
  called: string,
): string {
  const name = operation.name?.value ?? keys.join('-');
  const day = new Date().toISOString().slice(0, 10);
  const end = `${name}-${language}-${day}.${format}`;
  const words = called === keys.at(-1) ? end : `${called}-${end}`;
  return `attachment; filename="${end}"; filename*=UTF-8''${encoded(words)}`;
}

/** What `encodeURIComponent` leaves and RFC 5987 forbids. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
