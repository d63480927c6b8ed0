// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from '../support/scratch.mjs';

/**
 * What keeps a fresh VS Code quiet: nothing opens by itself, nothing is fetched, and the chat panel does not
 * stand beside a report.
 */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
};

/**
 * A home of its own for one run of VS Code, gone afterwards.
 * @param {Record<string, unknown>} [settings] on top of the quiet ones
 */
export function createProfile(settings = {}) {
  const home = scratchFolder('home');
  const userData = join(home, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  const all = { ...quietSettings, ...settings };
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(all, undefined, 2));
  return {
    home,
    userData,
    serverData: join(home, 'server-data'),
    extensions: join(home, 'extensions'),
    /** @param {Record<string, string>} [more] */
    environment: (more = {}) => cleanEnvironment({ ...homeVariables(home), ...more }),
  };
}

/** @typedef {ReturnType<typeof createProfile>} Profile */

/**
 * Ours without what a VS Code, an Electron or a Node that we may have been started from left in it: it changes
 * what the one we start does.
 * @param {Record<string, string>} [more]
 * @returns {Record<string, string | undefined>}
 */
export function cleanEnvironment(more = {}) {
  const foreign = (/** @type {string} */ name) => /^(VSCODE|ELECTRON)_/.test(name) || name === 'NODE_OPTIONS';
  const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign(name)));
  return { ...ours, ...more };
}

/** @param {string} home */
function homeVariables(home) {
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_STATE_HOME: join(home, '.local', 'state'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
}
