/** An error that the operator can mend. Its message is one line that says what to do. */
export class OperatorError extends Error {
  override readonly name: string = 'OperatorError';
}

/** What is wrong with the environment: every problem at once, one line each. */
export class ConfigurationError extends OperatorError {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
