import type { Identity } from '@jiedui/identity';
import { notThere, Problems, takeText } from '@jiedui/subgraph';
import type { Directory } from '@jiedui/subgraph';
import type { CreateApiKeyInput } from '../generated.ts';

const LONGEST_NAME = 100;
const MOST_DAYS = 366;
const MOST_ITEMS = 100;
const REGION = { en: 'region', zh: '地区' };

/** Everything that is wrong with a key to be made. Nobody can hand on more than they have. */
export async function problemsOf(
  input: CreateApiKeyInput,
  identity: Identity,
  directory: Directory,
): Promise<Problems> {
  const problems = new Problems();
  judgeName(input.name, problems);
  if (!(input.days >= 1 && input.days <= MOST_DAYS))
    problems.refuse('BAD_NUMBER', ['input', 'days'], {
      en: `1 to ${String(MOST_DAYS)} days are possible`,
      zh: `可以是 1 至 ${String(MOST_DAYS)} 天`,
    });
  judgeScopes(input.scopes, identity, problems);
  await judgePlaces(input.regions, identity, { directory, problems });
  return problems;
}

function judgeName(name: string, problems: Problems): void {
  const path = ['input', 'name'];
  if (name.trim() === '')
    problems.refuse('REQUIRED', path, { en: 'Say what the key is for', zh: '请写明密钥的用途' });
  takeText(name, path, problems, { longest: LONGEST_NAME });
}

function judgeLength(list: readonly unknown[], path: readonly string[], problems: Problems): void {
  if (list.length === 0)
    problems.refuse('REQUIRED', path, { en: 'At least one is needed', zh: '至少要有一项' });
  if (list.length > MOST_ITEMS)
    problems.refuse('TOO_MANY', path, {
      en: `At most ${String(MOST_ITEMS)} are possible`,
      zh: `最多 ${String(MOST_ITEMS)} 项`,
    });
}

function judgeScopes(scopes: readonly string[], identity: Identity, problems: Problems): void {
  judgeLength(scopes, ['input', 'scopes'], problems);
  scopes.forEach((scope, index) => {
    const path = ['input', 'scopes', String(index)];
    if (scope === 'keys')
      problems.refuse('BAD_VALUE', path, {
        en: 'A key makes no keys: leave it out',
        zh: '密钥不能再发放密钥，请去掉这一项',
      });
    else if (!identity.scopes.includes(scope))
      problems.refuse('NOT_YOUR_SCOPE', path, {
        en: 'Your token does not have this scope itself',
        zh: '您的令牌自己没有这项权限',
      });
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
    problems.refuse('NOT_FOUND', ['input'], {
      en: 'Your token names an organization that is not known',
      zh: '没有您的令牌所写的单位',
    });
  regions.forEach((code, index) => {
    const path = ['input', 'regions', String(index)];
    // What its scalar refuses comes as an object that says why.
    if (typeof code !== 'string') {
      problems.refuse('BAD_VALUE', path, { en: 'This is no region code', zh: '这不是地区代码' });
      return;
    }
    const region = known.regions.get(code);
    if (!region) problems.refuse('NOT_FOUND', path, notThere(REGION, code));
    else if (!region.coveredBy.some((above) => identity.regions.includes(above)))
      problems.refuse('NOT_YOUR_REGION', path, {
        en: `No region of your token covers ${code}`,
        zh: `您的令牌所代表的地区都不包含 ${code}`,
      });
  });
}
