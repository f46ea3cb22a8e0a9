import { parseArgs } from 'node:util';
import { ConfigurationError } from '@jiedui/config';

export interface TokenOptions {
  readonly organization: string;
  readonly regions: readonly string[];
  readonly scopes: readonly string[];
  readonly hours: number;
}

const NAMES = ['organization', 'regions', 'scopes', 'hours'] as const;
const MOST_HOURS = 720;

const ORGANIZATION = /^organization_[\w-]{1,100}$/;
/** As the scalar RegionCode is written. */
const REGION = /^(\d{6}|\d{9}|[A-Z][A-Z0-9-]{1,61}[A-Z0-9])$/;

/** What every domain's records are reported by, and what belongs to none. */
const scopesOf = (domains: readonly string[]) => [
  ...domains.map((domain) => `report:${domain}`),
  'confirm',
  'audit',
  'keys',
];

/** Reads the words of a command. @throws ConfigurationError that says everything that is wrong with them. */
export function readOptions(words: readonly string[], domains: readonly string[]): TokenOptions {
  const { given, problems } = flagsIn(words);
  const text = (name: (typeof NAMES)[number]) => given.get(name) ?? '';
  const list = (name: 'regions' | 'scopes', isRight: (item: string) => boolean, wanted: string) => {
    const items = text(name)
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
    const wrong = items.filter((item) => !isRight(item)).map((item) => JSON.stringify(item));
    if (wrong.length > 0) problems.push(`--${name} must be ${wanted}, not ${wrong.join(', ')}`);
    if (items.length === 0) problems.push(`--${name} is needed: ${wanted}`);
    return [...new Set(items)];
  };
  const organization = text('organization');
  if (organization === '') problems.push('--organization is needed: its id in the graph');
  else if (!ORGANIZATION.test(organization))
    problems.push(
      `--organization ${JSON.stringify(organization)} is no id of an organization; ` +
        'ask for one by { organizations { nodes { id name { zh } } } }',
    );
  const regions = list('regions', (code) => REGION.test(code), 'codes such as 120116,632300');
  const known = scopesOf(domains);
  const scopes = list('scopes', (scope) => known.includes(scope), `of ${known.join(', ')}`);
  const hours = given.get('hours') ?? '12';
  if (!/^\d{1,3}$/.test(hours) || Number(hours) < 1 || Number(hours) > MOST_HOURS)
    problems.push(`--hours must be a whole number from 1 to ${String(MOST_HOURS)}`);
  if (problems.length > 0)
    throw new ConfigurationError([...problems, 'See --help · 用法见 --help']);
  return { organization, regions, scopes, hours: Number(hours) };
}

/** `--name value` or `--name=value`; anything else is a problem. */
function flagsIn(words: readonly string[]) {
  const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const given = new Map<string, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      problems.push(`${JSON.stringify(token.value)} is not understood`);
    else if (!(NAMES as readonly string[]).includes(token.name))
      problems.push(`${token.rawName} is not known`);
    else if (given.has(token.name)) problems.push(`${token.rawName} is given twice`);
    else given.set(token.name, token.value ?? '');
  }
  return { given, problems };
}
