/** `outline --format json`: the contract's own shape, one line for each file. */
import type { OutlineFile, OutlineSection } from '../../outline.ts';

export function* formatOutlineJson(files: readonly OutlineFile[]): Generator<string> {
  yield '{"version":1,"files":[';
  for (const [index, file] of files.entries())
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(toFile(file))}`;
  yield `${files.length === 0 ? '' : '\n'}]}\n`;
}

function toFile({ path, profile, year, contents, sections }: OutlineFile) {
  return {
    path,
    profile,
    year: year ?? null,
    required: Object.fromEntries(contents.map(({ id, state }) => [id, state])),
    sections: sections.map(toSection),
  };
}

interface SectionJson {
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SectionJson[];
}

function toSection({ level, number, title, place, children }: OutlineSection): SectionJson {
  const { start, end } = place;
  return { level, number, title, start, end, children: children.map(toSection) };
}
