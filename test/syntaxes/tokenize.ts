import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { IGrammar } from 'vscode-textmate';

/** The scopes below the grammar's own, with the text they were given to. */
export interface ScopedText {
  readonly text: string;
  readonly scopes: readonly string[];
}

// Both packages are CommonJS: required, they look the same to mocha, tsx and plain Node.
const require = createRequire(import.meta.url);
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');

const grammarUrl = new URL('../../syntaxes/gov-report.tmLanguage.json', import.meta.url);

let loaded: Promise<IGrammar> | undefined;

/** The grammar as VS Code loads it; loaded once for all tests. */
export function loadGrammar(): Promise<IGrammar> {
  loaded ??= load();
  return loaded;
}

/** Tokens of the lines, scope names without their `.gov-report` end and without the root scope. */
export async function tokenize(text: string): Promise<readonly (readonly ScopedText[])[]> {
  const grammar = await loadGrammar();
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((scope) => scope.replace(/\.gov-report$/, '')),
    }));
  });
}

/** Texts of one line that carry the scope, in order. */
export async function textsWithScope(line: string, scope: string): Promise<readonly string[]> {
  const [tokens = []] = await tokenize(line);
  const texts: string[] = [];
  let previous = false;
  for (const token of tokens) {
    const carries = token.scopes.some((name) => name.split(' ').includes(scope) || name === scope);
    if (carries && previous) texts.push(`${texts.pop() ?? ''}${token.text}`);
    else if (carries) texts.push(token.text);
    previous = carries;
  }
  return texts;
}

async function load(): Promise<IGrammar> {
  const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(await readFile(grammarUrl, 'utf8'), 'gov-report.tmLanguage.json'),
  });
  const grammar = await registry.loadGrammar('text.gov-report');
  if (grammar === null) throw new Error('the grammar did not load');
  return grammar;
}
