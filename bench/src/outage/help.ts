export const HELP = `Measures what a subgraph in trouble costs those that are not.

  npm run outage -w bench -- --seconds 60

Starts a PostgreSQL, six subgraphs and a gateway, each a process of its own, and asks two kinds of pages at a steady
rate, whether or not earlier ones are answered: operation 01, which touches all six, and the same without the fields of
industry. Then industry is killed, paused (SIGSTOP), and slowed (by a proxy before it), one after the other, each for a
while. Every answer is compared with what it was before: outside the fields of industry there may be no difference and
no error, and inside only an error that says so.

  --seconds 60    how long each trouble lasts
  --calm 10       seconds before it and after it
  --rate 10       pages a second, of each kind
  --delay 2000    milliseconds that the proxy holds everything back

The exit status is 1 where anything outside the fields of industry was wrong.`;
