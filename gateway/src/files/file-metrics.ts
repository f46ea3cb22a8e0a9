import type { Registry } from '@jiedui/observation';
import { Counter } from 'prom-client';
import type { Format } from './asked/format.ts';

/** How a file ended: whole, broken off by us, or left by whoever read it. */
export type FileOutcome = 'whole' | 'broken' | 'gone';

/** What is counted of files. */
export class FileMetrics {
  readonly #files;
  readonly #rows;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#files = new Counter({
      name: 'gateway_files_total',
      help: 'Files of lists that were begun, by how they ended',
      labelNames: ['format', 'outcome'] as const,
      registers,
    });
    this.#rows = new Counter({
      name: 'gateway_file_rows_total',
      help: 'Rows that were written into files',
      labelNames: ['format'] as const,
      registers,
    });
  }

  wrote(format: Format, rows: number): void {
    this.#rows.inc({ format }, rows);
  }

  ended(format: Format, outcome: FileOutcome): void {
    this.#files.inc({ format, outcome });
  }
}
