/** Colours of a terminal, or none. */
import type { Severity } from '../../linter/types.ts';
import type { CliHost } from '../host.ts';

export interface Style {
  readonly path: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Colours only where a terminal shows them and nobody asked for none. */
export function createStyle({ isTTY, env }: Pick<CliHost, 'isTTY' | 'env'>): Style {
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain;
}

const plain: Style = {
  path: (text) => text,
  dim: (text) => text,
  severity: (_, text) => text,
  good: (text) => text,
  bad: (text) => text,
};

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 34 };

const coloured: Style = {
  path: (text) => paint(4, text),
  dim: (text) => paint(2, text),
  severity: (severity, text) => paint(colours[severity], text),
  good: (text) => paint(32, text),
  bad: (text) => paint(31, text),
};

function paint(code: number, text: string): string {
  return `\x1b[${code}m${text}\x1b[0m`;
}
