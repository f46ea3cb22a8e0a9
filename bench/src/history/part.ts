import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../generated/dice.ts';

/** A program that is a part of the graph. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** What it says goes here. */
  readonly logFile: string;
  readonly isUp: () => Promise<boolean>;
}

const GLANCE_MS = 60;
const LONGEST_REST_MS = 500;
const STOP_MS = 15_000;

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/** Keeps a program running as an orchestrator does: whenever its process ends, another is started a little later. */
export class Part {
  readonly name: string;
  /** How often it ended by itself although it had been up: nothing that others do to it may cause that. */
  readonly falls: string[] = [];
  starts = 0;
  readonly #program: Program;
  readonly #dice: Dice;
  readonly #running: Promise<void>;
  #child: ChildProcess | undefined;
  #isUp = false;
  /** The process that was killed last. */
  #killed: ChildProcess | undefined;
  #isStopping = false;

  constructor(program: Program, dice: Dice) {
    this.name = program.name;
    this.#program = program;
    this.#dice = dice;
    this.#running = this.#run();
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Kills it without a word. False where there is nothing to kill. */
  kill(): boolean {
    const child = this.#child;
    if (!child || hasEnded(child) || this.#killed === child) return false;
    this.#killed = child;
    return child.kill('SIGKILL');
  }

  /** @throws Error that names its log where it is not up in time. */
  async untilUp(patienceMs: number): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!this.#isUp) {
      if (Date.now() > deadline)
        throw new Error(`${this.name} does not come up; see ${this.#program.logFile}`);
      await pause(GLANCE_MS);
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#child?.kill('SIGTERM');
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), STOP_MS);
    await this.#running;
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      await this.#once();
      await pause(LONGEST_REST_MS * this.#dice.next());
    }
  }

  /** From start to end of one process. */
  async #once(): Promise<void> {
    const { name, command, args, environment, folder, logFile } = this.#program;
    const log = openSync(logFile, 'a');
    this.starts += 1;
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#child = child;
    const ended = once(child, 'exit');
    void this.#watch(child);
    const [code, signal] = (await ended) as [number | null, string | null];
    const wasUp = this.#isUp;
    this.#isUp = false;
    if (wasUp && this.#killed !== child && !this.#isStopping)
      this.falls.push(`${name} ended by itself (${signal ?? String(code)}); see ${logFile}`);
  }

  async #watch(child: ChildProcess): Promise<void> {
    while (!hasEnded(child)) {
      if (await this.#program.isUp()) {
        this.#isUp = !hasEnded(child);
        return;
      }
      await pause(GLANCE_MS);
    }
  }
}
