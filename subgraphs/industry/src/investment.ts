import { contribution } from '@jiedui/subgraph';
import type { Contribution, Qualifier, Refuse } from '@jiedui/subgraph';

interface Invested {
  readonly contractedFen: string | null;
  readonly contractedQualifier: Qualifier | null;
  readonly paidInFen: string | null;
  readonly paidInQualifier: Qualifier | null;
}

/** Contracted money counts with or without a figure; paid-in only where a payment is reported. They are never added. */
export function investmentContributions(
  invested: Invested,
  occurred: Parameters<typeof contribution>[1],
): Contribution[] {
  const { contractedFen, contractedQualifier, paidInFen, paidInQualifier } = invested;
  const contracted = { value: contractedFen, qualifier: contractedQualifier };
  const paidIn = { value: paidInFen, qualifier: paidInQualifier };
  return [
    contribution('investment-contracted', occurred, contracted),
    ...(paidInQualifier === null ? [] : [contribution('investment-paid-in', occurred, paidIn)]),
  ];
}

/** Money arrives of what was contracted: a payment without a contracted figure has lost its other half. */
export const paidInIsContracted = (
  { contractedFen, paidInFen }: Invested,
  refuse: Refuse,
): void => {
  if (paidInFen !== null && contractedFen === null)
    refuse('PAID_WITHOUT_CONTRACT', 'paidInFen', {
      en: 'State what was contracted of which this was paid',
      zh: '请写明这笔到位额所属的签约额',
    });
};
