import type { Command } from './context.ts';

/** Shows what client and server have written down. */
export const showLog: Command = ({ log }) => log.show();
