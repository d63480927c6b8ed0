/** Severities in order and in words. */
import type { Severity } from './types.ts';

/** From the gravest down. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
