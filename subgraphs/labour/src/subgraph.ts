import { records } from '@jiedui/subgraph';
import type { SubgraphDefinition } from '@jiedui/subgraph';
import { Activity } from './activity/activity.reads.ts';
import { labourFacts } from './facts.ts';
import { indicators } from './indicators.ts';
import { LabourBrand, labourBrandQueries } from './labour-brand/labour-brand.reads.ts';
import { LabourProgramme } from './labour-programme/labour-programme.reads.ts';
import { Organization } from './organization/organization.reads.ts';
import { Pairing } from './pairing/pairing.reads.ts';
import { Placement } from './placement/placement.reads.ts';
import { Region } from './region/region.reads.ts';
import { root } from './tables.ts';
import { Training } from './training/training.reads.ts';
import { Workshop } from './workshop/workshop.reads.ts';
import { labourBrand } from './labour-brand/labour-brand.writes.ts';
import { labourProgramme } from './labour-programme/labour-programme.writes.ts';
import { placement } from './placement/placement.writes.ts';
import { training } from './training/training.writes.ts';
import { workshop } from './workshop/workshop.writes.ts';

export const subgraph: SubgraphDefinition = {
  name: 'labour',
  port: 4005,
  folder: import.meta.dirname,
  records: records(labourBrand, labourProgramme, placement, training, workshop),
  reads: {
    Query: root(labourBrandQueries),
    LabourBrand,
    LabourProgramme,
    Placement,
    Workshop,
    Training,
    Pairing,
    Region,
    Organization,
    Activity,
  },
  indicators,
  facts: labourFacts,
};
