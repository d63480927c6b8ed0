import { openRulePage } from '../../rulePages.ts';
import { isRuleId } from '../../text/rulePath.ts';
import type { Command } from '../context.ts';

/** Opens the page of the rule that the argument names. */
export const openRule: Command = ({ extensionUri }, rule) => {
  return typeof rule === 'string' && isRuleId(rule) ? openRulePage(extensionUri, rule) : false;
};
