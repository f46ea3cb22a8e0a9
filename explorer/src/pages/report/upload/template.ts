import { language } from '../../../words/language.ts';
import { t } from '../../../words/t.ts';
import type { Kind } from '../kinds/kind.ts';
import { choiceWords, hintOf, nameOf } from '../naming.ts';
import type { NamedLines } from './sheet-file.ts';

/** An empty sheet for a kind, with the columns of its input; and beside it what goes into each, in words. */
export function templateOf(kind: Kind): [NamedLines, NamedLines] {
  const { columns } = kind;
  const notes = columns.map((column) => [
    nameOf(column),
    column.path,
    [
      column.isRequired ? t('report.required') : '',
      language === 'en' ? column.note : '',
      column.enum === undefined ? '' : t('report.choices', { words: choiceWords(column) }),
      hintOf(column),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  ]);
  return [
    { sheet: nameOf(kind).slice(0, 31), lines: [columns.map((column) => nameOf(column))] },
    {
      sheet: t('report.upload.notes'),
      lines: [[t('report.upload.notes.column'), 'GraphQL', t('report.upload.notes.how')], ...notes],
    },
  ];
}
