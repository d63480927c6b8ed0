import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createLinter } from '../../server/src/linter/linter.ts';
import { toHtml } from '../../server/src/review/html.ts';
import { toMarkdown } from '../../server/src/review/markdown.ts';
import { createReview, type Review } from '../../server/src/review/review.ts';
import { rules } from '../../server/src/rules/index.ts';
import { holds } from '../support/effort.ts';
import { text } from '../support/generators.ts';
import { cleanReport, reportWithWrongRate } from '../support/reports.ts';

const metas = rules.map(({ meta }) => meta);

function review(text: string, file = '报告.txt'): Review {
  const result = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' });
  return createReview(result, {
    file,
    date: '2025年2月12日',
    version: '1.2.3',
    ruleOf: (id) => metas.find((meta) => meta.id === id),
  });
}

const factOf = ({ facts }: Review, name: string) => facts.find((fact) => fact.name === name)?.value;

describe('a review', () => {
  it('says what was checked, of what and when', () => {
    const made = review(cleanReport);
    equal(made.title, '江岭县人民政府关于2024年度法治政府建设情况的报告');
    equal(factOf(made, '核稿日期'), '2025年2月12日');
    equal(factOf(made, '单位类别'), '区县市政府（自动识别）');
    equal(factOf(made, '报告年度'), '2024 年');
    match(
      factOf(made, '核对范围') ?? '',
      /^\d+ 字符、\d+ 段，规则 \d+ 条；数量 [1-9]\d* 处，数量关系 [1-9]\d* 处$/,
    );
    match(made.notes.join(''), /核稿 1\.2\.3 在本机离线核对/);
  });

  it('says of a report in which nothing was found just that, and that it may be wrong all the same', () => {
    const made = review(cleanReport);
    deepEqual([made.outcome, made.groups], ['没有发现问题。', []]);
    deepEqual(
      made.ledger.map(({ name }) => name),
      ['相符'],
    );
    match(made.notes.join(''), /没有列出的不等于无误/);
  });

  it('groups what was found, with line, words, arithmetic and the places it speaks of', () => {
    const made = review(`${reportWithWrongRate.replace('（二）普法形式', '（三）普法形式')}`);
    match(made.outcome, /^共 2 处：错误 1 处，警告 1 处/);
    deepEqual(
      made.groups.map(({ severity, findings }) => [severity, findings.length]),
      [
        ['error', 1],
        ['warning', 1],
      ],
    );
    const [finding] = made.groups[0]?.findings ?? [];
    equal(finding?.line, 6);
    match(finding?.message ?? '', /380÷400=95\.00%，文中为91%/);
    equal(finding?.rule, '比率与数量不符');
    equal(finding?.excerpt.marked, '91%');
    deepEqual(
      finding?.related.map(({ line, excerpt }) => [line, excerpt.marked]),
      [
        [6, '380件'],
        [6, '400件'],
      ],
    );
    equal(made.ledger[0]?.name, '不符');
    equal(made.ledger[0]?.claims[0]?.arithmetic, '380÷400=95.00%');
  });

  it('tells of each required content where it is', () => {
    const made = review(cleanReport.replace(/二、党政[\s\S]*?(?=三、)/, ''));
    deepEqual(
      made.contents.map(({ state, line }) => [state, line !== undefined]),
      [
        ['heading', true],
        ['heading', true],
        ['missing', false],
        ['heading', true],
      ],
    );
  });

  it('has the name of the file where the report has no title', () => {
    equal(review('全年办结案件40件。').title, '报告.txt');
  });
});

describe('a review as HTML', () => {
  it('holds everything that the review holds', () => {
    const made = review(reportWithWrongRate);
    const html = toHtml(made);
    for (const words of [made.title, made.outcome, ...made.facts.map(({ value }) => value), ...made.notes])
      ok(html.includes(words), words);
    match(html, /<q>[^<]*<mark>91%<\/mark>/);
    match(html, /<td>380÷400=95\.00%<\/td><td>91%<\/td>/);
    match(html, /@media print/);
  });

  it('runs nothing, loads nothing and escapes every word', () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const html = toHtml(review(`${evil}2024年法治政府建设年度报告\n\n办结4件${evil}，占5件的90%。\n`, evil));
    ok(!/<script|<img|<link|<iframe|url\(|@import|https?:/.test(html));
    ok(html.includes('&lt;script&gt;'));
  });

  it('has the same tags whatever the report holds, and closes each', () => {
    holds(
      fc.property(text, (any) => {
        const open: string[] = [];
        const html = toHtml(review(`${any}`));
        for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
          ok(allowed.has(name), name);
          if (name === 'meta') continue;
          if (slash === '') open.push(name);
          else equal(open.pop(), name);
        }
        deepEqual(open, []);
        ok(!/(?![\t\n])\p{Cc}/u.test(html));
      }),
      60,
    );
  }).timeout(60_000);
});

const allowed = new Set(
  'html head meta title style body header footer section h1 h2 h3 p table thead tbody tr th td ol ul li q mark span'.split(
    ' ',
  ),
);

describe('a review as Markdown', () => {
  it('says the same', () => {
    const made = review(reportWithWrongRate);
    const markdown = toMarkdown(made);
    match(markdown, /^# 核稿报告：江岭县/);
    match(markdown, /### 错误（1）\n\n1\. \*\*380÷400=95\.00%/);
    match(markdown, /第 6 行：…[^\n]*⟦91%⟧/);
    match(markdown, /\| 第 6 行 \| 比率 \| 380÷400=95\.00% \| 91% \|/);
    match(markdown, /离线核对/);
  });

  it('lets nothing of the report be a mark', () => {
    const markdown = toMarkdown(review('# 标题|甲*乙*<b>\n\n办结4件，占5件的90%。', 'a|b`c`.txt'));
    ok(markdown.includes('a\\|b\\`c\\`.txt'));
    ok(!markdown.includes('<b>'));
  });
});
