import { ask } from '../measure/ask.ts';

/** Each page, with something of the graph to show. */
const QUERY = `{
  pairings(first: 1) { nodes { id recipient { code } } }
  organizations(first: 1) { nodes { id } }
  workPlans(first: 1) { nodes { id } }
  sources(first: 1) { nodes { id } }
}`;

/** In the facts as well as in ten years that are generated. */
const YEAR = '?from=2021-01-01&to=2021-12-31';

interface Known {
  readonly nodes: readonly {
    readonly id: string;
    readonly recipient?: { readonly code: string };
  }[];
}

/** Addresses of pages by what they are; those that show one thing are left out where the graph has none. */
export async function addressesOf(url: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await ask(`${url}/graphql`, { query: QUERY, variables: {} });
  const { pairings, organizations, workPlans, sources } = data as Record<string, Known>;
  const [pairing, organization] = [pairings?.nodes[0], organizations?.nodes[0]];
  const [plan, source] = [workPlans?.nodes[0], sources?.nodes[0]];
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Overview', ''],
    ['Overview, a year', YEAR],
    ['Pairings', 'pairings'],
    ['Pairing', pairing && `pairing/${pairing.id}`],
    ['Pairing, a year', pairing && `pairing/${pairing.id}${YEAR}`],
    ['Region', pairing && `region/${pairing.recipient?.code ?? ''}`],
    ['Organizations', 'organizations'],
    ['Organization', organization && `organization/${organization.id}`],
    ['Plans', 'plans'],
    ['Plan', plan && `plan/${plan.id}`],
    ['Sources', 'sources'],
    ['Source', source && `source/${source.id}`],
    ['Compare', 'compare'],
    ['Reconcile', 'reconcile'],
    ['Report', 'report'],
  ];
  return new Map(all.flatMap(([name, at]) => (at === undefined ? [] : [[name, `zh/${at}`]])));
}
