/** Words that the text formats share. */
import type { DocumentKind } from '../../protocol.ts';

const kindNames: Readonly<Record<DocumentKind, string>> = {
  report: '报告',
  excerpt: '节选',
  other: '非报告',
};

interface Described {
  readonly kind: DocumentKind;
  readonly isRecognised: boolean;
  readonly profileTitle: string;
  readonly year: number | undefined;
}

/** «报告 · 区县市政府 · 2024 年»: what a text was taken for. Of what is no report it has no use to name a reporter. */
export function describeDocument({ kind, isRecognised, profileTitle, year }: Described): string {
  if (!isRecognised) return `未认出是法治政府建设报告，当作${kindNames[kind]}`;
  return [kindNames[kind], profileTitle, year === undefined ? '年度不详' : `${year} 年`].join(' · ');
}

interface Checked {
  readonly characters: number;
  readonly blocks: number;
  readonly rules: number;
}

/** «8123 字符、96 段、9 条规则». */
export function describeChecked({ characters, blocks, rules }: Checked): string {
  if (characters === 0) return '空文件（0 字符）';
  return `${characters} 字符、${blocks} 段、${rules} 条规则`;
}

/** «另有 3 个 Markdown 文件不像报告，没有读». */
export function describeLeftOut(count: number): string {
  return `另有 ${count} 个 Markdown 文件不像报告，没有读`;
}

/** Text for a terminal: control characters, which could steer it, become «␛» and the like. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return String.fromCharCode(code < 0x20 ? 0x2400 + code : 0x2421);
  });
}
