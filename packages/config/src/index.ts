export { ConfigurationError, OperatorError } from './errors.ts';
export { importSource } from './import-source.ts';
export { readConfig } from './read-config.ts';
export { runMain, type Stoppable } from './run-main.ts';
export { flag, host, logLevel, port, postgresUrl, wholeNumber } from './variables.ts';
export { z } from 'zod';
