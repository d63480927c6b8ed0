/** R17 CUMULATIVE: the sum of the years is not less than one of them. */
import { newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { isAccrual, isCumulative, isIncrement } from '../../../../lexicon/figures/processWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { isAbove } from '../../../arithmetic/acceptance.ts';
import { boundsOf } from '../../../arithmetic/bounds.ts';
import type { Claim } from '../../../claim.ts';
import { formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { withoutVerb } from '../../../words.ts';
import { accruedPart } from './accrued.ts';
import { mayBeFewer } from './otherKind.ts';

/** So many counts back the part of the time may stand. */
const lookBack = 6;

export function cumulativeClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, total] of figures.entries()) {
    if (!isCount(total)) continue;
    const part = partOfSum(figures, index, folded) ?? accruedPart(figures, index, folded);
    if (part === undefined) continue;
    const isLess = isAbove(boundsOf(part.quantity), boundsOf(total.quantity));
    if (isLess && mayBeFewer(part, total, folded)) continue;
    claims.push({
      relation: 'cumulative',
      verdict: isLess ? 'fails' : 'holds',
      operands: [
        { role: 'cumulative', quantity: total.quantity },
        { role: 'current', quantity: part.quantity },
      ],
      scope: part.sentence === total.sentence ? 'sentence' : 'paragraph',
      tie: 'inferred',
      get stated() {
        return formatValue(total.quantity);
      },
      get computed() {
        return formatValue(part.quantity);
      },
      get arithmetic() {
        return `${formatValue(total.quantity)}${isLess ? '<' : '≥'}${formatValue(part.quantity)}`;
      },
    });
  }
  return claims;
}

function partOfSum(figures: readonly Figure[], index: number, folded: string): Figure | undefined {
  const total = figures[index];
  if (total === undefined || !isCumulative(total.lead)) return undefined;
  if (ofMonths.test(clausesBefore(total.quantity.start, folded))) return undefined;
  const since = isSumOfYears(total, folded);
  if (!since && !isOfAll(total)) return undefined;
  return figures.slice(Math.max(0, index - lookBack), index).findLast(
    (figure) =>
      isComparable(figure, total) &&
      // «1998年的61个(当时全市共有14个法院)»: a bracket tells of something else.
      (total.bracket === -1 || total.bracket === figure.bracket) &&
      !isCumulative(figure.lead) &&
      (since ? isOfYearWithin(figure, total, folded) : isPartOf(figure, total, folded)),
  );
}

/** «2022年以来,中心累计受理…», «近三年全县累计调解…»: of several years, this one among them. */
function isSumOfYears({ quantity, lead }: Figure, folded: string): boolean {
  if (!lead.includes('累计') || /其中|[“「]/.test(lead)) return false;
  return ofYears.test(clausesBefore(quantity.start, folded));
}

const ofYears =
  /(?:\d{4}年|“?十[三四五]五”?(?:期间|时期)?|本届政府成立|任期)以来|近[两二三四五]年|[两二三四五]年来/;

/** «全年受理法律援助案件1034件»: of the whole year, in the very words of the total, and of no other organ. */
function isOfYearWithin(part: Figure, total: Figure, folded: string): boolean {
  const before = clausesBefore(part.quantity.start, folded);
  const noun = total.tail === '' ? thingsIn(total.lead.replace(/^.*累计/, '')) : total.tail;
  if (noun.length < shortestNoun || ofYears.test(before) || /其中/.test(part.lead)) return false;
  const isSame = (part.tail || part.lead).endsWith(noun) && total.stage?.word === part.stage?.word;
  const organs = clausesBefore(total.quantity.start, folded).match(organ) ?? [];
  return isSame && ofYear.test(before) && organs.every((name) => before.includes(name));
}

/** «1月至6月累计»: of less than the year. */
const ofMonths = /\d月?[至到—-]\d+月/;
const organ = /[\u4e00-\u9fff](?:[局所院队心镇乡委站]|街道)/g;
const shortestNoun = 4;
const ofYear = expression`全年|${'thisYear'}|\d{4}年`;

/** The sentence up to a place. */
function clausesBefore(at: number, folded: string): string {
  const words = folded.slice(Math.max(0, at - 60), at);
  return words.slice(words.lastIndexOf('。') + 1);
}

/** The same things in a part of the time: what the total counts, by its last words, is counted there too. */
function isPartOf(part: Figure, total: Figure, folded: string): boolean {
  const context = folded.slice(Math.max(0, part.quantity.start - 40), part.quantity.start);
  const ownContext = context.slice(context.lastIndexOf('。') + 1);
  const deed = newStatementVerb(total.lead.replace(/^.*累计/, ''));
  // «新增法律顾问45名。累计培训法律顾问38名»: what was done with some of them.
  if (deed !== undefined && !isAccrual(deed) && !ownContext.includes(deed)) return false;
  const noun = nounBeforeFigure(total);
  const isSame =
    noun === ''
      ? total.stage?.word === part.stage?.word
      : namesHead(ownContext + part.tail, noun, total.lead.includes('累计') ? 4 : 2);
  return isSame && (isIncrement(ownContext) || (noun !== '' && part.sentence === total.sentence));
}

function nounBeforeFigure({ lead, tail }: Figure): string {
  return tail === '' ? thingsIn(lead.replace(sumWords, '')) : tail;
}

/** What is counted: «调解矛盾纠纷» is known as a stage with its noun, which follows a verb of two characters. */
function thingsIn(words: string): string {
  return withoutVerb(words) || (words.length > shortestNoun ? words.slice(2) : '');
}

const sumWords = globalExpression`累计|共计|共|总数达到?|总量达|现有|目前|全(?:${'placeLevels'})|[达了到的]`;

/** Whether a text holds two neighbouring characters of the noun's last ones, where the thing itself is named. */
function namesHead(text: string, noun: string, length: number): boolean {
  const head = noun.slice(-length);
  for (let at = 0; at + 2 <= head.length; at++) if (text.includes(head.slice(at, at + 2))) return true;
  return false;
}

/** «其中累计», «驻点律师累计», «下半年累计», «累计开展“法律进校园”»: the sum of another part or kind, not of all. */
function isOfAll({ lead, before }: Figure): boolean {
  return !/其中|[“「]/.test(lead) && !isIncrement(before) && ofAll.test(lead);
}

const ofAll = expression`^(?:截至目前|目前|全(?:${'placeLevels'})|全年|[,、])*(?:累计|总|共|现)|总[数量]达`;
