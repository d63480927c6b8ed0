/** How the command line ends (contract). */
export const exitCode = {
  /** No errors, and no more warnings than allowed. */
  good: 0,
  /** Findings beyond that. */
  findings: 1,
  /** Wrong usage, unreadable input, or a fault of this program. */
  failure: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
