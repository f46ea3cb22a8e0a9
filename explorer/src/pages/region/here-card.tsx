import { useId } from 'react';
import { t } from '../../words/t.ts';
import {
  RegionHospitals,
  RegionIndustrialParks,
  RegionLabourBrands,
  RegionProducts,
  RegionSalesPlatforms,
  RegionSchools,
} from './generated.ts';
import { HereList } from './here-list.tsx';

/** What stands in this very region, or comes from it: six lists, each with its own question and file. */
export function HereCard({ code }: { readonly code: string }) {
  const heading = useId();
  return (
    <section id="here" className="card" aria-labelledby={heading} tabIndex={-1}>
      <header>
        <h2 id={heading}>{t('region.here')}</h2>
      </header>
      <p className="sentence">{t('region.here.sentence')}</p>
      <div className="region-here">
        <HereList
          {...{ code }}
          kind="salesPlatforms"
          document={RegionSalesPlatforms}
          listOf={({ region }) => region?.salesPlatforms}
        />
        <HereList
          {...{ code }}
          kind="products"
          document={RegionProducts}
          listOf={({ region }) => region?.products}
        />
        <HereList
          {...{ code }}
          kind="industrialParks"
          document={RegionIndustrialParks}
          listOf={({ region }) => region?.industrialParks}
        />
        <HereList
          {...{ code }}
          kind="labourBrands"
          document={RegionLabourBrands}
          listOf={({ region }) => region?.labourBrands}
        />
        <HereList
          {...{ code }}
          kind="schools"
          document={RegionSchools}
          listOf={({ region }) => region?.schools}
        />
        <HereList
          {...{ code }}
          kind="hospitals"
          document={RegionHospitals}
          listOf={({ region }) => region?.hospitals}
        />
      </div>
    </section>
  );
}
