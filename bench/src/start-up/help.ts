export const HELP = `Measures how soon the standalone answers, and what memory it takes.

  npm run start-up -w bench -- --runs 3

Starts the standalone by npm start on a free port with an empty data folder, and once more over the same data: each time
from the start of npm to the first answer of operation 01, out of all six subgraphs. Then asks for 1,000 pages over sixteen
connections, and takes the resident memory of the process.

  --runs 3   how often all of it is done

Targets, each of the worst run: 20 s for the first start, 5 s for the later one, 350 MB. The exit status is 1 where one of
them is missed.`;
