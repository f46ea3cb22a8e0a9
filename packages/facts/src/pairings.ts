/** The seed's pairings, by the name of the recipient. An id is the two region codes. */
export const PAIRINGS = {
  huangnan: '120116-632300',
  hezuo: '120116-623001',
  zhangjiachuan: '120116-620525',
  shaanxiWaterSource: '120116-SHAANXI-WATER-SOURCE',
  changchun: '120116-220100',
} as const;
