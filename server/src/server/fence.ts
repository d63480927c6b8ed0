/** The fence around every handler: what goes wrong inside is a line in the log, never the end of the server. */

/** Writes a line to the log. */
export type Log = (message: string) => void;

/** The handler, made safe: an exception is logged with the name of the message, and `fallback` gives the answer. */
export type Fence = <Arguments extends readonly unknown[], Answer>(
  name: string,
  fallback: () => Answer,
  handler: (...args: Arguments) => Answer,
) => (...args: Arguments) => Answer;

export function createFence(log: Log): Fence {
  return (name, fallback, handler) =>
    (...args) => {
      try {
        return handler(...args);
      } catch (error) {
        log(`${name}: ${describeError(error)}`);
        return fallback();
      }
    };
}

/** The error with the place where it was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
