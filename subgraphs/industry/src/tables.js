import { vocabulary } from '@jiedui/subgraph';
export const { type, borrowed, root, rows, one, many } = vocabulary();
