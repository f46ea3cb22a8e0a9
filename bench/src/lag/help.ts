export const HELP = `Measures how long a report takes from its answer to its place in the timeline.

  npm run lag -w bench -- --rate 100 --seconds 20

Reports agreements one by one at a steady rate, whether or not earlier ones are answered, while another connection looks
into the ledger every two milliseconds: in one process through the gateway, then between processes with NATS as doorbell
(nats-server in the PATH, or NATS_SERVER_PATH), then between processes with polling alone.

  --rate 100     reports a second
  --seconds 20   for how long

There is no target; what is told are the median and the slowest in a hundred. The exit status is 1 where a report was not
in the ledger three seconds after the last answer.`;
