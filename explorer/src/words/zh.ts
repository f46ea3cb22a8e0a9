import { card } from './zh/card.ts';
import { figure } from './zh/figure.ts';
import { overview } from './zh/overview.ts';
import { pairing } from './zh/pairing.ts';
import { pairings } from './zh/pairings.ts';
import { report } from './zh/report.ts';
import { shell } from './zh/shell.ts';
import { signIn } from './zh/sign-in.ts';
import { term } from './zh/term.ts';

export const zh = { card, figure, overview, pairing, pairings, report, shell, signIn, term };
