/** What leaves the editor: plain text, layouts for Word files, reviews. */
import { toDeliveredText } from '../export/delivery.ts';
import { proposeFileName } from '../export/fileName.ts';
import { toLayout } from '../export/layout.ts';
import type { PlainTextOptions } from '../export/plainText.ts';
import type {
  ExportResult,
  LayoutResult,
  LeftPlace,
  ReviewParams,
  ReviewResult,
  TextExportOptions,
} from '../exportProtocol.ts';
import { createLinter } from '../linter/linter.ts';
import type { Rule } from '../linter/types.ts';
import { toHtml } from '../review/html.ts';
import { toMarkdown } from '../review/markdown.ts';
import { createReview } from '../review/review.ts';
import { leftPlaceholder } from '../rules/marks/left-placeholder.ts';
import { version } from '../version.ts';
import type { RuleIndex } from './analysis.ts';
import { type Check, type CheckOptions, readAnyText, runCheck } from './check.ts';

/** What a document is delivered as, whatever it was taken for. */
export interface Deliveries {
  /** The plain text. */
  readonly exportText: (source: Source, options: CheckOptions, wanted: TextExportOptions) => ExportResult;
  /** The layout for a Word file. */
  readonly layout: (source: Source, options: CheckOptions, wanted: TextExportOptions) => LayoutResult;
  /** What the check has come to. */
  readonly review: (source: Source, options: CheckOptions, about: ReviewParams) => ReviewResult;
}

interface Source {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly getText: () => string;
}

/** The deliveries of documents that `check` checks. */
export function createDeliveries(
  rules: readonly Rule[],
  index: RuleIndex,
  check: (source: Source, options: CheckOptions) => Check,
): Deliveries {
  return {
    exportText(source, options, wanted) {
      const { analysis } = check(source, options);
      const document = analysis?.document ?? readAnyText(source.getText());
      return {
        text: toDeliveredText(document, readingOf(source), wanted),
        fileName: proposeFileName(document),
        placeholders: placeholdersOf(analysis),
      };
    },
    layout(source, options, { uniformMarks = false }) {
      const { analysis } = check(source, options);
      const document = analysis?.document ?? readAnyText(source.getText());
      return {
        layout: toLayout(document, { ...readingOf(source), uniformMarks }),
        fileName: proposeFileName(document, '.docx'),
        placeholders: placeholdersOf(analysis),
      };
    },
    review(source, options, about) {
      const { summary, analysis } = runCheck(
        createLinter(rules),
        source.uri,
        source.getText(),
        'excerpt',
        options,
      );
      // A text that is at least an excerpt has been checked.
      if (analysis === undefined) throw new Error('not checked');
      const result = { ...analysis, checked: summary.checked };
      const review = createReview(result, { ...about, version, ruleOf: index.metaOf });
      return {
        html: toHtml(review),
        markdown: toMarkdown(review),
        fileName: proposeFileName(analysis.document, '-核稿报告.html'),
      };
    },
  };
}

/** Elsewhere the text itself tells whether it is Markdown. */
function readingOf({ languageId }: Source): PlainTextOptions {
  return languageId === 'markdown' ? { isMarkdown: true } : {};
}

/** What the check found of the template, unless the house or the writer wants it left alone. */
function placeholdersOf(analysis: Check['analysis']): readonly LeftPlace[] {
  if (analysis === undefined) return [];
  const { document, findings } = analysis;
  return findings
    .filter(({ rule }) => rule === leftPlaceholder.meta.id)
    .map(({ range: { start, end } }) => ({ start, end, text: document.text.slice(start, end) }));
}
