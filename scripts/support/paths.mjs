// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is fetched once and kept: git-ignored, the folder test-electron uses for its downloads too. */
export const cacheFolder = join(root, '.vscode-test');
