/** The rules, terms and indicators that a check goes by. */
import { createOwnTermMatcher } from '../lexicon/ownTerms.ts';
import { findBuiltInTerms, type TermMatcher } from '../lexicon/terms.ts';
import { type IndicatorsInForce, withOwnIndicators } from '../profile/ownIndicators.ts';
import type { LintConfig } from './config.ts';
import type { BlockRule, DocumentRule, Rule, RuleOptions } from './types.ts';

/** What holds as long as nobody decides anew. */
export interface Epoch {
  readonly config: LintConfig;
  readonly blockRules: readonly BlockRule[];
  readonly documentRules: readonly ChosenRule[];
  /** Those of them that look at some blocks alone. */
  readonly choosing: readonly DocumentRule[];
  readonly terms: TermMatcher;
  readonly indicators: IndicatorsInForce;
}

/** A rule over the document with what was decided of it. */
export interface ChosenRule {
  readonly rule: DocumentRule;
  /** Its place among those that choose their blocks, -1 where it looks at all. */
  readonly looker: number;
  readonly options: RuleOptions;
}

export function createEpoch(rules: readonly Rule[], config: LintConfig): Epoch {
  const applied = rules.filter(({ meta }) => config.levels[meta.id] !== 'off');
  const documentRules = applied.filter(isDocumentRule);
  const choosing = documentRules.filter(({ looksAt }) => looksAt !== undefined);
  return {
    config,
    blockRules: applied.filter(isBlockRule),
    documentRules: documentRules.map((rule) => ({
      rule,
      looker: choosing.indexOf(rule),
      options: config.options[rule.meta.id] ?? {},
    })),
    choosing,
    terms: matcherOf(config),
    indicators: withOwnIndicators(config.indicators),
  };
}

/** A house may have thousands of terms and as many documents: what finds them is made once. */
const ownMatchers = new WeakMap<LintConfig['terms'], TermMatcher>();

function matcherOf({ terms }: LintConfig): TermMatcher {
  if (terms.length === 0) return findBuiltInTerms;
  const known = ownMatchers.get(terms) ?? createOwnTermMatcher(terms, findBuiltInTerms);
  ownMatchers.set(terms, known);
  return known;
}

export function isBlockRule(rule: Rule): rule is BlockRule {
  return 'checkBlock' in rule;
}

function isDocumentRule(rule: Rule): rule is DocumentRule {
  return 'checkDocument' in rule;
}
