import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import type { LeftOut, WordProblem } from '../../../../server/src/exportProtocol.ts';
import { reportLanguage } from '../../names.ts';
import { nameOf } from '../../workspace/saveNew.ts';
import type { Command } from '../context.ts';

/** Opens the text of a Word file as a new report, not yet a file; answers its URI, or `undefined` if there is none. */
export const importWord: Command = async ({ word }, argument) => {
  const source = argument instanceof Uri ? argument : await askSource();
  if (source === undefined) return undefined;
  const bytes = await workspace.fs.readFile(source);
  const result = await (await word.reader()).readWord(bytes);
  if ('problem' in result) {
    void window.showErrorMessage(
      l10n.t('“{0}” was not imported: {1}', nameOf(source), describeProblem(result.problem)),
    );
    return undefined;
  }
  const document = await workspace.openTextDocument({ language: reportLanguage, content: result.text });
  await window.showTextDocument(document);
  sayLeft(result.left, document);
  return document.uri;
};

async function askSource(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import from Word'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Word document')]: ['docx'] },
  });
  return chosen?.[0];
}

function sayLeft({ notes, pictures }: LeftOut, { lineCount }: TextDocument): void {
  const lines = lineCount - 1;
  const message =
    notes + pictures === 0
      ? l10n.t('Imported {0} lines. The report is not saved yet.', lines)
      : l10n.t(
          'Imported {0} lines. Left out: {1} footnotes and endnotes, {2} pictures. The report is not saved yet.',
          lines,
          notes,
          pictures,
        );
  void window.showInformationMessage(message);
}

function describeProblem(problem: WordProblem): string {
  switch (problem) {
    case 'empty-file':
      return l10n.t('the file is empty.');
    case 'not-word':
      return l10n.t('it is no Word file (.docx).');
    case 'old-format':
      return l10n.t('it is in an old format (.doc or .wps); save it as .docx in Word or WPS.');
    case 'encrypted':
      return l10n.t('it has a password; take that away first.');
    case 'damaged':
      return l10n.t('it is damaged; open it in Word, repair it and save it anew.');
    case 'no-text':
      return l10n.t('there is no text in it.');
  }
}
