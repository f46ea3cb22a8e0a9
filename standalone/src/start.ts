import { ensureBuilt } from '@jiedui/explorer/built';
import {
  contractFile,
  InProcessDataSource,
  readExamples,
  readWords,
  readSupergraph,
  startGateway,
} from '@jiedui/gateway';
import type { GatewaySettings } from '@jiedui/gateway';
import type { TokenVerifier } from '@jiedui/identity';
import { startTracing } from '@jiedui/observation';
import { startPostgres } from '@jiedui/postgres';
import { SUPERGRAPH_FILE } from '@jiedui/schema/supergraph';
import { SubgraphMetrics } from '@jiedui/subgraph';
import type { ReadMode } from '@jiedui/subgraph';
import { pino } from 'pino';
import { developmentVerifier } from './development-key.ts';
import { whyNoDevelopmentTokens } from './development-only.ts';
import type { Setting } from './development-only.ts';
import { demandFreePort } from './port.ts';
import { Progress } from './progress.ts';
import { openSubgraphs } from './subgraphs.ts';

export interface StandaloneOptions extends Setting {
  /** An existing PostgreSQL in place of the embedded one. */
  readonly DATABASE_URL?: string | undefined;
  readonly DATA_DIR: string;
  readonly LOG_LEVEL: string;
  /** How subgraphs answer queries. */
  readonly READS?: ReadMode | undefined;
  /** Whether reads that differ in their keys alone share statements; they do. */
  readonly BATCHED_READS?: 'on' | 'off' | undefined;
  /** The audience whose part of the graph is served; all of it where none is named. */
  readonly CONTRACT?: string | undefined;
  /** Whether the analysts' page is served, and built first where it is not; it is. */
  readonly EXPLORER?: 'on' | 'off' | undefined;
  /** The gateway's. Without a `tokenVerifier`, tokens of the folder's own key are accepted, on one's own machine. */
  readonly settings: GatewaySettings;
  /** Whether traces are sent to where the `OTEL_…` variables say. */
  readonly isTracing?: boolean;
}

/** The database to use: the one that is named, or the embedded one, started here. */
async function database(config: StandaloneOptions, progress: Progress) {
  if (config.DATABASE_URL !== undefined) {
    progress.say('using the PostgreSQL of DATABASE_URL');
    return { url: config.DATABASE_URL, stop: () => Promise.resolve() };
  }
  progress.say('starting PostgreSQL');
  return startPostgres({
    dataDir: config.DATA_DIR,
    log: (line) => {
      progress.say(line);
    },
  });
}

/** The analysts' page, built beside all else where it is not what its sources give. */
async function explorerOf(progress: Progress) {
  const built = await ensureBuilt((line) => progress.say(line));
  if ('problem' in built)
    progress.say(`the explorer could not be built, and / says why; the graph runs without it`);
  return built;
}

/** Whose tokens are accepted. */
function verifierOf(config: StandaloneOptions): TokenVerifier | undefined {
  const { tokenVerifier } = config.settings;
  if (tokenVerifier) return tokenVerifier;
  return whyNoDevelopmentTokens(config) === undefined
    ? developmentVerifier(config.DATA_DIR)
    : undefined;
}

/** Where to go from here, in both languages. */
const ready = (url: string, hasOwnTokens: boolean) => `
  Explorer   ${url}/           数据页面 · the page
  Query      ${url}/query      查询 · ask the graph
  GraphQL    ${url}/graphql    接口 · the endpoint${hasOwnTokens ? TOKEN_HINT : ''}

  Ctrl-C     停止 · stops it
`;

const TOKEN_HINT = `
  Token      npm run -s token -- --help   填报用令牌 · to report by`;

/** Starts everything in one process: PostgreSQL, six subgraphs, the gateway. Stops in the reverse order. */
export async function start(config: StandaloneOptions, write = console.log) {
  const progress = new Progress(write);
  const logger = pino({ name: 'jiedui', level: config.LOG_LEVEL });
  const { settings } = config;
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const supergraphFile = contractFile(SUPERGRAPH_FILE, config.CONTRACT);
    await demandFreePort(settings.port, settings.host);
    if (config.isTracing) undo.push(await startTracing('jiedui'));
    const explorer = config.EXPLORER === 'off' ? undefined : explorerOf(progress);
    const postgres = await database(config, progress);
    undo.push(() => postgres.stop());
    const metrics = new SubgraphMetrics();
    const subgraphs = await openSubgraphs(postgres.url, {
      logger,
      progress,
      metrics,
      readMode: config.READS,
      batchesReads: config.BATCHED_READS !== 'off',
    });
    undo.push(() => subgraphs.stop());
    const byName = new Map(subgraphs.all.map((subgraph) => [subgraph.name, subgraph]));
    const tokenVerifier = verifierOf(config);
    const gateway = await startGateway({
      ...settings,
      supergraphSdl: await readSupergraph(supergraphFile),
      logger,
      tokenVerifier,
      observation: { ...settings.observation, registry: metrics.registry },
      answerCache: settings.answerCache && {
        ...settings.answerCache,
        changes: (name) => byName.get(name)?.changes,
      },
      dataSource: (name) => {
        const subgraph = byName.get(name);
        return subgraph && new InProcessDataSource(subgraph);
      },
      ready: async () =>
        Object.fromEntries(
          await Promise.all(
            subgraphs.all.map(async ({ name, ready }) => [name, await ready()] as const),
          ),
        ),
      files: { ...settings.files, words: readWords(supergraphFile) },
      examples: await readExamples(supergraphFile),
      explorer,
    });
    undo.push(() => gateway.stop());
    progress.say('ready');
    write(ready(gateway.url, tokenVerifier !== undefined && !settings.tokenVerifier));
    return { url: gateway.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
