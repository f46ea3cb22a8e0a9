import type { Person, SheetRow } from './sheet.ts';

const NAME_HEAD =
  /姓名|人名|户主|患者$|病人$|联系人|(?:full|first|last|given|family|patient|worker|pupil|student|beneficiary|contact|person)[\s_-]*name|^surname$/i;
const ID_HEAD = /身份证|证件号|(?:identity|id)[\s_-]*(?:card|number|no\.?)\b/i;
const PHONE_HEAD = /电话|手机|联系方式|phone|mobile|^tel\b/i;
const PHONE = /^(?:\+?86[\s-]?)?1[3-9]\d{9}$/;

/** The hundred commonest surnames, which most people in China have, and the commonest double ones. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const PERSON = new RegExp(`^(?:[${SURNAMES}]|欧阳|上官|司马|诸葛)[\\p{Script=Han}]{1,2}$`, 'u');
/** What ends as a place, a body or a thing is no name of a person. */
const NO_PERSON = /[省市州县区乡镇村旗盟港寨屯山河湖川局厅院校所厂社司馆园会店组队部约额数]$/;

/** Weights and check characters of GB 11643-1999. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether a text is an identity number of a person, check character and birthday included. */
export function isIdNumber(text: string): boolean {
  const digits = text.trim().toUpperCase();
  if (!/^[1-8]\d{16}[\dX]$/.test(digits)) return false;
  const born = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  const day = new Date(born);
  if (!/^(19|20)/.test(born) || Number.isNaN(+day) || !day.toJSON().startsWith(born)) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits[17];
}

/** Enough names to tell that a column is of people, and enough different ones. */
const FEWEST = 5;
const MOSTLY = 0.7;

function areNames(texts: readonly string[]): boolean {
  const like = texts.filter((text) => PERSON.test(text) && !NO_PERSON.test(text));
  return new Set(like).size >= FEWEST && like.length >= texts.length * MOSTLY;
}

/**
 * The first column that looks like names, identity numbers or telephone numbers of people. Columns of the template are
 * judged by identity numbers alone: what else stands in them is for the graph to judge.
 */
export function findPeople(
  header: readonly string[],
  rows: readonly SheetRow[],
  isOurs: (head: string) => boolean,
): Person | undefined {
  for (const [at, head] of header.entries()) {
    const told = rows
      .map(({ number, cells }) => ({ number, text: cells[at]?.trim() ?? '' }))
      .filter(({ text }) => text !== '');
    const [first] = told;
    if (!first) continue;
    const person = (sign: Person['sign'], row = first.number) => ({ sign, head, row });
    const identity = told.find(({ text }) => isIdNumber(text));
    if (identity) return person('ID_NUMBER', identity.number);
    if (isOurs(head)) continue;
    if (ID_HEAD.test(head)) return person('ID_NUMBER');
    if (NAME_HEAD.test(head) || areNames(told.map(({ text }) => text))) return person('NAME');
    const hasPhones = told.some(({ text }) => PHONE.test(text));
    if (PHONE_HEAD.test(head) && hasPhones) return person('PHONE');
  }
  return undefined;
}
