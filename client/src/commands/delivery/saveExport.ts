/** What the exports of a report share. */
import { l10n, Range, type TextDocument, type Uri, window } from 'vscode';
import type { LeftPlace } from '../../../../server/src/exportProtocol.ts';
import { offerToOpen } from '../../workspace/offerToOpen.ts';
import { isGivenTarget, type NewFile, nameOf, saveNew } from '../../workspace/saveNew.ts';
import type { CommandContext } from '../context.ts';

export interface Export extends Omit<NewFile, 'source'> {
  /** The document that is exported. */
  readonly document: TextDocument;
  /** What is left in it of the template. */
  readonly placeholders: readonly LeftPlace[];
  /** What is said once it is written, given the name of the file. */
  readonly written?: (name: string) => string;
}

/** Writes an export where the caller or the user says. Answers where, or `undefined` if nothing was written. */
export async function saveExport(
  { log }: CommandContext,
  argument: unknown,
  { document, placeholders, written = exported, ...file }: Export,
): Promise<Uri | undefined> {
  const given = isGivenTarget(argument) ? argument : undefined;
  if (given === undefined && !(await mayLeavePlaces(document, placeholders))) return undefined;
  const target = await saveNew({ ...file, source: document.uri }, given, log);
  if (target !== undefined) void offerToOpen(written(nameOf(target)), target);
  return target;
}

/** A report with «XX» in it is delivered only if the writer says so; Enter alone, the first answer, shows the place. */
async function mayLeavePlaces(
  document: TextDocument,
  [first, ...others]: readonly LeftPlace[],
): Promise<boolean> {
  if (first === undefined) return true;
  const anyway = l10n.t('Export Anyway');
  const show = l10n.t('Show');
  const message = l10n.t(
    'Places that are not filled in: {0}; the first is “{1}”. Export the report as it is?',
    others.length + 1,
    first.text,
  );
  const answer = await window.showWarningMessage(message, { modal: true }, show, anyway);
  if (answer === show) {
    const selection = new Range(document.positionAt(first.start), document.positionAt(first.end));
    await window.showTextDocument(document, { selection });
  }
  return answer === anyway;
}

function exported(name: string): string {
  return l10n.t('The report was exported to “{0}”.', name);
}
