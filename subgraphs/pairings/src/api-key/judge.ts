import type { Identity } from '@jiedui/identity';
import { Problems } from '@jiedui/subgraph';
import type { Directory } from '@jiedui/subgraph';
import type { CreateApiKeyInput } from '../generated.ts';

const LONGEST_NAME = 100;
const MOST_DAYS = 366;
const MOST_ITEMS = 100;

/** Everything that is wrong with a key to be made. Nobody can hand on more than they have. */
export async function problemsOf(
  input: CreateApiKeyInput,
  identity: Identity,
  directory: Directory,
): Promise<Problems> {
  const problems = new Problems();
  judgeName(input.name, problems);
  if (!(input.days >= 1 && input.days <= MOST_DAYS))
    problems.refuse('BAD_NUMBER', ['input', 'days'], `1 to ${String(MOST_DAYS)} days are possible`);
  judgeScopes(input.scopes, identity, problems);
  await judgePlaces(input.regions, identity, { directory, problems });
  return problems;
}

function judgeName(name: string, problems: Problems): void {
  const path = ['input', 'name'];
  if (name.trim() === '') problems.refuse('REQUIRED', path, 'Say what the key is for');
  if (name.length > LONGEST_NAME)
    problems.refuse('TOO_LONG', path, `At most ${String(LONGEST_NAME)} characters are kept`);
  if (/\0|\p{Surrogate}/u.test(name))
    problems.refuse('BAD_TEXT', path, 'Remove the NUL or the broken character');
}

function judgeLength(list: readonly unknown[], path: readonly string[], problems: Problems): void {
  if (list.length === 0) problems.refuse('REQUIRED', path, 'At least one is needed');
  if (list.length > MOST_ITEMS)
    problems.refuse('TOO_MANY', path, `At most ${String(MOST_ITEMS)} are possible`);
}

function judgeScopes(scopes: readonly string[], identity: Identity, problems: Problems): void {
  judgeLength(scopes, ['input', 'scopes'], problems);
  scopes.forEach((scope, index) => {
    const path = ['input', 'scopes', String(index)];
    if (scope === 'keys') problems.refuse('BAD_VALUE', path, 'A key makes no keys: leave it out');
    else if (!identity.scopes.includes(scope))
      problems.refuse('NOT_YOUR_SCOPE', path, 'Your token does not have this scope itself');
  });
}

async function judgePlaces(
  regions: readonly unknown[],
  identity: Identity,
  { directory, problems }: { directory: Directory; problems: Problems },
): Promise<void> {
  judgeLength(regions, ['input', 'regions'], problems);
  const organizations = [identity.organization];
  const codes = regions.filter((code) => typeof code === 'string');
  const known = await directory.look({ pairings: [], sources: [], organizations, regions: codes });
  if (!known.organizations.has(identity.organization))
    problems.refuse('NOT_FOUND', ['input'], 'Your token names an organization that is not known');
  regions.forEach((code, index) => {
    const path = ['input', 'regions', String(index)];
    // What its scalar refuses comes as an object that says why.
    if (typeof code !== 'string') {
      problems.refuse('BAD_VALUE', path, 'This is no region code');
      return;
    }
    const region = known.regions.get(code);
    if (!region) problems.refuse('NOT_FOUND', path, `There is no region ${code}`);
    else if (!region.coveredBy.some((above) => identity.regions.includes(above)))
      problems.refuse('NOT_YOUR_REGION', path, `No region of your token covers ${code}`);
  });
}
