import { ask } from '../../data/ask.ts';
import { dateText } from '../../figures/date-text.ts';
import type { PartialDate } from '../../figures/date-text.ts';
import { plain } from '../../figures/localized.tsx';
import type { LocalizedText } from '../../figures/localized.tsx';
import {
  ReportFind,
  ReportFindActivities,
  ReportFindHospitals,
  ReportFindIndicators,
  ReportFindSchools,
} from './generated.ts';
import type { Search } from './kinds/kind.ts';

/** Something that a text may mean. */
export interface Found {
  readonly id: string;
  readonly name: string;
}

type Find = (text: string, signal: AbortSignal) => Promise<readonly Found[]>;

interface Placed {
  readonly id: string;
  readonly name: LocalizedText;
  readonly region: { readonly name: LocalizedText } | null;
}
interface Dated {
  readonly id: string;
  readonly title: LocalizedText;
  readonly occurred: PartialDate;
}

const named = (id: string, ...words: readonly string[]): Found => ({
  id,
  name: words.filter((word) => word !== '').join(' · '),
});
const placed = ({ id, name, region }: Placed): Found =>
  named(id, plain(name), region ? plain(region.name) : '');
const dated = ({ id, title, occurred }: Dated): Found =>
  named(id, plain(title), dateText(occurred));

const findSchools: Find = async (text, signal) => {
  const { data } = await ask(ReportFindSchools, { text }, signal);
  return (data?.schools.nodes ?? []).map(placed);
};
const findHospitals: Find = async (text, signal) => {
  const { data } = await ask(ReportFindHospitals, { text }, signal);
  return (data?.hospitals.nodes ?? []).map(placed);
};
const findIndicators: Find = async (text, signal) => {
  const { data } = await ask(ReportFindIndicators, {}, signal);
  const all = (data?.indicators ?? []).map(({ code, name }) => named(code, plain(name)));
  return all.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(text.toLowerCase()));
};

/** What a text may name, among things of one kind. */
export function find(search: Search, text: string, signal: AbortSignal): Promise<readonly Found[]> {
  switch (search.in) {
    case 'schools':
      return findSchools(text, signal);
    case 'hospitals':
      return findHospitals(text, signal);
    case 'indicators':
      return findIndicators(text, signal);
    case 'activities':
      return findActivities(search.kind, text, signal);
    case 'search':
      return findNamed(search.kind, text, signal);
  }
}

async function findActivities(kind: string, text: string, signal: AbortSignal) {
  const asked = { id: text, filter: { kinds: [kind], text } };
  const { data } = await ask(ReportFindActivities, asked, signal);
  return [...(data?.activity ? [data.activity] : []), ...(data?.activities.nodes ?? [])].map(dated);
}

async function findNamed(
  kind: Extract<Search, { in: 'search' }>['kind'],
  text: string,
  signal: AbortSignal,
) {
  const { data } = await ask(ReportFind, { text, kinds: [kind] }, signal);
  return (data?.search ?? []).map(({ id, name }) => named(id, plain(name)));
}
