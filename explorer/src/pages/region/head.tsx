import { Link } from 'wouter';
import { section } from '../../data/section.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { formats } from '../../figures/formats.ts';
import { Localized } from '../../figures/localized.tsx';
import { Sure } from '../../figures/sure.tsx';
import { t } from '../../words/t.ts';
import { RegionFormer } from './generated.ts';
import type { RegionHeadQuery } from './generated.ts';

type Region = NonNullable<RegionHeadQuery['region']>;
type Named = Pick<Region, 'code' | 'name'>;

const To = ({ region: { code, name } }: { readonly region: Named }) => (
  <Link href={`/region/${code}`}>
    <Localized text={name} isBare />
  </Link>
);

/** Its code, what it is and where it belongs; codes it had before and has now. */
export function Head({ region }: { readonly region: Region }) {
  const { code, name, level, kind, confidence, parent, replacedBy, validFrom, validTo, members } =
    region;
  const above = [parent?.parent, parent].filter((each) => each != null);
  return (
    <div className="region-head">
      <p>
        <code>{code}</code> ·{' '}
        <Sure confidence={confidence}>
          {level === null ? t(`region.kind.${kind}`) : t(`region.level.${level}`)}
        </Sure>
        {above.length > 0 && ' · '}
        {above.map((each) => (
          <span key={each.code}>
            <To region={each} /> ›{' '}
          </span>
        ))}
        {above.length > 0 && <Localized text={name} isBare />}
      </p>
      {replacedBy && (
        <p className="dropped">
          {t('region.replaced')} <To region={replacedBy} /> <code>{replacedBy.code}</code>
        </p>
      )}
      {(validFrom !== null || validTo !== null) && (
        <p>
          {validFrom !== null && t('region.from', { date: formats.day(validFrom) })}{' '}
          {validTo !== null && t('region.to', { date: formats.day(validTo) })}
        </p>
      )}
      {parent && <Former code={code} parent={parent.code} />}
      {kind === 'GROUP' && (
        <p>
          {t('region.members', { n: members.length })}{' '}
          {members.map((each) => (
            <span key={each.code} className="region-member">
              <To region={each} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Codes that this region took the place of, and that older records may carry. */
function Former({ code, parent }: { readonly code: string; readonly parent: string }) {
  const { answer } = useAnswer(section(RegionFormer, { parent }));
  const former = answer?.data?.regions.nodes.filter(({ replacedBy }) => replacedBy?.code === code);
  if (!former || former.length === 0) return null;
  return (
    <p>
      {t('region.former')}{' '}
      {former.map((each) => (
        <Link key={each.code} href={`/region/${each.code}`}>
          <code>{each.code}</code>
        </Link>
      ))}
    </p>
  );
}
