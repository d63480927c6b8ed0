/** What kept a file from being checked or put right. */
import { codeOf } from '../host.ts';

export interface Problem {
  readonly path: string;
  readonly message: string;
  /** Where it is not a text that could not be checked: what a project file says, or a text that could not be written. */
  readonly about?: 'project-file' | 'writing';
}

/** Whether a text was not checked because of it. */
export function isUnchecked({ about }: Problem): boolean {
  return about === undefined;
}

/** What has gone wrong, in a word. */
export function titleOf({ about }: Problem): string {
  return titles[about ?? 'reading'];
}

const titles = { reading: '未检查', writing: '未改正', 'project-file': '项目文件有误' } as const;

/** Why a path could not be read, without the words of the operating system. */
export function describeReadError(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? `无法读取（${code}）`;
}

/** Why a file could not be written. */
export function describeWriteError(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return '所在的文件夹不存在';
  return reasons[code] ?? `无法写入（${code}）`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '所在的磁盘只读',
  ENOSPC: '磁盘空间不足',
  ELOOP: '符号链接成环',
  ENAMETOOLONG: '路径过长',
  ERR_FS_FILE_TOO_LARGE: '文件过大，未检查',
};
