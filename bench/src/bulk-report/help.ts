export const HELP = `Measures how fast records are reported in bulk, against COPY of the same rows.

  npm run bulk-report -w bench -- --rows 100000

Starts the standalone as its users start it, over a database of its own, and reports agreements by the mutation
reportAgreements over HTTP with a token, until the ledger has entered the last one. Then PostgreSQL copies the same rows
from files of its own into empty tables made like the four in which they came to lie, with all indexes and checks.

  --rows 100000   agreements in all
  --call 1000     of them in one mutation
  --lanes 2       mutations under way at the same moment
  --rounds 3      of COPY

Target: 0.3 of the rows a second of COPY. The exit status is 1 where it is missed, or a row was lost.`;
