/**
 * All matches of a pattern in a text, in order. `String.matchAll` copies the pattern and compiles the copy each time, which costs more
 * than the search through a sentence; here the pattern itself is used, which must have the flag g.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

const none: readonly RegExpExecArray[] = [];
