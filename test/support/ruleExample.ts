/** The example of a rule that the README shows: as little of one of its page's examples as it is found in. */
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Example, Mark } from '../rules/page.ts';

export interface RuleExample {
  /** Complete: checked alone, it has the finding. */
  readonly text: string;
  /** The place that is marked in it, and the message there. */
  readonly mark: Mark;
}

/** The first example of which one line is enough, or else the first, without the lines it can spare. */
export function exampleOf(rule: string, examples: readonly Example[]): RuleExample | undefined {
  const candidates = examples.flatMap((example) => reduced(rule, example) ?? []);
  const isLine = ({ text }: RuleExample) => !text.includes('\n');
  return candidates.find(isLine) ?? candidates[0];
}

/** The message of the rule at a place of a text that is checked alone; undefined where it finds nothing there. */
export function messageAt(rule: string, text: string, start: number, end: number): string | undefined {
  const { findings } = linter.lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return findings.find(
    ({ rule: found, range }) => found === rule && range.start === start && range.end === end,
  )?.message;
}

const linter = createLinter(rules);

/** The example around its first mark, without each line that the finding does not need. */
function reduced(rule: string, { text, marks }: Example): RuleExample | undefined {
  const [mark] = marks;
  if (mark === undefined) return undefined;
  let lines: readonly Line[] = linesOf(text, mark);
  for (const line of lines.toReversed()) {
    if (line.holdsMark) continue;
    const fewer = lines.filter((other) => other !== line);
    if (exampleIn(rule, fewer, mark) !== undefined) lines = fewer;
  }
  return exampleIn(rule, lines, mark);
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly holdsMark: boolean;
}

function linesOf(text: string, mark: Mark): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line, start: from, holdsMark: from <= mark.end && mark.start <= from + line.length };
  });
}

function exampleIn(rule: string, lines: readonly Line[], mark: Mark): RuleExample | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const at = lines.findIndex(({ holdsMark }) => holdsMark);
  const before = lines.slice(0, at).reduce((length, line) => length + line.text.length + 1, 0);
  const start = before + mark.start - (lines[at]?.start ?? 0);
  const end = start + mark.end - mark.start;
  const message = messageAt(rule, text, start, end);
  if (message === undefined || withoutCount(message) !== withoutCount(mark.message)) return undefined;
  return { text, mark: { start, end, message } };
}

/** «…（全文共2处）» without that, which fewer lines have fewer of. */
function withoutCount(message: string): string {
  return message.replace(/（[^（）]*共\d+处）$/, '');
}
