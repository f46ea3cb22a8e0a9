import type { Operation } from '@apollo/federation-internals';
import { failSpan, inSpan, inSpanNow } from '@jiedui/observation';
import type { Execution, ExecutionContext, Sources } from '../graph/types.ts';
import type { Choices } from './conditions.ts';
import { reshape } from './reshape.ts';
import type { Run, Step } from './run.ts';
import { Shape } from './shape/shape.ts';
import type { Way } from './way.ts';

/** What was answered, and how. */
export interface Carried {
  readonly execution: Execution;
  readonly way: Extract<Way, 'compiled' | 'reshaped'>;
}

const attributes = () => ({});

/** An operation as functions, once it is decided what of it is asked. */
export class CompiledVariant {
  readonly #step: Step | undefined;
  readonly #operation: Operation;
  readonly #choices: Choices;
  readonly #strict: Shape;
  #lenient: Shape | undefined;

  /** @throws UnsupportedError */
  constructor(step: Step | undefined, operation: Operation, choices: Choices) {
    this.#step = step;
    this.#operation = operation;
    this.#choices = choices;
    this.#strict = new Shape(operation, choices, false);
  }

  /** Throws what the gateway's executor throws, once nothing of it goes on. */
  run(context: ExecutionContext, sources: Sources): Promise<Carried> {
    return inSpan('gateway.execute', { attributes }, async () => {
      const run: Run = { context, sources, answer: {}, errors: [] };
      await this.#step?.(run, run.answer);
      const carried = inSpanNow('gateway.postprocessing', () => this.#shape(run));
      if (carried.execution.errors) failSpan();
      return carried;
    });
  }

  #shape(run: Run): Carried {
    const { answer, errors } = run;
    try {
      const { shape } = errors.length > 0 ? this.#shapeOfTheRest : this.#strict;
      const data = shape(answer);
      return { way: 'compiled', execution: errors.length > 0 ? { errors, data } : { data } };
    } catch {
      // Whatever it is that the functions do not take: the data is as it was.
      const execution = reshape(this.#operation, run);
      if (execution.extensions) failSpan();
      return { way: 'reshaped', execution };
    }
  }

  get #shapeOfTheRest(): Shape {
    return (this.#lenient ??= new Shape(this.#operation, this.#choices, true));
  }
}
