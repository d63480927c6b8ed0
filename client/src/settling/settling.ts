/** Which diagnostics wait while a line is being written. Knows nothing of VS Code, so that it can be tested alone. */

/** What of a diagnostic matters here. */
export interface Trait {
  /** The same for a diagnostic that only moved. */
  readonly key: string;
  /** The lines that it marks or speaks of, first and last. */
  readonly lines: readonly (readonly [first: number, last: number])[];
}

export interface SettlingOptions<Diagnostic> {
  readonly traitOf: (uri: string, diagnostic: Diagnostic) => Trait;
  /** How long a line must rest, in milliseconds; with 0 nothing waits. */
  readonly settleTime: (uri: string) => number;
  /** Runs a task later; the answer takes it back. */
  readonly defer: (milliseconds: number, task: () => void) => () => void;
}

export interface Settling<Diagnostic> {
  /** The writer has changed the document, last on this line. */
  readonly edited: (uri: string, line: number) => void;
  /** The cursor is on this line of the document; on none where the document has no cursor. */
  readonly cursorAt: (uri: string, line: number | undefined) => void;
  /** Shows all that waits: the document was saved. */
  readonly reveal: (uri: string) => void;
  /** New diagnostics have come, and this is how to show them. */
  readonly publish: (
    uri: string,
    diagnostics: readonly Diagnostic[],
    show: (diagnostics: readonly Diagnostic[]) => void,
  ) => void;
  /** Runs a task that tells of the diagnostics last published, once all of them are shown. */
  readonly whenShown: (uri: string, task: () => void) => void;
  /** The document is closed. */
  readonly forget: (uri: string) => void;
}

interface State<Diagnostic> {
  readonly all: readonly Diagnostic[];
  readonly shown: readonly Diagnostic[];
  readonly show: (diagnostics: readonly Diagnostic[]) => void;
}

interface Writing {
  readonly line: number;
  readonly cancel: () => void;
}

/**
 * A diagnostic that is new on the line being written waits until the line is left, rests for a while or is saved.
 * One that is gone goes at once, and one that was there stays; nothing waits on other lines unless it speaks of this
 * one, as the total does of a part that is half typed.
 *
 * It is done where diagnostics are shown and not in the server: the server then publishes what is so, for every
 * editor, and only the editor knows where the cursor is.
 */
export function createSettling<Diagnostic>({
  traitOf,
  settleTime,
  defer,
}: SettlingOptions<Diagnostic>): Settling<Diagnostic> {
  const states = new Map<string, State<Diagnostic>>();
  const writings = new Map<string, Writing>();
  const waiting = new Map<string, () => void>();

  function display(uri: string, state: State<Diagnostic>): void {
    states.set(uri, state);
    state.show(state.shown);
  }

  function stopWaiting(uri: string): void {
    writings.get(uri)?.cancel();
    writings.delete(uri);
  }

  function reveal(uri: string): void {
    stopWaiting(uri);
    const state = states.get(uri);
    if (state === undefined || !isHolding(state)) return;
    display(uri, { ...state, shown: state.all });
    waiting.get(uri)?.();
    waiting.delete(uri);
  }

  function isHolding({ shown, all }: State<Diagnostic>): boolean {
    return shown.length < all.length;
  }

  /** Without those that are new and speak of the line. */
  function sift(uri: string, all: readonly Diagnostic[], line: number): readonly Diagnostic[] {
    const known = new Map<string, number>();
    for (const shown of states.get(uri)?.shown ?? []) {
      const { key } = traitOf(uri, shown);
      known.set(key, (known.get(key) ?? 0) + 1);
    }
    return all.filter((diagnostic) => {
      const { key, lines } = traitOf(uri, diagnostic);
      const left = known.get(key) ?? 0;
      known.set(key, left - 1);
      return left > 0 || !lines.some(([first, last]) => first <= line && line <= last);
    });
  }

  return {
    edited(uri, line) {
      stopWaiting(uri);
      const time = settleTime(uri);
      if (time > 0) writings.set(uri, { line, cancel: defer(time, () => reveal(uri)) });
    },
    cursorAt(uri, line) {
      const writing = writings.get(uri);
      if (writing !== undefined && writing.line !== line) reveal(uri);
    },
    reveal,
    publish(uri, all, show) {
      const line = writings.get(uri)?.line;
      waiting.delete(uri);
      display(uri, { all, show, shown: line === undefined ? all : sift(uri, all, line) });
    },
    whenShown(uri, task) {
      const state = states.get(uri);
      if (state !== undefined && isHolding(state)) waiting.set(uri, task);
      else task();
    },
    forget(uri) {
      stopWaiting(uri);
      waiting.delete(uri);
      states.delete(uri);
    },
  };
}
