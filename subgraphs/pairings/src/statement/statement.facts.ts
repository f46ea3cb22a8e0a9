import { occurred, origin, PAIRINGS, quoteOf, shippedId } from '@jiedui/facts';
import { dateColumns } from '@jiedui/subgraph';
import type { NewRecord, Status } from '@jiedui/subgraph';
import type { StatementTable } from './statement.table.ts';

type Domain = 'PAIRINGS' | 'INDUSTRY' | 'EDUCATION' | 'HEALTHCARE' | 'LABOUR' | 'PRODUCTS';

/** What a sentence says that is no record of a type of its own; once for each pairing that it names. */
const said = (
  factId: string,
  domain: Domain,
  status: Status,
  textEn: string,
  pairings: readonly (string | null)[] = [null],
): NewRecord<StatementTable>[] =>
  pairings.map((pairing) => ({
    ...origin(factId, pairing),
    ...dateColumns('said', occurred(factId)),
    id: shippedId('statement', pairings.length > 1 ? `${factId} ${String(pairing)}` : factId),
    domain,
    status,
    textZh: quoteOf(factId),
    textEn,
  }));

/** The Chinese is the article's own; the English is a translation of ours. */
export const statementFacts: NewRecord<StatementTable>[] = [
  said(
    'F03',
    'INDUSTRY',
    'SIGNED',
    'Sectors named: organic livestock, smart agriculture, e-commerce, culture and tourism, clean energy, and others',
    [PAIRINGS.huangnan],
  ),
  said(
    'F04',
    'PAIRINGS',
    'IN_PROGRESS',
    'The working approach: raise the level and strength, cover everyone at many levels, join the limited with the unlimited and the tangible with the intangible',
  ),
  said(
    'F05',
    'PAIRINGS',
    'IN_PROGRESS',
    'Binhai New Area advances East-West cooperation and support cooperation with high quality, targets its assistance and makes an upgraded version of it',
  ),
  said(
    'F07',
    'PRODUCTS',
    'DONE',
    'One more platform of the western regions in the New Area that unites display, wholesale, retail and matchmaking',
    [PAIRINGS.huangnan],
  ),
  said(
    'F11',
    'PRODUCTS',
    'PLANNED',
    'The platform is expected to help these highland specialities find more buyers',
    [PAIRINGS.huangnan],
  ),
  said(
    'F13',
    'INDUSTRY',
    'PLANNED',
    'Lianke will give Tongren City technical support for the digital economy and the digital countryside',
    [PAIRINGS.huangnan],
  ),
  said(
    'F15',
    'PRODUCTS',
    'IN_PROGRESS',
    'Binhai New Area recommends farm specialities and cultural and tourism resources of the paired regions in many ways',
  ),
  said(
    'F20',
    'PRODUCTS',
    'REPORTED',
    'More and more western specialities have come before the eyes of people in Binhai New Area and Tianjin',
  ),
  said(
    'F21',
    'PRODUCTS',
    'PLANNED',
    'The commerce and investment promotion bureau will develop speciality products of farming, herding and fishing and make the leading industries larger and better',
  ),
  said(
    'F22',
    'INDUSTRY',
    'PLANNED',
    'Market means are to lead more enterprises into rural revitalisation',
  ),
  said(
    'F23',
    'LABOUR',
    'ANNOUNCED',
    'The New Area issued the Implementation Opinions on Building Labour Brands in Binhai New Area',
  ),
  said(
    'F28',
    'LABOUR',
    'PLANNED',
    'Stable employment of workers of the paired regions is to be promoted: a small opening for large employment',
    [PAIRINGS.huangnan, PAIRINGS.hezuo, PAIRINGS.zhangjiachuan],
  ),
  said(
    'F30',
    'EDUCATION',
    'REPORTED',
    'Teachers and pupils of both places grew in friendship, cultural confidence and general knowledge',
    [PAIRINGS.zhangjiachuan],
  ),
  said(
    'F31',
    'PAIRINGS',
    'IN_PROGRESS',
    'Five work streams are named: labour, education, medical assistance, industry, social assistance',
  ),
  said(
    'F32',
    'PAIRINGS',
    'IN_PROGRESS',
    'Binhai New Area treats East-West cooperation and support cooperation as its own duty, by what the other place needs and the New Area can do',
  ),
  said(
    'F33',
    'PAIRINGS',
    'IN_PROGRESS',
    'Industrial, livelihood and intellectual assistance is increased',
  ),
  said('F34', 'EDUCATION', 'IN_PROGRESS', 'Education support is carried out in depth'),
  said('F35', 'HEALTHCARE', 'IN_PROGRESS', 'Medical support is carried out in depth'),
  said('F36', 'PAIRINGS', 'IN_PROGRESS', 'Cultural support is carried out in depth'),
  said(
    'F37',
    'PAIRINGS',
    'IN_PROGRESS',
    'Cluster-style assistance is extended, and the local power to help itself strengthened',
  ),
  said(
    'F38',
    'INDUSTRY',
    'IN_PROGRESS',
    'Cooperation in advanced manufacturing, modern agriculture, culture and tourism is deepened',
  ),
  said(
    'F39',
    'PAIRINGS',
    'REPORTED',
    'Through contact, exchange and blending a sense of the community of the Chinese nation was forged',
  ),
  said(
    'F40',
    'PAIRINGS',
    'REPORTED',
    'The work has moved from flood to drip irrigation, from scattered to co-ordinated resources, from giving blood to making blood',
  ),
  said('F42', 'PAIRINGS', 'ANNOUNCED', 'Twelve special work plans'),
  said(
    'F44',
    'PAIRINGS',
    'IN_PROGRESS',
    'Forms of exchange: symposium, field research, study visit, donation, and others',
  ),
  said(
    'F46',
    'PAIRINGS',
    'PLANNED',
    'On one side the key counties for rural revitalisation: projects that mend weaknesses and promote development',
  ),
  said(
    'F47',
    'PAIRINGS',
    'PLANNED',
    'On the other side the building of 13 demonstration villages of rural revitalisation',
  ),
  said(
    'F48',
    'PAIRINGS',
    'PLANNED',
    "The New Area's experience of rural governance and construction is to be copied, and liveable, workable and beautiful villages to be made",
  ),
  said(
    'F49',
    'PAIRINGS',
    'PLANNED',
    'Hezuo is to be supported in rural revitalisation in every respect',
    [PAIRINGS.hezuo],
  ),
  said(
    'F50',
    'PAIRINGS',
    'PLANNED',
    'Zhangjiachuan is to be supported in rural revitalisation in every respect',
    [PAIRINGS.zhangjiachuan],
  ),
  said(
    'F51',
    'INDUSTRY',
    'PLANNED',
    'Co-building of industrial parks is to be made solid and better',
    [PAIRINGS.hezuo, PAIRINGS.zhangjiachuan],
  ),
  said('F52', 'INDUSTRY', 'PLANNED', 'More good enterprises are to be led to Gansu'),
  said(
    'F53',
    'PAIRINGS',
    'PLANNED',
    'In the counterpart support of Huangnan, contact, exchange and blending of ethnic groups are to be promoted',
    [PAIRINGS.huangnan],
  ),
  said(
    'F56',
    'PAIRINGS',
    'PLANNED',
    'Collaboration with the Shaanxi water-source area is to be deepened',
    [PAIRINGS.shaanxiWaterSource],
  ),
  said(
    'F57',
    'PAIRINGS',
    'PLANNED',
    'Counterpart cooperation with Changchun in Jilin is to be deepened',
    [PAIRINGS.changchun],
  ),
  said(
    'F58',
    'PAIRINGS',
    'PLANNED',
    'Counterpart support is to be a project of ethnic unity, with the three exchanges built into the key tasks',
  ),
].flat();
