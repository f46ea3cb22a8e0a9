import { readConfig, z } from '@jiedui/config';

/** The folder of whoever runs a command: npm runs a workspace's script in its own, yet says where the caller stood. */
export const callersFolder = (): string =>
  readConfig(z.object({ INIT_CWD: z.string().default('.') })).INIT_CWD;
