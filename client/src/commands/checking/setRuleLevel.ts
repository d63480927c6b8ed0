import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { RuleLevel } from '../../../../server/src/protocol.ts';
import { changeProject, sayBroken } from '../../project/changeProject.ts';
import { isRuleId } from '../../text/rulePath.ts';
import type { Command } from '../context.ts';

/** A level, or `default` for what the rule has by itself. */
type Choice = RuleLevel | 'default';

interface Item extends QuickPickItem {
  readonly choice: Choice;
}

/**
 * Lets the writer choose the level of the rule that the light bulb names, and writes it where ignores are written;
 * a caller may give the level. Answers what was chosen.
 */
export const setRuleLevel: Command = async (context, uri, rule, ruleTitle, given) => {
  if (typeof uri !== 'string' || typeof rule !== 'string' || !isRuleId(rule)) return undefined;
  const items = levelItems();
  const chosen =
    items.find(({ choice }) => choice === given) ??
    (await window.showQuickPick(items, {
      title: l10n.t('Level of “{0}”', typeof ruleTitle === 'string' ? ruleTitle : rule),
      placeHolder: l10n.t('For all reports of the project file'),
    }));
  if (chosen === undefined) return undefined;
  const level = chosen.choice === 'default' ? undefined : chosen.choice;
  const written = await changeProject(context, Uri.parse(uri), { kind: 'level', rule, level });
  if (written.to === undefined) {
    void sayBroken(written.broken);
    return undefined;
  }
  if (written.to !== 'stored') {
    const place = workspace.asRelativePath(written.to);
    window.setStatusBarMessage(l10n.t('{0}, kept in {1}', chosen.label, place), 5000);
  }
  return chosen.choice;
};

function levelItems(): readonly Item[] {
  return [
    { choice: 'error', label: l10n.t('Error') },
    { choice: 'warning', label: l10n.t('Warning') },
    { choice: 'information', label: l10n.t('Information') },
    { choice: 'hint', label: l10n.t('Hint') },
    { choice: 'off', label: l10n.t('Off'), description: l10n.t('the rule is not applied') },
    { choice: 'default', label: l10n.t('Default'), description: l10n.t('as the rule is by itself') },
  ];
}
