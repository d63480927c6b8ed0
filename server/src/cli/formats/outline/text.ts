/** `outline --format text`: the tree and the required contents, for a person. */
import type { ContentState } from '../../../model/requiredContents.ts';
import type { OutlineContent, OutlineFile, OutlineSection } from '../../outline.ts';
import { describeDocument, visible } from '../describe.ts';
import type { Style } from '../style.ts';
import { displayWidth, padTo } from '../width.ts';

export function* formatOutlineText(files: readonly OutlineFile[], style: Style): Generator<string> {
  for (const file of files) {
    const { characters, blocks } = file.read;
    const about = `${describeDocument(file)} · ${characters} 字符、${blocks} 段`;
    yield `${style.path(visible(file.path))}  ${style.dim(about)}\n`;
    yield '  应有内容\n';
    const width = Math.max(...file.contents.map(({ title }) => displayWidth(title)));
    for (const content of file.contents) yield `    ${formatContent(content, width, style)}\n`;
    yield file.sections.length === 0 ? '  没有标题\n' : '  结构\n';
    yield* formatSections(file.sections, '    ', style);
    yield '\n';
  }
}

const stateMarks: Readonly<Record<ContentState, string>> = { heading: '✓', inline: '✓', missing: '✗' };

const stateNames: Readonly<Record<ContentState, string>> = {
  heading: '有标题',
  inline: '在正文中写到',
  missing: '未见',
};

function formatContent({ title, state, isRequired, place }: OutlineContent, width: number, style: Style) {
  const isMissing = state === 'missing';
  const mark = isMissing && !isRequired ? '-' : stateMarks[state];
  const paint = isMissing ? (isRequired ? style.bad : style.dim) : style.good;
  const at = place === undefined ? '' : style.dim(`  ${place.line}:${place.column}`);
  const left = isRequired ? '' : style.dim('（此处不要求）');
  return `${paint(mark)} ${padTo(title, width)}  ${paint(stateNames[state])}${at}${left}`;
}

function* formatSections(
  sections: readonly OutlineSection[],
  indent: string,
  style: Style,
): Generator<string> {
  for (const [index, { label, title, place, children }] of sections.entries()) {
    const isLast = index === sections.length - 1;
    const line = style.dim(`  第 ${place.line} 行`);
    yield `${indent}${isLast ? '└' : '├'} ${visible(label)}${visible(title)}${line}\n`;
    yield* formatSections(children, `${indent}${isLast ? '  ' : '│ '}`, style);
  }
}
