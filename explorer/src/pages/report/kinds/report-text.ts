import type { Kind } from './kind.ts';

const capital = (word: string) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/** The mutation that reports rows of a kind, or only checks them. What is built and what is sent is this one text. */
export function reportText({ list }: Pick<Kind, 'list'>): string {
  const type = capital(list);
  const problem = '{ row code message messageZh path }';
  return `mutation Report${type}($input: Report${type}Input!) {
  reported: report${type}(input: $input) {
    accepted
    refused
    records: ${list} { id }
    rowErrors ${problem}
    rowWarnings ${problem}
    userErrors { code message messageZh path }
  }
}
`;
}
