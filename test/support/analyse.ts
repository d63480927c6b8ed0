/** A text through the language service, as the features get it. */
import type { Analysis } from '../../server/src/features/analysis.ts';
import {
  createLanguageService,
  type LanguageService,
  type SourceDocument,
} from '../../server/src/languageService.ts';
import { defaultServerSettings, type ServerSettings } from '../../server/src/protocol.ts';
import { rules } from '../../server/src/rules/index.ts';

export const ruleHref = 'vscode://hegao.hegao/rules/';
export const testUri = 'file:///report.hegao.txt';

export function createTestService(): LanguageService {
  return createLanguageService({ rules, ruleHref });
}

/** An open document that never changes. */
export function sourceOf(text: string, languageId = 'gov-report', version = 1): SourceDocument {
  return { uri: testUri, languageId, version, getText: () => text };
}

export interface Analysed {
  readonly service: LanguageService;
  readonly analysis: Analysis;
}

/** The analysis of a text that is opened as a report. */
export function analyse(text: string, settings: Partial<ServerSettings> = {}): Analysed {
  const service = createTestService();
  const options = { settings: { ...defaultServerSettings, ...settings }, asked: false };
  const { analysis } = service.check(sourceOf(text), options);
  if (analysis === undefined) throw new Error('a report must be checked');
  return { service, analysis };
}
