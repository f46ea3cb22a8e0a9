import { PROGRAMS } from './programs.ts';

const LIST = PROGRAMS.map(({ name, claims }) => `  ${name.padEnd(16)}${claims}`).join('\n');

export const HELP = `Measures every claim of speed, one program after the other, each with the sizes that are claimed.

  npm run bench
  npm run bench -- --only page-and-list,start-up --quick

${LIST}

  --only a,b   only these, in the order above
  --quick      small sizes and few rounds: shows that everything runs, and says nothing about speed

The first run makes its databases in bench/.data, and installs the peers into bench/peers from the network: that takes
long, and some gigabytes. What runs is told as it goes; figures are kept in bench/.results/<date>.json, each
program's last run of the day. \`npm run <name> -w bench -- --help\` says more of each. Nothing else should run on the machine.

The exit status is 1 where a program failed or missed a target; the others are run all the same.`;
