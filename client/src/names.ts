/** The language of reports, as contributed by the manifest. */
export const reportLanguage = 'gov-report';

/** Languages whose documents go to the server; it speaks only of those it takes for reports. */
export const checkedLanguages: readonly string[] = [reportLanguage, 'plaintext', 'markdown'];

/** Names of project files; of two in one folder the first counts. */
export const projectFileNames = ['.hegao.json', '.hegao.jsonc'] as const;
export const projectFileGlob = '**/.hegao.{json,jsonc}';

/** Every command of the extension. The manifest declares the same ones; a test compares them. */
export const commandNames = [
  'hegao.exportPlainText',
  'hegao.newReport',
  'hegao.openSample',
  'hegao.renumber',
  'hegao.fixAllSafe',
  'hegao.exportWord',
  'hegao.exportReview',
  'hegao.importWord',
  'hegao.checkDocument',
  'hegao.checkWorkspace',
  'hegao.chooseProfile',
  'hegao.ignore',
  'hegao.setRuleLevel',
  'hegao.manageIgnored',
  'hegao.reopenWithEncoding',
  'hegao.openRulePage',
  'hegao.showLog',
  'hegao.reportProblem',
  'hegao.restartServer',
  'hegao.goToRow',
  'hegao.insertContent',
  'hegao.groupFiguresBySection',
  'hegao.groupFiguresByState',
  'hegao.filterFigures',
  'hegao.copyFigures',
  'hegao.exportFigures',
] as const;
export type CommandName = (typeof commandNames)[number];

/** VS Code's own command that shows the list of problems. */
export const focusProblems = 'workbench.panel.markers.view.focus';

/** The views, as contributed by the manifest; a test compares them. */
export const viewIds = { structure: 'hegao.structure', ledger: 'hegao.ledger' } as const;

/** Context keys that the manifest's `when` clauses read. */
export const contextKeys = {
  /** The extension has been activated in this window. */
  active: 'hegao.active',
  /** The active editor shows a document that is checked as a report or an excerpt. */
  report: 'hegao.report',
  /** The active editor shows a document that seems to have been decoded with the wrong encoding. */
  garbled: 'hegao.garbled',
  /** The active editor shows a document that could be checked and is not: it does not read as a report. */
  unrecognized: 'hegao.unrecognized',
  /** A report has been shown in this window: from then on the views have their place. */
  reportSeen: 'hegao.reportSeen',
  /** How the figures are listed: `section` or `state`. */
  figureGrouping: 'hegao.figureGrouping',
  /** The ledger shows the figures of a report. */
  figuresShown: 'hegao.figuresShown',
} as const;

/**
 * Documents of these schemes are copies or side rooms of the editor. Checking the old side of a diff would
 * list every finding twice.
 */
const uncheckedSchemes: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'output',
  'comment',
  'vscode',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-local-history',
  'vscode-scm',
  'vscode-settings',
  'walkThrough',
  'walkThroughSnippet',
]);

/** Whether documents of the scheme are sent to the server. */
export function isCheckedScheme(scheme: string): boolean {
  return !uncheckedSchemes.has(scheme);
}
