const OF_PAIRING = '(pairing_id) references pairings.pairing (id)';
const region = (column: string) => `(${column}) references pairings.region (code)`;

const records = (...foreignKey: readonly string[]) => ({
  tags: { foreignKey: [OF_PAIRING, ...foreignKey] },
});

/** Schemas of subgraphs know nothing of each other; to PostGraphile they are told as if they were one. */
export const TAGS = {
  version: 1,
  config: {
    class: {
      'industry.agreement': records(),
      'industry.investment_event': records(),
      'products.sales_platform': records(region('host_code')),
      'products.product': records(region('origin_code')),
      'labour.labour_programme': records(),
      'education.school_pairing': records(),
      'education.exchange_session': records(),
      'healthcare.hospital_pairing': records(),
      'healthcare.medical_team': records(),
      // Of the ledger's entries those that stand now.
      'pairings.activity': { tags: { primaryKey: 'id', foreignKey: [OF_PAIRING] } },
    },
  },
};
