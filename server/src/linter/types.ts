/** What a rule is and what it yields. */

import type { IndicatorCatalogue } from '../lexicon/indicators.ts';
import type { WrongTerm } from '../lexicon/terms.ts';
import type { BlockAnalysis } from '../model/blockAnalysis.ts';
import type { Block } from '../model/blocks.ts';
import type { ReportDocument } from '../model/reportDocument.ts';
import type { DocumentKind } from '../protocol.ts';
import type { TextEdit } from '../text/edit.ts';
import type { TextRange } from '../text/range.ts';

/** From the one that must be mended to the one that may be looked at. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Another place that a finding speaks of. */
export interface RelatedPlace {
  readonly range: TextRange;
  readonly message: string;
}

/** A change that would settle a finding. */
export interface Fix {
  readonly title: string;
  /** True only where the change cannot alter what the report says. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule found; the ranges of a block rule's finding count from the start of its block. */
export interface Finding {
  readonly range: TextRange;
  readonly message: string;
  /** Where this finding weighs more or less than the rule's default. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  /** What tells it from another finding of its rule at the same place. */
  readonly key?: string;
}

/** What a rule yields where it finds nothing, which is nearly everywhere. */
export const noFindings: readonly Finding[] = [];

/** A finding with the rule that made it and the severity in force; its ranges count from the start of the text. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export type RuleCategory = 'figures' | 'structure' | 'dates' | 'terms' | 'marks';

/** A list of choices that a rule lets its users make; without any the rule does all it can. */
export interface RuleOption {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

/** What was chosen, by option. */
export type RuleOptions = Readonly<Record<string, readonly string[]>>;

/** A rule's card. */
export interface RuleMeta {
  /** Names the fault, in kebab case. */
  readonly id: string;
  readonly title: string;
  /** What the rule says, in one sentence for the hover. */
  readonly summary: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** The kinds of document it applies to. */
  readonly kinds: readonly DocumentKind[];
  /** The version that brought it. */
  readonly since: string;
  /** What its users may choose. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** What a block rule may look at: one block, and what holds for all of them as long as nobody decides anew. */
export interface BlockContext {
  readonly block: BlockAnalysis;
  readonly indicators: IndicatorCatalogue;
}

/** What a document rule may look at. */
export interface DocumentContext {
  readonly document: ReportDocument;
  /** Those of its blocks that the rule looks at, in order. */
  readonly blocks: readonly Block[];
  /** What was chosen of the rule's own options. */
  readonly options: RuleOptions;
  /** The wrong terms of a block, remembered with it; their places count from its start. */
  readonly wrongTerms: (block: BlockAnalysis) => readonly WrongTerm[];
}

export interface BlockRule {
  readonly meta: RuleMeta;
  /** True for a rule that speaks of failed claims alone: it is asked only for a block that has one. */
  readonly readsFailedClaims?: true;
  readonly checkBlock: (context: BlockContext) => Iterable<Finding>;
}

export interface DocumentRule {
  readonly meta: RuleMeta;
  /**
   * Whether a block has anything for the rule, by itself. It is asked once for each text of a block, so that a key stroke
   * costs the rule only a look at the few blocks that have; without it all of them have.
   */
  readonly looksAt?: (block: BlockAnalysis, wrongTerms: readonly WrongTerm[]) => boolean;
  readonly checkDocument: (context: DocumentContext) => Iterable<Finding>;
}

export type Rule = BlockRule | DocumentRule;
