// @ts-check

/** As in `test/vscode/suite/`: the suite's lines and its result among all that VS Code logs. */
const lineMark = '[suite] ';
const resultMark = '[suite result] ';

/**
 * Tells what the suite prints from VS Code's log, of which only the end is kept.
 * @param {(line: string) => void} show
 */
export function createSuiteOutput(show) {
  /** @type {string[]} */
  const log = [];
  /** @type {unknown} */
  let result;
  return {
    /** @param {string} text */
    onLine(text) {
      const line = after(text, lineMark);
      const json = after(text, resultMark);
      if (line !== undefined) show(line);
      else if (json !== undefined) result = JSON.parse(json);
      else log.push((text.split('\n')[0] ?? '').slice(0, 300));
      if (log.length > 40) log.shift();
    },
    /** What the suite printed as its result. */
    result: () => result,
    /** The last of VS Code's log without its stacks, for when something went wrong. */
    log: () => log,
  };
}

/**
 * @param {string} text
 * @param {string} mark
 */
function after(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? undefined : text.slice(at + mark.length);
}
