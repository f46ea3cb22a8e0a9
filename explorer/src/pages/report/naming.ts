import { DOMAIN_NAMES } from '../../figures/domains.ts';
import { language } from '../../words/language.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/keys.ts';
import { CHOICES, KINDS } from './kinds/generated.ts';
import type { Column, Kind, Named } from './kinds/kind.ts';

/** What something is called in the page's language, at the beginning of a line. */
export function nameOf(named: Named): string {
  const name = named[language];
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}

/** All kinds, by the domain that owns them. */
export const kindsByDomain = (): readonly { domain: string; kinds: readonly Kind[] }[] =>
  DOMAIN_NAMES.map((domain) => ({ domain, kinds: KINDS.filter((kind) => kind.domain === domain) }));

const CODES = new Set<string>([
  ...['REQUIRED', 'TOO_LONG', 'TOO_MANY', 'BAD_TEXT', 'BAD_VALUE', 'BAD_DATE', 'BAD_NUMBER'],
  ...['END_BEFORE_START', 'BAD_AMOUNT', 'BAD_CREDIT_CODE', 'NOT_FOUND', 'NOT_VALID_THEN'],
  ...['OUTSIDE_PAIRING', 'NOT_A_PARTY', 'NOT_YOUR_REGION', 'NOT_YOUR_SCOPE', 'PART_OF_A_PART'],
  ...['OTHER_PAIRING', 'EXCEEDS_WHOLE', 'PAID_WITHOUT_CONTRACT', 'CONTRADICTION', 'RATE_LIMITED'],
  ...['ALREADY_RECORDED', 'TWICE_IN_CALL', 'IDEMPOTENCY_CONFLICT', 'UNAUTHENTICATED', 'FORBIDDEN'],
  'UNREACHABLE',
]);

/** A code of the graph in words. */
export const codeWord = (code: string): string =>
  t(CODES.has(code) ? (`report.code.${code}` as WordKey) : 'report.code.other');

/** The values that a choice may have, as a list in words. */
export const choiceWords = ({ enum: name = '' }: Column): string =>
  (CHOICES[name] ?? []).map((choice) => choice[language]).join(language === 'zh' ? '、' : ', ');

/** How the text of a column is written; nothing where anything will do. */
export function hintOf(column: Column): string {
  const { kind, fallback, enum: name = '' } = column;
  const usual = CHOICES[name]?.find(({ value }) => value === fallback);
  if (kind === 'choice') return usual ? t('report.hint.fallback', { word: usual[language] }) : '';
  if (kind === 'text') return '';
  if (kind === 'id') return t('report.hint.search');
  return t(`report.hint.${kind}`);
}
