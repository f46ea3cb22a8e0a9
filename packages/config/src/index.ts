export { ConfigurationError, OperatorError } from './errors.ts';
export { port, postgresUrl, readConfig } from './read-config.ts';
export { runMain } from './run-main.ts';
export { z } from 'zod';
