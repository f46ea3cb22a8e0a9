import { matching } from '../../state/params.ts';

/** What is reported; never the data. */
export const reportParams = { kind: matching(/^[A-Z][A-Za-z]{2,40}$/) };
