/** Whether what one of two counts says of itself is said where the other stands, so that neither is of some only. */
import { itemTo, withoutDeeds, withoutTakenUp } from '../../../../lexicon/figures/doubleWords.ts';
import { leadingStageOf, newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { bodyBefore, withoutLacking } from '../../../../lexicon/figures/retoldWords.ts';
import { withoutScope } from '../../../../lexicon/figures/scopeWords.ts';
import type { Figure } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { isSaidIn } from '../retold/covered.ts';
import { isNarrowed } from '../retold/narrowed.ts';
import { namesOther } from '../retold/sameness.ts';
import type { InBlock } from '../retold/toldBlock.ts';
import type { PartedCount } from './parts.ts';

/** Whether no two different deeds are told: «发现», «整改». */
export function isOfOneDeed(one: Figure, other: Figure): boolean {
  const [mine, theirs] = [deedOf(one.lead), deedOf(other.lead)];
  return mine === undefined || theirs === undefined || mine === theirs;
}

function deedOf(lead: string): string | undefined {
  const words = withoutScope(lead).replace(/^[\s,、;:]+/, '');
  return leadingStageOf(words)?.word ?? newStatementVerb(words);
}

/** «县市场监管局查处», «在夏季行动中»: what the later one names before its number and the earlier one does not. */
export function isOfAnotherBody(earlier: PartedCount, later: PartedCount): boolean {
  const told = { figure: earlier.figure, sentence: sentenceTo(earlier) };
  return itemTo(sentenceTo(later))
    .split(/[,:]/)
    .slice(-2)
    .filter((clause) => !/\d/.test(clause) || clause === later.figure.lead)
    .some(
      (clause) =>
        namesOther(clause) && !isSaidIn(withoutDeeds(withoutLacking(clause)), told, contextOf(earlier)),
    );
}

/** «夜间检查力度不够,立案178起»: what the clauses before the later one speak of, as far as the earlier one does not. */
export function isNarrowedBefore(earlier: InBlock, later: InBlock): boolean {
  const again = { figure: later.figure, sentence: itemTo(sentenceTo(later)), deed: '', own: '' };
  const told = { figure: earlier.figure, sentence: sentenceTo(earlier) };
  return isNarrowed(again, told, later.block.folded, contextOf(earlier));
}

/** Whether the words before the noun of one count stand with the other too, a verb and whose it is left out. */
export function isSaidBeside(narrowing: string, at: PartedCount): boolean {
  const own = withoutTakenUp(narrowing.replace(/[中里]$/, '')).replace(bodyBefore, '$2');
  const deed = deedOf(own);
  const words = deed === undefined ? own : own.slice(own.indexOf(deed) + deed.length);
  const sentence = sentenceTo(at);
  if (ofOneCharacter.test(words) && !sentence.includes(words.slice(-1))) return false;
  return isSaidIn(words, { figure: at.figure, sentence }, contextOf(at));
}

/** «即办件» of «办件». */
const ofOneCharacter = /^(?:.*[^\u4e00-\u9fff])?[^类的等\P{Script=Han}]$/u;

export function sentenceTo({ block, figure }: InBlock): string {
  return sentenceBefore(figure.quantity.start, block.folded);
}

const reach = 240;

/** The heading of a count, and what its paragraph says before it. */
export function contextOf({ block: { folded, topic }, figure: { quantity } }: InBlock): string {
  return `${topic}\n${folded.slice(Math.max(0, quantity.start - reach), quantity.start)}`;
}
