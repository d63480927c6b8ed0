/** A review as Markdown: the same in the same order as the HTML. */
import type { Excerpt } from '../text/excerpt.ts';
import type { ClaimGroup, FindingGroup, Review } from './review.ts';

export function toMarkdown({ title, facts, outcome, groups, contents, ledger, notes }: Review): string {
  const parts = [
    `# 核稿报告：${escapeMarkdown(title)}`,
    table(
      ['项目', '内容'],
      facts.map(({ name, value }) => [name, value]),
    ),
    '## 发现的问题',
    escapeMarkdown(outcome),
    ...groups.flatMap(toGroup),
    ...(contents.length === 0
      ? []
      : [
          '## 应有内容',
          table(
            ['内容', '情况', '位置'],
            contents.map(({ title, words, line }) => [
              title,
              words,
              line === undefined ? '' : `第 ${line} 行`,
            ]),
          ),
        ]),
    '## 数量关系',
    ...(ledger.length === 0 ? ['没有可以核算的数量关系。'] : ledger.flatMap(toLedger)),
    '---',
    ...notes.map(escapeMarkdown),
  ];
  return `${parts.join('\n\n')}\n`;
}

function toGroup({ name, findings }: FindingGroup): readonly string[] {
  const items = findings.map(({ line, message, rule, excerpt, related }, index) =>
    [
      `${index + 1}. **${escapeMarkdown(message)}**（${escapeMarkdown(rule)}）`,
      `第 ${line} 行：${toExcerpt(excerpt)}`,
      ...related.map(
        (place) => `- 第 ${place.line} 行　${escapeMarkdown(place.message)}：${toExcerpt(place.excerpt)}`,
      ),
    ].join('\n\n   '),
  );
  return [`### ${name}（${findings.length}）`, items.join('\n\n')];
}

function toExcerpt({ before, marked, after }: Excerpt): string {
  return `${escapeMarkdown(before)}⟦${escapeMarkdown(marked)}⟧${escapeMarkdown(after)}`;
}

function toLedger({ name, claims }: ClaimGroup): readonly string[] {
  const rows = claims.map(({ line, relation, arithmetic, stated, operands }) => [
    `第 ${line} 行`,
    relation,
    arithmetic,
    stated,
    operands,
  ]);
  return [`### ${name}（${claims.length}）`, table(['位置', '关系', '算式', '文中写作', '涉及的数'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What would be a mark of Markdown or HTML stands for itself, on one line. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`).replace(/[\s\p{Cc}]+/gu, ' ');
}
