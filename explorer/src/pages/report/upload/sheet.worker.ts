import { kindNamed } from '../kinds/kind-named.ts';
import { columnCalled } from './match.ts';
import { readSheet } from './read-sheet.ts';

/** Reads sheets beside the page, which stays quick meanwhile. */
addEventListener('message', ({ data }: MessageEvent<{ file: File; kind: string }>) => {
  const kind = kindNamed(data.kind);
  const isOurs = (head: string) => kind !== undefined && columnCalled(kind, head) !== undefined;
  void readSheet(data.file, isOurs).then((reading) => {
    postMessage(reading);
  });
});
