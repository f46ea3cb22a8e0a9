import { writeMade } from './made-file.ts';
import { typeFiles } from './type-files.ts';

writeMade(await typeFiles());
