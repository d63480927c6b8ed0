/** What helps to find a fault of the extension, and nothing of any report: no text, no names of files. */
export interface ProblemFacts {
  readonly versions: readonly string[];
  /** Settings that are not as they come, by name. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** How the report in the active editor was checked, in numbers; `undefined` where there is none. */
  readonly check: object | undefined;
}

/** The words around the facts, in the language of the tool. */
export interface ProblemWords {
  readonly title: string;
  readonly notice: string;
  readonly whatHappened: string;
  readonly versions: string;
  readonly settings: string;
  readonly check: string;
  readonly none: string;
}

/** A description of a fault in Markdown, in which the writer fills in what happened. */
export function describeProblem(facts: ProblemFacts, words: ProblemWords): string {
  const { versions, settings, check } = facts;
  const json = (value: object) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
  const parts = [
    `# ${words.title}\n\n${words.notice}`,
    `## ${words.whatHappened}\n`,
    `## ${words.versions}\n\n${versions.map((line) => `- ${line}`).join('\n')}`,
    `## ${words.settings}\n\n${Object.keys(settings).length === 0 ? words.none : json(settings)}`,
    `## ${words.check}\n\n${check === undefined ? words.none : json(check)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Of a status all but the document it is about. */
export function withoutDocument(status: { readonly uri: string; readonly version: number }): object {
  return Object.fromEntries(Object.entries(status).filter(([name]) => name !== 'uri' && name !== 'version'));
}
