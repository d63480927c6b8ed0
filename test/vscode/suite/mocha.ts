// The browser build of mocha, in every host: the other one reads its own files and cannot be bundled. It must
// be evaluated before the first test file, because that calls `describe` while it is loaded.
import 'mocha/mocha.js';

/** What the browser build puts on the global object beside `describe` and `it`. */
interface MochaGlobals {
  readonly Mocha: typeof Mocha;
  /** The instance it makes for a page; not used, since running it wants a page's address. */
  mocha?: unknown;
}

const { Mocha: MochaClass } = globalThis as unknown as MochaGlobals;

/** Each test waits for an editor that is still starting, on a machine that may be busy. */
export const suite = new MochaClass({ ui: 'bdd', timeout: 30_000, slow: 3_000 });

suite.suite.emit('pre-require', globalThis, '', suite);
