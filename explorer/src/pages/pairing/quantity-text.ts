import { formats } from '../../figures/formats.ts';
import { language } from '../../words/language.ts';
import { t } from '../../words/t.ts';

/** Units of the graph as Chinese counts them. */
const UNITS_ZH: Readonly<Record<string, string>> = {
  person: '人',
  'person-time': '人次',
  project: '个项目',
  village: '个村',
  visit: '次互访',
  event: '场',
  park: '个园区',
  enterprise: '家企业',
  pair: '对',
  session: '次',
  brand: '个品牌',
  workshop: '个车间',
  platform: '个平台',
};

/** A number with its unit, `14 projects`; money as money. A floor stays one. */
export function quantityText(value: string, unit: string, isFloor = false): string {
  const text = unit === 'CNY' ? moneyText(value, isFloor) : countText(value, unit);
  return isFloor ? t('figure.floor', { value: text }) : text;
}

const moneyText = (value: string, isFloor: boolean) =>
  t('figure.yuan', { value: formats.compact(value, isFloor ? 'floor' : 'halfExpand') });

function countText(value: string, unit: string): string {
  const count = formats.count(value);
  if (language === 'zh') return count + (UNITS_ZH[unit] ?? ` ${unit}`);
  return `${count} ${unit}${Number(value) === 1 ? '' : 's'}`;
}
