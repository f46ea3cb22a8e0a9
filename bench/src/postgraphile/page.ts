import {
  contracted,
  date,
  hasNext,
  named,
  newest,
  newestActivities,
  page,
  region,
  text,
} from './values.ts';
import type { Found } from './values.ts';

const NAME = 'nameZh nameEn';
const SCHOOLS =
  'supporter: educationSchoolBySupporterSchoolId { nameZh } recipient: educationSchoolByRecipientSchoolId { nameZh }';
const HOSPITALS =
  'supporter: healthcareHospitalBySupporterHospitalId { nameZh } recipient: healthcareHospitalByRecipientHospitalId { nameZh }';

/** The contract's operation 01, as far as tables give it. */
export const QUERY = `query PairingPage($id: String!) {
  pairing: pairingByRowId(rowId: $id) {
    id: rowId
    kind
    supporter: regionBySupporterCode { code ${NAME} }
    recipient: regionByRecipientCode { code ${NAME} }
    investmentEvents: industryInvestmentEventsByPairingId(${newest('HELD', 10)}) {
      totalCount
      nodes { id: rowId titleZh contractedFen contractedQualifier projectsValue sectors }
    }
    agreements: industryAgreementsByPairingId(${newest('SIGNED', 20)}) {
      totalCount
      nodes {
        id: rowId kind titleZh titleEn contractedFen contractedQualifier signedOn signedPrecision signedText partyIds
        partOf: industryInvestmentEventByPartOfId { id: rowId titleZh }
      }
      pageInfo { hasNextPage endCursor }
    }
    salesPlatforms: productsSalesPlatformsByPairingId(${newest('OPENED', 10)}) {
      totalCount
      nodes { id: rowId ${NAME} functions host: regionByHostCode { nameZh } }
    }
    products: productsProductsByPairingId(${newest('SHOWN', 10)}) {
      totalCount
      nodes { id: rowId ${NAME} origin: regionByOriginCode { nameZh } }
    }
    labourProgrammes: labourLabourProgrammesByPairingId(${newest('LAUNCHED', 10)}) {
      totalCount
      nodes { id: rowId titleZh status }
    }
    schoolPairings: educationSchoolPairingsByPairingId(${newest('PAIRED', 10)}) {
      totalCount
      nodes { id: rowId ${SCHOOLS} }
    }
    exchangeSessions: educationExchangeSessionsByPairingId(${newest('HELD', 10)}) {
      totalCount
      nodes { id: rowId titleZh mode heldPrecision heldText }
    }
    hospitalPairings: healthcareHospitalPairingsByPairingId(${newest('PAIRED', 10)}) {
      totalCount
      nodes { id: rowId ${HOSPITALS} }
    }
    medicalTeams: healthcareMedicalTeamsByPairingId(${newest('BEGAN', 10)}) {
      totalCount
      nodes { id: rowId titleZh status }
    }
    timeline: activitiesByPairingId(${newestActivities(20)}) {
      totalCount
      edges { cursor node { id: rowId domain kind titleZh status occurredOn occurredPrecision occurredText } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const LACKS = [
  'pairing.investmentSummary',
  'pairing.agreements.nodes.parties.name',
  'pairing.exchangeSessions.nodes.schools',
];

/** Asked for, but of its own making. */
export const CURSORS = [
  'pairing.agreements.pageInfo.endCursor',
  'pairing.timeline.edges.cursor',
  'pairing.timeline.pageInfo.endCursor',
];

const titled = ({ id, status, ...row }: Found) => ({ id, title: text(row, 'title'), status });

const paired = (kind: 'School' | 'Hospital') => (row: Found) => ({
  id: row['id'],
  [`supporter${kind}`]: named(row['supporter']),
  [`recipient${kind}`]: named(row['recipient']),
});

const event = (row: Found) => ({
  id: row['id'],
  title: text(row, 'title'),
  contracted: contracted(row),
  projects:
    row['projectsValue'] === null
      ? null
      : { value: (row['projectsValue'] as number).toString(), unit: 'project' },
  sectors: row['sectors'],
});

const agreement = (row: Found) => {
  const partOf = row['partOf'] as Found | null;
  return {
    id: row['id'],
    kind: row['kind'],
    title: text(row, 'title'),
    contracted: contracted(row),
    signed: date(row, 'signed'),
    parties: (row['partyIds'] as readonly string[]).map((id) => ({ id })),
    partOf: partOf && { id: partOf['id'], title: text(partOf, 'title') },
  };
};

const platform = (row: Found) => ({
  id: row['id'],
  name: text(row, 'name'),
  functions: (row['functions'] as readonly Found[]).map(({ zh }) => ({ zh })),
  host: named(row['host']),
});

const product = (row: Found) => ({
  id: row['id'],
  name: text(row, 'name'),
  origin: named(row['origin']),
});

const session = (row: Found) => ({
  id: row['id'],
  title: text(row, 'title'),
  mode: row['mode'],
  held: date(row, 'held'),
});

const activity = ({ node }: { node: Found }) => ({
  node: {
    id: node['id'],
    domain: node['domain'],
    kind: node['kind'],
    title: text(node, 'title'),
    status: node['status'],
    occurred: date(node, 'occurred'),
  },
});

/** Its answer as ours would be. */
export function read(data: unknown) {
  const { pairing: row } = data as { pairing: Found | null };
  if (!row) return { pairing: null };
  const timeline = row['timeline'] as Found & { readonly edges: readonly { node: Found }[] };
  return {
    pairing: {
      id: row['id'],
      kind: row['kind'],
      supporter: region(row['supporter']),
      recipient: region(row['recipient']),
      investmentEvents: page(row['investmentEvents'], event),
      agreements: { ...page(row['agreements'], agreement), pageInfo: hasNext(row['agreements']) },
      salesPlatforms: page(row['salesPlatforms'], platform),
      products: page(row['products'], product),
      labourProgrammes: page(row['labourProgrammes'], titled),
      schoolPairings: page(row['schoolPairings'], paired('School')),
      exchangeSessions: page(row['exchangeSessions'], session),
      hospitalPairings: page(row['hospitalPairings'], paired('Hospital')),
      medicalTeams: page(row['medicalTeams'], titled),
      timeline: {
        totalCount: timeline['totalCount'],
        edges: timeline.edges.map(activity),
        pageInfo: hasNext(timeline),
      },
    },
  };
}
