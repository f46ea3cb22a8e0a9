import { readData, REFERENCE_SOURCE, DIVISION_SOURCE } from '@jiedui/facts';

interface ReferenceRegion {
  readonly code: string;
  readonly name_zh: string;
  readonly name_en: string | null;
  readonly kind: 'ADMINISTRATIVE_DIVISION' | 'FUNCTIONAL_ZONE' | 'GROUP';
  readonly level: string | null;
  readonly parent_code: string | null;
  readonly replaced_by?: string | null;
  readonly confidence: 'STATED' | 'UNVERIFIED';
  readonly source_id: string;
}
interface ReferenceData {
  readonly functionalZones: readonly {
    code: string;
    nameZh: string;
    nameEn: string;
    parent: string;
  }[];
  readonly regionGroups: readonly {
    code: string;
    nameZh: string;
    nameEn: string;
    members: readonly string[];
    mark: string;
  }[];
}
const reference = () => JSON.parse(readData('reference.json')) as ReferenceData;

/** The divisions of the state, as the National Bureau of Statistics lists them; the file has no quoted commas. */
const divisions = (): ReferenceRegion[] =>
  readData('regions.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', nameZh = '', nameEn, level = '', parent] = line.split(',');
      return {
        code,
        name_zh: nameZh,
        name_en: nameEn || null,
        kind: 'ADMINISTRATIVE_DIVISION',
        level,
        parent_code: parent || null,
        confidence: 'STATED',
        source_id: DIVISION_SOURCE,
      };
    });

/** A code that is no longer given out, so that older documents still find their region. */
const replaced: ReferenceRegion = {
  code: '632321',
  name_zh: '同仁县',
  name_en: 'Tongren County',
  kind: 'ADMINISTRATIVE_DIVISION',
  level: 'COUNTY',
  parent_code: '632300',
  replaced_by: '632301',
  confidence: 'STATED',
  source_id: REFERENCE_SOURCE,
};

const zones = (): ReferenceRegion[] =>
  reference().functionalZones.map(({ code, nameZh, nameEn, parent }) => ({
    code,
    name_zh: nameZh,
    name_en: nameEn,
    kind: 'FUNCTIONAL_ZONE',
    level: null,
    parent_code: parent,
    confidence: 'STATED',
    source_id: REFERENCE_SOURCE,
  }));

const groups = (): ReferenceRegion[] =>
  reference().regionGroups.map(({ code, nameZh, nameEn, mark }) => ({
    code,
    name_zh: nameZh,
    name_en: nameEn,
    kind: 'GROUP',
    level: null,
    parent_code: null,
    confidence: mark === 'VERIFIED' ? 'STATED' : 'UNVERIFIED',
    source_id: REFERENCE_SOURCE,
  }));

/** All regions, each with the regions it is raised to for an overview. */
export function referenceRegions() {
  const regions = [...divisions(), replaced, ...zones(), ...groups()];
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const raised = (region: ReferenceRegion, level: string): string => {
    if (region.level === level || region.parent_code === null) return region.code;
    const parent = byCode.get(region.parent_code);
    return parent === undefined ? region.code : raised(parent, level);
  };
  const prefecture = (region: ReferenceRegion) => {
    const code = raised(region, 'PREFECTURE');
    return byCode.get(code)?.level === 'PREFECTURE' ? code : region.code;
  };
  return regions.map((region) => ({
    replaced_by: null,
    ...region,
    province_code: raised(region, 'PROVINCE'),
    prefecture_code: prefecture(region),
  }));
}

/** The regions of each group. */
export const groupMembers = () =>
  reference().regionGroups.flatMap(({ code, members }) =>
    members.map((member, position) => ({ group_code: code, position, member_code: member })),
  );
