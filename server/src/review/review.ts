/** What a check of a report has come to, as it is put on paper. */
import { relationNames, verdictNames } from '../figures/names.ts';
import { figuresOf, type PlacedClaim } from '../ledger/figures.ts';
import type { LintResult } from '../linter/linter.ts';
import { severities, severityNames } from '../linter/severities.ts';
import type { ReportedFinding, RuleMeta, Severity } from '../linter/types.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import type { ContentState } from '../model/requiredContents.ts';
import { type Excerpt, excerptOf } from '../text/excerpt.ts';
import { createLineIndex, type LineIndex } from '../text/lineIndex.ts';
import type { TextRange } from '../text/range.ts';

export interface Review {
  /** The report's own title, or the name of its file. */
  readonly title: string;
  readonly facts: readonly Fact[];
  /** «错误 2 处，警告 1 处». */
  readonly outcome: string;
  /** From the gravest down; none is empty. */
  readonly groups: readonly FindingGroup[];
  readonly contents: readonly ContentRow[];
  /** The assertions of figures: first what fails, then what is open, then what holds; none is empty. */
  readonly ledger: readonly ClaimGroup[];
  /** How it was made and what it does not say. */
  readonly notes: readonly string[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly name: string;
  readonly findings: readonly ReviewFinding[];
}

export interface ReviewFinding {
  readonly line: number;
  readonly message: string;
  readonly rule: string;
  readonly excerpt: Excerpt;
  readonly related: readonly { readonly line: number; readonly message: string; readonly excerpt: Excerpt }[];
}

export interface ContentRow {
  readonly title: string;
  readonly state: ContentState;
  readonly words: string;
  readonly line: number | undefined;
}

export interface ClaimGroup {
  readonly name: string;
  readonly claims: readonly ClaimRow[];
}

export interface ClaimRow {
  readonly line: number;
  readonly relation: string;
  readonly arithmetic: string;
  readonly stated: string;
  readonly operands: string;
}

export interface ReviewOptions {
  /** The file as it is shown. */
  readonly file: string;
  /** The day in the words of the reader, made by whoever knows the clock. */
  readonly date: string;
  /** The program that made it. */
  readonly version: string;
  readonly ruleOf: (id: string) => RuleMeta | undefined;
}

export function createReview(
  {
    document,
    findings,
    ignored,
    checked,
  }: Omit<LintResult, 'ignored'> & { readonly ignored: readonly unknown[] },
  { file, date, version, ruleOf }: ReviewOptions,
): Review {
  const { text, period } = document;
  const lines = createLineIndex(text);
  const { quantities, claims } = figuresOf(file, document);
  return {
    title: titleOf(document) || file,
    facts: [
      { name: '文件', value: file },
      { name: '核稿日期', value: date },
      { name: '文种', value: kindOf(document) },
      { name: '单位类别', value: reporterOf(document) },
      { name: '报告年度', value: period === undefined ? '未能识别' : `${period.year} 年` },
      {
        name: '核对范围',
        value: `${checked.characters} 字符、${checked.blocks} 段，规则 ${checked.rules} 条；数量 ${quantities.length} 处，数量关系 ${claims.length} 处`,
      },
      ...(ignored.length === 0 ? [] : [{ name: '已忽略', value: `${ignored.length} 处，未列入` }]),
    ],
    outcome: describeOutcome(findings),
    groups: groupFindings(findings, text, lines, ruleOf),
    contents: document.requiredContents.map(({ title, state, place }) => ({
      title,
      state,
      words: stateWords[state],
      line: place === undefined ? undefined : lineOf(place, lines),
    })),
    ledger: groupClaims(claims),
    notes: [
      `由核稿 ${version} 在本机离线核对，文稿没有上传。`,
      '只列出互相矛盾、缺漏或不合规范的地方，没有列出的不等于无误；哪个数有误，请对照原始资料判定。',
    ],
  };
}

function kindOf({ kind, isRecognised }: ReportDocument): string {
  if (!isRecognised) return '未认出是法治政府建设报告，当作节选';
  return kind === 'report' ? '年度报告' : '节选';
}

function reporterOf({ profile, isProfileDetected, isRecognised }: ReportDocument): string {
  if (!isProfileDetected) return profile.title;
  return isRecognised ? `${profile.title}（自动识别）` : '未能识别';
}

function titleOf({ blocks }: ReportDocument): string {
  return blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis: { text, content } }) => text.slice(content.start, content.end))
    .join('');
}

function describeOutcome(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return '没有发现问题。';
  const counts = severities.map(
    (severity) =>
      `${severityNames[severity]} ${findings.filter((finding) => finding.severity === severity).length} 处`,
  );
  return `共 ${findings.length} 处：${counts.join('，')}。`;
}

function groupFindings(
  findings: readonly ReportedFinding[],
  text: string,
  lines: LineIndex,
  ruleOf: ReviewOptions['ruleOf'],
): readonly FindingGroup[] {
  return severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const rows = own.map(({ range, message, rule, related = [] }) => ({
      line: lineOf(range, lines),
      message,
      rule: ruleOf(rule)?.title ?? rule,
      excerpt: excerptOf(text, range),
      related: related.map(({ range, message }) => ({
        line: lineOf(range, lines),
        message,
        excerpt: excerptOf(text, range),
      })),
    }));
    return [{ severity, name: severityNames[severity], findings: rows }];
  });
}

function lineOf({ start }: TextRange, lines: LineIndex): number {
  return lines.positionAt(start).line + 1;
}

const stateWords: Readonly<Record<ContentState, string>> = {
  heading: '有标题',
  inline: '在正文中写到',
  missing: '未见',
};

function groupClaims(claims: readonly PlacedClaim[]): readonly ClaimGroup[] {
  const order = ['fails', 'infeasible', 'open', 'holds'] as const;
  return order.flatMap((verdict) => {
    const own = claims.filter((claim) => claim.verdict === verdict);
    return own.length === 0 ? [] : [{ name: verdictNames[verdict], claims: own.map(toRow) }];
  });
}

function toRow({ relation, operands, arithmetic, stated }: PlacedClaim): ClaimRow {
  return {
    line: operands[0]?.place.line ?? 1,
    relation: relationNames[relation],
    arithmetic,
    stated,
    operands: operands.map(({ text }) => text).join('、'),
  };
}
