/** A review as one HTML file to print: no script, nothing loaded, every word escaped. */
import type { Excerpt } from '../text/excerpt.ts';
import type { ClaimGroup, ContentRow, FindingGroup, Review, ReviewFinding } from './review.ts';
import { reviewStyle } from './style.ts';

export function toHtml(review: Review): string {
  const { title, facts, outcome, groups, contents, ledger, notes } = review;
  const body = [
    `<header><p class="kind">核稿报告</p><h1>${escapeHtml(title)}</h1></header>`,
    `<table class="facts">${facts.map(({ name, value }) => row(th(name, 'row'), td(value))).join('')}</table>`,
    section('发现的问题', `<p class="outcome">${escapeHtml(outcome)}</p>${groups.map(toGroup).join('')}`),
    ...(contents.length === 0 ? [] : [section('应有内容', toContents(contents))]),
    section(
      '数量关系',
      ledger.length === 0 ? '<p>没有可以核算的数量关系。</p>' : ledger.map(toLedger).join(''),
    ),
    `<footer>${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}</footer>`,
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    // Even a slip in the escaping could load nothing and run nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>核稿报告：${escapeHtml(title)}</title>`,
    `<style>${reviewStyle}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function section(heading: string, content: string): string {
  return `<section><h2>${heading}</h2>${content}</section>`;
}

function toGroup({ severity, name, findings }: FindingGroup): string {
  const items = findings.map(toFinding).join('');
  return `<h3 class="${severity}">${name}（${findings.length}）</h3><ol class="findings ${severity}">${items}</ol>`;
}

function toFinding({ line, message, rule, excerpt, related }: ReviewFinding): string {
  const places = related.map(
    (place) =>
      `<li>第 ${place.line} 行　${escapeHtml(place.message)}：<q>${toExcerpt(place.excerpt)}</q></li>`,
  );
  return (
    `<li><p class="message">${escapeHtml(message)}<span class="rule">${escapeHtml(rule)}</span></p>` +
    `<p class="place">第 ${line} 行：<q>${toExcerpt(excerpt)}</q></p>` +
    `${places.length === 0 ? '' : `<ul class="related">${places.join('')}</ul>`}</li>`
  );
}

function toExcerpt({ before, marked, after }: Excerpt): string {
  return `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
}

function toContents(contents: readonly ContentRow[]): string {
  const rows = contents.map(({ title, state, words, line }) =>
    row(td(title), `<td class="${state}">${words}</td>`, td(line === undefined ? '' : `第 ${line} 行`)),
  );
  return `<table><thead>${row(th('内容'), th('情况'), th('位置'))}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function toLedger({ name, claims }: ClaimGroup): string {
  const rows = claims.map(({ line, relation, arithmetic, stated, operands }) =>
    row(td(`第 ${line} 行`), td(relation), td(arithmetic), td(stated), td(operands)),
  );
  const head = row(...['位置', '关系', '算式', '文中写作', '涉及的数'].map((name) => th(name)));
  return (
    `<h3>${name}（${claims.length}）</h3>` +
    `<table class="claims"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`
  );
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function th(text: string, scope: 'col' | 'row' = 'col'): string {
  return `<th scope="${scope}">${escapeHtml(text)}</th>`;
}

function td(text: string): string {
  return `<td>${escapeHtml(text)}</td>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for any place of the page; control characters, which HTML does not allow, are shown. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => references[character] ?? '')
    .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd');
}
