// @ts-check
import { Failure, progress } from '../support/progress.mjs';
import { createCodeServer } from './codeServer.mjs';
import { createDesktop, desktopIsPossible } from './desktop.mjs';
import { currentRelease, floorRelease } from './releases.mjs';
import { createWeb } from './web.mjs';

/** @type {Record<string, () => import('./host.mjs').Host>} */
const hosts = {
  desktop: createDesktop,
  'code-server': () => createCodeServer(currentRelease),
  floor: () => createCodeServer(floorRelease),
  web: createWeb,
};

export const hostNames = Object.keys(hosts);

/**
 * @param {string} name
 * @returns {import('./host.mjs').Host}
 */
export function hostNamed(name) {
  const create = hosts[name];
  if (!create) throw new Failure(`There is no host "${name}"; the hosts are ${hostNames.join(', ')}.`);
  return create();
}

/**
 * The first that can be had of a desktop VS Code and one in the browser, ready to use.
 * @param {'suite' | 'open'} purpose
 * @returns {Promise<{ host: import('./host.mjs').Host, description: string }>}
 */
export async function anyHost(purpose) {
  if (desktopIsPossible()) {
    try {
      const host = createDesktop();
      return { host, description: await host.prepare(purpose) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      progress(`${error.message} Using VS Code in the browser instead.`);
    }
  }
  const host = createCodeServer(currentRelease);
  return { host, description: await host.prepare(purpose) };
}
