/** Reads what a Markdown document of the project says. */

interface Fence {
  readonly tag: string;
  readonly lines: readonly string[];
}

function fencesIn(markdown: string): readonly Fence[] {
  const form = /^```(\w*)\n([\s\S]*?)^```$/gm;
  return [...markdown.matchAll(form)].map(([, tag = '', body = '']) => ({ tag, lines: body.split('\n') }));
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '');
}

/** Everything set as code: inline, and the lines of fences without the answers of a console. */
export function codeIn(markdown: string): readonly string[] {
  const inline = [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const fenced = fencesIn(markdown)
    .filter(({ tag }) => tag !== 'console' && tag !== 'text')
    .flatMap(({ lines }) => lines.map((line) => line.trim().replace(/^- run: /, '')));
  return [...inline, ...fenced, ...consoleFences(markdown).map(({ command }) => command)];
}

export interface ConsoleFence {
  readonly command: string;
  /** The fence as it stands, and as it would stand with another output. */
  readonly written: string;
  readonly withOutput: (output: string) => string;
}

/** Fences tagged `console`: «$ command» and below it what that prints. */
export function consoleFences(markdown: string): readonly ConsoleFence[] {
  const fences = markdown.matchAll(/^```console\n\$ (.+)\n[\s\S]*?^```$/gm);
  return [...fences].map(([written, command = '']) => ({
    command,
    written,
    withOutput: (output) => `\`\`\`console\n$ ${command}\n${output.trimEnd()}\n\`\`\``,
  }));
}

/** The level of each heading, in order. */
export function headingLevels(markdown: string): readonly number[] {
  return [...withoutFences(markdown).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
}

/** Relative links and pictures, without what follows a #. */
export function linksIn(markdown: string): readonly string[] {
  const bare = withoutFences(markdown).replace(/`[^`\n]+`/g, '');
  const links = [...bare.matchAll(/\]\(([^)\s]+)\)|\b(?:href|src)="([^"]+)"/g)];
  return links
    .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '')
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => link.replace(/#.*$/, ''));
}
