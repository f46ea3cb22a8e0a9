import { contribution } from '@jiedui/subgraph';
/** Contracted money counts with or without a figure; paid-in only where a payment is reported. They are never added. */
export function investmentContributions(invested, occurred) {
    const { contractedFen, contractedQualifier, paidInFen, paidInQualifier } = invested;
    const contracted = { value: contractedFen, qualifier: contractedQualifier };
    const paidIn = { value: paidInFen, qualifier: paidInQualifier };
    return [
        contribution('investment-contracted', occurred, contracted),
        ...(paidInQualifier === null ? [] : [contribution('investment-paid-in', occurred, paidIn)]),
    ];
}
