// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setUpWebBuild } from './web.mjs';

/** Starts VS Code in Chinese, in a profile that has the messages. */
export const chineseFlags = ['--locale', 'zh-cn'];

/**
 * Gives a profile VS Code's Chinese messages, the way its language pack would: an index of packs and a file of
 * messages by module and key. The messages are those of the build for the Web, which carries them as one list
 * in the order of its own keys; the few that another version has beyond them stay English.
 * @param {import('./profile.mjs').Profile} profile
 */
export async function addChinese(profile) {
  const build = await setUpWebBuild();
  /** @type {[module: string, keys: string[]][]} */
  const modules = JSON.parse(await readFile(join(build, 'out/nls.keys.json'), 'utf8'));
  const messages = parseMessages(await readFile(join(build, 'nls/zh-cn/nls.messages.js'), 'utf8'));
  let at = 0;
  const contents = Object.fromEntries(
    modules.map(([module, keys]) => [
      module,
      Object.fromEntries(keys.map((key) => [key, messages[at++] ?? ''])),
    ]),
  );
  const file = join(profile.userData, 'zh-cn.json');
  await writeFile(file, JSON.stringify({ version: '1.0.0', contents }));

  const extension = {
    extensionIdentifier: { id: 'ms-ceintl.vscode-language-pack-zh-hans' },
    version: '1.0.0',
  };
  const pack = {
    hash: 'zh-cn',
    label: '中文(简体)',
    extensions: [extension],
    translations: { vscode: file },
  };
  await writeFile(join(profile.userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/**
 * @param {string} script `globalThis._VSCODE_NLS_MESSAGES=["…"];globalThis._VSCODE_NLS_LANGUAGE="zh-cn";`
 * @returns {(string | null)[]}
 */
function parseMessages(script) {
  return JSON.parse(script.slice(script.indexOf('['), script.lastIndexOf(']') + 1));
}
