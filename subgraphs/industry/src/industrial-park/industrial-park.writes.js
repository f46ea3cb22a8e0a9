import { dateOf, localized, oneMore, recordType } from '@jiedui/subgraph';
export const industrialPark = recordType('industrial_park', {
    kind: 'INDUSTRIAL_PARK',
    label: { zh: '共建产业园区', en: 'Co-built industrial park' },
    of: (park) => {
        const founded = dateOf(park, 'founded');
        return {
            title: localized(park, 'name'),
            status: park.status,
            occurred: founded,
            contributions: [oneMore('industrial-parks-co-built', founded)],
        };
    },
});
