import {
  contractedYuan,
  hasNext,
  named,
  newest,
  newestActivities,
  page,
  region,
  text,
} from './values.ts';
import type { Found } from './values.ts';

/** The contract's operation 40, as far as tables give it; from the beginning. */
export const QUERY = `query PairingList($first: Int!) {
  pairings: allPairings(first: $first, orderBy: [ROW_ID_ASC]) {
    totalCount
    nodes {
      id: rowId
      kind
      supporter: regionBySupporterCode { code nameZh }
      recipient: regionByRecipientCode { code nameZh }
      agreements: industryAgreementsByPairingId(${newest('SIGNED', 5)}) {
        totalCount
        nodes { id: rowId titleZh contractedFen }
      }
      schoolPairings: educationSchoolPairingsByPairingId(${newest('PAIRED', 5)}) {
        totalCount
        nodes {
          id: rowId
          supporter: educationSchoolBySupporterSchoolId { nameZh }
          recipient: educationSchoolByRecipientSchoolId { nameZh }
        }
      }
      hospitalPairings: healthcareHospitalPairingsByPairingId(${newest('PAIRED', 5)}) {
        totalCount
        nodes {
          id: rowId
          supporter: healthcareHospitalBySupporterHospitalId { nameZh }
          recipient: healthcareHospitalByRecipientHospitalId { nameZh }
        }
      }
      products: productsProductsByPairingId(${newest('SHOWN', 5)}) {
        totalCount
        nodes { id: rowId nameZh }
      }
      timeline: activitiesByPairingId(${newestActivities(5)}) {
        totalCount
        nodes { id: rowId titleZh }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const LACKS = ['pairings.nodes.agreements.nodes.parties', 'pairings.nodes.placementSummary'];

export const CURSORS = ['pairings.pageInfo.endCursor'];

const agreement = (row: Found) => ({
  id: row['id'],
  title: text(row, 'title'),
  contracted: contractedYuan(row),
});

const paired = (kind: 'School' | 'Hospital') => (row: Found) => ({
  id: row['id'],
  [`supporter${kind}`]: named(row['supporter']),
  [`recipient${kind}`]: named(row['recipient']),
});

const pairing = (row: Found) => ({
  id: row['id'],
  kind: row['kind'],
  supporter: region(row['supporter']),
  recipient: region(row['recipient']),
  agreements: page(row['agreements'], agreement),
  schoolPairings: page(row['schoolPairings'], paired('School')),
  hospitalPairings: page(row['hospitalPairings'], paired('Hospital')),
  products: page(row['products'], (product) => ({
    id: product['id'],
    name: text(product, 'name'),
  })),
  timeline: page(row['timeline'], (activity) => ({
    id: activity['id'],
    title: text(activity, 'title'),
  })),
});

/** Its answer as ours would be. */
export function read(data: unknown) {
  const { pairings } = data as { pairings: unknown };
  return { pairings: { ...page(pairings, pairing), pageInfo: hasNext(pairings) } };
}
