export const HELP = `Runs the public federation audit (graphql-hive/federation-gateway-audit) through the gateway.

  npm run federation-audit -w bench -- --audit ../federation-gateway-audit

For each suite of the audit the gateway is started as a program over the suite's supergraph, with SUPERGRAPH_FILE and PORT
and nothing else: all limits are on. Every case is asked and judged as the audit's own program does.

  --audit folder   a checkout of the audit with its dependencies installed (npm install)
  --suite name     this suite alone; may be said several times
  --stock          asks Apollo's gateway of the same version as well, for comparison
  --times 1        how often each query is asked; the last answer counts
  --most 6         failed cases that are allowed: 193 of 199 is the target

The exit status is 1 where more cases failed, or where a failed case of requires-with-argument* was answered with wrong data
in silence instead of refused.`;
