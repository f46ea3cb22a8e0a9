import type { Identity } from '@jiedui/identity';
import type { Row } from './call.ts';
import type { Directory, DirectoryAnswer, DirectoryQuestion, KnownRegion } from './directory.ts';
import type { Intake } from './intake/intake.ts';
import type { Named } from './intake/taker.ts';
import { datesOf } from './occurred.ts';
import type { Dates } from './occurred.ts';
import type { Wording } from './problem.ts';
import { oneSide, sidesOf } from './rights.ts';

const CORE_KINDS = ['pairings', 'regions', 'organizations', 'sources'] as const;
const LONGEST_SHOWN = 60;

const WORDS: Readonly<Record<keyof DirectoryQuestion, Wording>> = {
  pairings: { en: 'pairing', zh: '结对' },
  regions: { en: 'region', zh: '地区' },
  organizations: { en: 'organization', zh: '单位' },
  sources: { en: 'source', zh: '来源' },
};

export const shown = (id: string): string =>
  id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id;

/** That there is nothing of a kind under an id or code. */
export const notThere = (kind: Wording, id: string): Wording => ({
  en: `There is no ${kind.en} ${shown(id)}`,
  zh: `没有${kind.zh} ${shown(id)}`,
});

/** That an identity speaks for neither side of a pairing. */
export const noParty = ({ id }: { readonly id: string }): Wording => ({
  en: `No region of the token takes part in ${id}`,
  zh: `身份所代表的地区都不在结对 ${id} 之中`,
});

interface OfCore extends Named {
  readonly kind: keyof DirectoryQuestion;
}
const isOfCore = (named: Named): named is OfCore => typeof named.kind === 'string';

/** What all rows together name of the core, each once. */
function questionOf(rows: readonly Row[]): DirectoryQuestion {
  const ids = Object.fromEntries(CORE_KINDS.map((kind) => [kind, new Set<string>()]));
  for (const { named } of rows) {
    for (const name of named) if (isOfCore(name)) ids[name.kind]?.add(name.id.replaceAll('\0', ''));
  }
  return Object.fromEntries(
    CORE_KINDS.map((kind) => [kind, [...(ids[kind] ?? [])]]),
  ) as unknown as DirectoryQuestion;
}

/** Whether a code was in force when the matter happened; where no day is known, whether it still is. */
function judgeRegion(region: KnownRegion, { path }: Named, { problems }: Row, dates: Dates): void {
  const { code, validFrom, validTo, replacedBy } = region;
  const isOver = validTo !== null && (dates.first === null || dates.first > validTo);
  const isEarly = validFrom !== null && dates.last !== null && dates.last < validFrom;
  if (isOver)
    problems.refuse('NOT_VALID_THEN', path, {
      en: `${code} ended on ${validTo}${replacedBy === null ? '' : `; use ${replacedBy}`}`,
      zh: `${code} 已于 ${validTo} 停用${replacedBy === null ? '' : `；请用 ${replacedBy}`}`,
    });
  else if (isEarly)
    problems.refuse('NOT_VALID_THEN', path, {
      en: `${code} began on ${validFrom}`,
      zh: `${code} 自 ${validFrom} 起启用`,
    });
  else if (replacedBy !== null)
    problems.warn('NOT_VALID_THEN', path, {
      en: `${code} is replaced by ${replacedBy} today`,
      zh: `${code} 现已由 ${replacedBy} 取代`,
    });
}

/** The pairing: open on that day, and the identity one of its parties. Finds the side that speaks. */
function judgePairing(row: Row, answer: DirectoryAnswer, identity: Identity, dates: Dates): void {
  const pairing = answer.pairings.get(String(row.record['pairingId']));
  if (!pairing) return;
  const path = [...row.path, 'pairing'];
  const sides = sidesOf(identity, pairing);
  if (sides.length === 0) row.problems.refuse('NOT_A_PARTY', path, noParty(pairing));
  row.side = oneSide(sides);
  const { startedOn, endedOn } = pairing;
  if (startedOn !== null && dates.last !== null && dates.last < startedOn)
    row.problems.refuse('OUTSIDE_PAIRING', path, {
      en: `${pairing.id} began on ${startedOn}`,
      zh: `结对 ${pairing.id} 自 ${startedOn} 开始`,
    });
  if (endedOn !== null && dates.first !== null && dates.first > endedOn)
    row.problems.refuse('OUTSIDE_PAIRING', path, {
      en: `${pairing.id} ended on ${endedOn}`,
      zh: `结对 ${pairing.id} 已于 ${endedOn} 结束`,
    });
}

/** A record of no pairing may be written by who speaks for one of the regions it names; of none, by the scope alone. */
function judgeOwnRegion(row: Row, answer: DirectoryAnswer, identity: Identity): void {
  if (row.record['pairingId'] !== null) return;
  const regions = row.named
    .filter(({ kind }) => kind === 'regions')
    .flatMap(({ id, path }) => {
      const region = answer.regions.get(id);
      return region ? [{ region, path }] : [];
    });
  const [first] = regions;
  if (!first) return;
  const isCovered = regions.some(({ region }) =>
    region.coveredBy.some((code) => identity.regions.includes(code)),
  );
  if (isCovered) return;
  row.problems.refuse('NOT_YOUR_REGION', first.path, {
    en: `No region of the token covers ${first.region.code}`,
    zh: `身份所代表的地区都不包含 ${first.region.code}`,
  });
}

export interface NameCheck {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly intake: Intake;
  /** Whether the type is one that activities name, such as schools: each side may list those of the other. */
  readonly isDirectory: boolean;
}

/** Checks what rows name of the core, and whether the identity may say it: one question for all rows. */
export async function checkNames(
  rows: readonly Row[],
  { identity, directory, intake, isDirectory }: NameCheck,
): Promise<void> {
  const answer = await directory.look(questionOf(rows));
  for (const row of rows) {
    const dates = datesOf(row.record, intake.datePrefix);
    for (const name of row.named) {
      if (!isOfCore(name)) continue;
      const region = name.kind === 'regions' ? answer.regions.get(name.id) : undefined;
      if (region) judgeRegion(region, name, row, dates);
      else if (!answer[name.kind].has(name.id))
        row.problems.refuse('NOT_FOUND', name.path, notThere(WORDS[name.kind], name.id));
    }
    judgePairing(row, answer, identity, dates);
    if (!isDirectory) judgeOwnRegion(row, answer, identity);
  }
}
