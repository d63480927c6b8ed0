/**
 * The server of every host, in one file: its words and rules, which are most of it, are shipped once. What a host has of its own
 * is run only there.
 */
import { startServer } from './server.ts';

/** A worker has no process. */
const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';

// The first message of a client is an event, which waits for what is loaded here.
void (isNode ? import('./main.node.ts') : import('./main.browser.ts')).then(({ connect, options }) =>
  startServer(connect(), options),
);
