// @ts-check

/**
 * A way to have a real VS Code.
 * @typedef {object} Host
 * @property {string} name as in `VSCODE_TEST_HOST`
 * @property {(purpose: 'suite' | 'open') => Promise<string>} prepare
 *   sets up what is missing and answers which VS Code it is; a Failure tells why it cannot be had here
 * @property {(suite: SuiteRun) => Promise<import('./verdict.mjs').Ending>} runSuite
 *   the mocha suite inside the extension host; call `prepare` first
 * @property {(workspace: Workspace) => Promise<OpenedHost>} open
 *   VS Code with the extension, to work in; call `prepare` first
 */

/**
 * @typedef {object} SuiteRun
 * @property {string} workspace a folder that the tests may write to
 * @property {string} resultFile where the suite writes its result, if its host has files
 * @property {number} timeLimit milliseconds
 * @property {(line: string) => void} onLine what VS Code and the suite in it print
 */

/**
 * @typedef {object} Workspace
 * @property {string} folder
 * @property {string} file the document to show, a path
 */

/**
 * @typedef {object} OpenedHost
 * @property {string | undefined} url where a browser finds it; a desktop shows itself
 * @property {Promise<number>} exited
 */

/**
 * @typedef {object} Verdict
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [reason] why the run as a whole is not believed
 */

export {};
