import {
  Disposable,
  type DocumentFilter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import { type CommandName, focusProblems, reportLanguage } from '../names.ts';
import { type ActiveStatus, watchActiveStatus } from './activeStatus.ts';
import { describeStatus, profileName } from './describe.ts';
import type { StatusStore } from './statusStore.ts';

/** The status bar item of reports, and behind `{}` how much was checked; both absent for any other document. */
export function createStatusItems(statuses: StatusStore): Disposable {
  const bar = window.createStatusBarItem('hegao.status', StatusBarAlignment.Right, 100);
  bar.name = l10n.t('Hegao: check of the report');
  bar.command = focusProblems;
  const checked = createItemSlot('hegao.checked', l10n.t('Hegao'), fillChecked);
  const profile = createItemSlot('hegao.profile', l10n.t('Hegao: kind of reporter'), fillProfile);
  const encoding = createItemSlot('hegao.encoding', l10n.t('Hegao: encoding'), fillEncoding);

  const watching = watchActiveStatus(statuses, (active) => {
    const report = active !== undefined && active.status.kind !== 'other' ? active : undefined;
    showBar(bar, report);
    checked.show(report ?? unchecked(active));
    profile.show(report);
    encoding.show(active?.status.garbled === true ? active : undefined);
  });
  return Disposable.from(...watching, bar, checked, profile, encoding);
}

function showBar(bar: StatusBarItem, active: ActiveStatus | undefined): void {
  if (active === undefined) {
    bar.hide();
    return;
  }
  const text = describeStatus(active.status, l10n.t);
  bar.text = text.short;
  bar.tooltip = new MarkdownString(`**${text.checked}**\n\n${text.detail}`);
  bar.accessibilityInformation = { label: `${text.label}. ${text.checked}`, role: 'button' };
  bar.show();
}

/** A document of our language that nobody checks must say so: silence would look like a clean report. */
function unchecked(active: ActiveStatus | undefined): ActiveStatus | undefined {
  return active?.document.languageId === reportLanguage ? active : undefined;
}

function fillChecked(item: LanguageStatusItem, { status }: ActiveStatus): void {
  if (status.kind === 'other') {
    const command: CommandName = 'hegao.checkDocument';
    item.text = l10n.t('Not checked: the text does not read as a report');
    item.detail = '';
    item.severity = LanguageStatusSeverity.Warning;
    item.command = { title: l10n.t('Check'), command };
    return;
  }
  const text = describeStatus(status, l10n.t);
  item.text = text.checked;
  item.detail = text.detail;
  item.severity = status.withheld > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = { title: l10n.t('Show Problems'), command: focusProblems };
}

function fillProfile(item: LanguageStatusItem, { status }: ActiveStatus): void {
  const command: CommandName = 'hegao.chooseProfile';
  item.text = profileName(status.profile, l10n.t);
  item.detail = status.isProfileDetected ? l10n.t('detected') : l10n.t('chosen');
  item.severity = LanguageStatusSeverity.Information;
  item.command = { title: l10n.t('Change'), command };
}

function fillEncoding(item: LanguageStatusItem): void {
  const command: CommandName = 'hegao.reopenWithEncoding';
  item.text = l10n.t('The text seems to have been read with the wrong encoding');
  item.severity = LanguageStatusSeverity.Warning;
  item.command = { title: l10n.t('Reopen with Another Encoding'), command };
}

interface ItemSlot extends Disposable {
  readonly show: (active: ActiveStatus | undefined) => void;
}

/** A language status item that is there only while it has something to say, and is not rebuilt while typing. */
function createItemSlot(
  id: string,
  name: string,
  fill: (item: LanguageStatusItem, active: ActiveStatus) => void,
): ItemSlot {
  let item: LanguageStatusItem | undefined;
  let shownFor: string | undefined;

  function dispose(): void {
    item?.dispose();
    item = undefined;
    shownFor = undefined;
  }

  return {
    show(active) {
      if (active === undefined) {
        dispose();
        return;
      }
      const { languageId, uri } = active.document;
      const filter: DocumentFilter = { language: languageId, scheme: uri.scheme };
      if (shownFor !== `${languageId} ${uri.scheme}`) dispose();
      shownFor = `${languageId} ${uri.scheme}`;
      item ??= languages.createLanguageStatusItem(id, filter);
      item.name = name;
      fill(item, active);
    },
    dispose,
  };
}
