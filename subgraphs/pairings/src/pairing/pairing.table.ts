import type { Confidence } from '@jiedui/subgraph';

export interface PairingTable {
  id: string;
  kind: string;
  supporterCode: string;
  recipientCode: string;
  startedOn: string | null;
  endedOn: string | null;
  confidence: Confidence;
  sourceId: string | null;
  quote: string | null;
  recordedAt: string;
}
