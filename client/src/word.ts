import type { WordReader, WordWriter } from '../../server/src/exportProtocol.ts';

/** What writes and reads Word files: bundles of their own, loaded when they are first asked for. */
export interface WordBundles {
  readonly writer: () => Promise<WordWriter>;
  readonly reader: () => Promise<WordReader>;
}

/** Loads a bundle, named from the extension's folder. */
export type LoadBundle = (path: string) => Promise<unknown>;

export function createWordBundles(load: LoadBundle): WordBundles {
  return {
    writer: async () => (await load('dist/word/writer.cjs')) as WordWriter,
    reader: async () => (await load('dist/word/reader.cjs')) as WordReader,
  };
}
