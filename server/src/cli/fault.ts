/** Faults of this program itself. */
import { version } from '../version.ts';
import type { CliHost } from './host.ts';
import { languageOf } from './usage/language.ts';

/** One line that says what happened and whom to tell; the stack only where somebody looks for the fault. */
export function describeFault(error: unknown, host: CliHost, path?: string): string {
  const what = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  const stack = host.env.HEGAO_DEBUG && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const at = path === undefined ? '' : ` (${path})`;
  return languageOf(host.env) === 'zh'
    ? `核稿 ${version} 内部出错${at}：${what}。请把这一行连同所用的文件报告给核稿的维护者；设 HEGAO_DEBUG=1 可见详情${stack}`
    : `hegao ${version} failed${at}: ${what}. Please report this line, with the file, to the maintainers of hegao; HEGAO_DEBUG=1 shows more${stack}`;
}
