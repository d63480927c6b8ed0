/** Whether part and whole of a named rate are of the same things. */
import { type NamedRate, withoutGeneric } from '../../../../../lexicon/figures/figureWords.ts';
import { alternationOf } from '../../../../../lexicon/matching/alternation.ts';
import { globalExpression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import type { Quantity } from '../../../../quantities.ts';
import { sharesPair } from '../../../../words.ts';
import { nearValue } from '../../readings.ts';
import { wordsAhead } from '../says.ts';

/** In another sentence the whole must be of the things that the part names, if it names any. */
export function isOfSameThings(part: Figure, whole: Figure, known: NamedRate): boolean {
  return (
    sharesThings(part, whole, known) ||
    (part.sentence - whole.sentence === 1 &&
      !exceeds(part.quantity, whole.quantity) &&
      // «受理投诉386件。办理代表建议60件,…,办结率100%»: what is much less, under another name, is something else too.
      nearValue(part.quantity) * 2 >= nearValue(whole.quantity))
  );
}

/** «受理纠纷245件。办理热线工单1362件,办结率100%»: what is more, under another name, is something else. */
function exceeds(part: Quantity, whole: Quantity): boolean {
  return nearValue(part) > nearValue(whole);
}

/** The part names nothing, or what the whole names too: 代表建议 are not of 热线工单. */
export function sharesThings(part: Figure, whole: Figure, known: NamedRate): boolean {
  const noun = withoutGeneric(
    (wordsAhead(part) + part.tail).replace(ownWordsOf(known), ' ').replace(bare, ' '),
  );
  return !/[\p{Script=Han}]{2}/u.test(noun) || sharesPair(noun, whole.lead + whole.tail);
}

/** The words for part and whole of a rate, as one expression. */
function ownWordsOf(known: NamedRate): RegExp {
  const made = ownWords.get(known) ?? alternationOf([...known.part, ...known.whole], 'g');
  ownWords.set(known, made);
  return made;
}

const ownWords = new Map<NamedRate, RegExp>();

/** What names no things: «全年», «成绩优秀», «评定合格», «90分及以上的». */
const bare = globalExpression`\d*分?及?以上的?|${'daysNamed'}|${'thisYear'}|${'saying'}|${'respondents'}|${'besideGrades'}`;
