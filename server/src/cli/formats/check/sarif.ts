/** `check --format sarif`: a SARIF 2.1.0 log. */
import type { Rule, RuleCategory } from '../../../linter/types.ts';
import { version } from '../../../version.ts';
import type { CheckedFile, CheckResult } from '../../checkResult.ts';
import type { Problem } from '../../input/problem.ts';
import { type ArtifactLocation, levels, locate, root, toResults } from './sarifResult.ts';

export interface SarifOptions {
  readonly rules: readonly Rule[];
  /** A rule's page in Markdown, where there is one. */
  readonly rulePage: (id: string) => string | undefined;
  /** A URI reference for a path. */
  readonly toUri: (path: string) => string;
}

/** The log in pieces, since the findings of a thousand reports make a long one. */
export function* formatSarif(result: CheckResult, options: SarifOptions): Generator<string> {
  const { rules, rulePage } = options;
  const locatePath = (path: string) => locate(options.toUri(path));
  const ruleIndex = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n';
  yield `"tool":${JSON.stringify({ driver: toDriver(rules, rulePage) })},\n`;
  yield `"invocations":${JSON.stringify([toInvocation(result, locatePath)])},\n`;
  yield `"originalUriBaseIds":${JSON.stringify({ [root]: { description: { text: '运行检查时的当前文件夹' } } })},\n`;
  yield '"columnKind":"utf16CodeUnits","language":"zh-CN",\n"artifacts":[';
  yield* list(result.files.map((file) => toArtifact(file, locatePath)));
  yield '],\n"results":[';
  yield* list(
    result.files.flatMap((file, index) => toResults(file, { ...locatePath(file.path), index }, ruleIndex)),
  );
  yield ']}]}\n';
}

function* list(values: readonly object[]): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(value)}`;
}

function toDriver(rules: readonly Rule[], rulePage: SarifOptions['rulePage']) {
  return {
    name: 'hegao',
    fullName: '核稿 Hegao',
    version,
    semanticVersion: version,
    language: 'zh-CN',
    shortDescription: { text: '检查法治政府建设年度报告中的数字、应有内容、序号和用语。' },
    rules: rules.map(({ meta: { id, title, summary, category, severity } }) => {
      const page = rulePage(id);
      return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: summary },
        help: { text: summary, ...(page === undefined ? {} : { markdown: page }) },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [categoryNames[category]] },
      };
    }),
  };
}

const categoryNames: Readonly<Record<RuleCategory, string>> = {
  figures: '数字',
  structure: '结构',
  dates: '年份与日期',
  terms: '用语',
  marks: '标记',
};

type LocatePath = (path: string) => ArtifactLocation;

function toInvocation({ problems, hidden, ignored, leftOut }: CheckResult, locatePath: LocatePath) {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => toNotification(problem, locatePath)),
    properties: { findingsBelowMinSeverity: hidden, findingsIgnored: ignored, filesLeftOut: leftOut },
  };
}

function toNotification({ path, message }: Problem, locatePath: LocatePath) {
  return {
    level: 'error',
    message: { text: `${path}：${message}` },
    locations: [{ physicalLocation: { artifactLocation: locatePath(path) } }],
  };
}

function toArtifact(file: CheckedFile, locatePath: LocatePath) {
  const { path, kind, profile, year, checked, truncated } = file;
  return {
    location: locatePath(path),
    properties: { kind, profile, year: year ?? null, checked, truncated },
  };
}
