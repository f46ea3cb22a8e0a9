// Exit status 0 if the part in this container is ready to answer. It listens at PORT, or else where
// the supergraph says that the gateway finds it.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const GATEWAY_PORT = '4000';
const { PART = '', PORT, SUPERGRAPH_FILE = '' } = process.env;

async function composedPort() {
  const supergraph = await readFile(SUPERGRAPH_FILE, 'utf8');
  const graphs = supergraph.matchAll(/@join__graph\(name: "([^"]+)", url: "([^"]+)"\)/g);
  const url = [...graphs].find(([, name]) => name === basename(PART))?.[2];
  return url && new URL(url).port;
}

const port = PORT || (await composedPort()) || GATEWAY_PORT;
try {
  const { status } = await fetch(`http://127.0.0.1:${port}/health/ready`);
  process.exitCode = status === 200 ? 0 : 1;
} catch ({ message, cause }) {
  console.log(cause?.message ?? message);
  process.exitCode = 1;
}
