import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter, type LintResult } from '../../server/src/linter/linter.ts';
import type { ReportedFinding, RuleMeta } from '../../server/src/linter/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { projectFileExists, readProjectFile } from '../support/projectFiles.ts';
import { type Example, type Page, readPage } from './page.ts';

const folder = 'server/src/rules';
const severityNames = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;

function lint(text: string): LintResult {
  return createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' });
}

function findingsOf(rule: string, text: string): readonly ReportedFinding[] {
  return lint(text).findings.filter((finding) => finding.rule === rule);
}

/** «start-end words» and the message, so that a difference can be read. */
function render(text: string, { start, end }: { start: number; end: number }, message: string): string {
  return `${start}-${end} ⟦${text.slice(start, end)}⟧ ${message}`;
}

/** The text after the first fix of each finding. */
function fix(text: string, findings: readonly ReportedFinding[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
  );
}

function pagePath({ category, id }: RuleMeta): string {
  return `${folder}/${category}/${id}.md`;
}

for (const { meta } of rules) {
  describe(`the page of ${meta.id}`, () => {
    if (!projectFileExists(pagePath(meta))) {
      it('is there', () => assert.fail(`no ${pagePath(meta)}`));
      return;
    }
    const markdown = readProjectFile(pagePath(meta));
    const page = readPage(markdown);
    for (const example of page.examples) runExample(meta.id, example);
    checkPage(meta, page, markdown);
  });
}

function runExample(rule: string, { line, text, marks, fixed }: Example): void {
  const findings = findingsOf(rule, text);
  it(`line ${line}: ${marks.length === 0 ? 'right as it stands' : 'reports the marked places'}`, () => {
    assert.deepEqual(
      findings.map(({ range, message }) => render(text, range, message)),
      marks.map((mark) => render(text, mark, mark.message)),
    );
  });
  if (fixed !== undefined)
    it(`line ${line}: the fix gives what it says`, () => assert.equal(fix(text, findings), fixed));
  it(`line ${line}: the fix leaves nothing to fix`, () => {
    const left = findingsOf(rule, fix(text, findings)).filter(({ fixes }) => (fixes ?? []).length > 0);
    assert.deepEqual(
      left.map(({ range, message }) => render(text, range, message)),
      [],
    );
  });
}

function checkPage(meta: RuleMeta, { title, examples }: Page, markdown: string): void {
  const wrong = examples.filter(({ marks }) => marks.length > 0);

  it('is titled and introduced as the rule is', () => {
    assert.equal(title, meta.title);
    const [, blank, card] = markdown.split('\n');
    assert.equal(blank, '');
    assert.equal(
      card,
      `规则 \`${meta.id}\` · 默认级别：${severityNames[meta.severity]} · 起自 ${meta.since}`,
    );
  });

  it('shows at least one wrong and one right example', () => {
    assert.ok(wrong.length >= 1);
    assert.ok(examples.length - wrong.length >= 1);
  });

  it('shows a text after the fix if the rule has a fix', () => {
    const hasFix = wrong.some(({ text }) =>
      findingsOf(meta.id, text).some(({ fixes }) => (fixes ?? []).length > 0),
    );
    assert.equal(
      examples.some(({ fixed }) => fixed !== undefined),
      hasFix,
    );
  });

  it('holds no example twice', () => {
    const texts = examples.map(({ text }) => text);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });
}

describe('rule pages', () => {
  it('belong to a rule each', () => {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
    assert.deepEqual(pages.sort(), rules.map(({ meta }) => pagePath(meta)).sort());
  });
});
