/** Finds lists of parts and the whole that each belongs to. */
import { flowRoleOf } from '../../../../lexicon/figures/processWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { compareSum, isOneSlipOff } from '../totals/sums.ts';
import { listsAfterAmong } from './amongLists.ts';
import { partitionsWithoutCue } from './complete/partitions.ts';
import { among, isLeftOpen, isSameStage, type PartList, toList } from './partList.ts';
import { namedWholeLists } from './wholes/namedWholes.ts';
import { withinLists } from './wholes/withinLists.ts';

/** The lists after 其中, those in brackets, and known partitions without 其中, of one block. */
export function findPartLists(figures: readonly Figure[], folded: string): readonly PartList[] {
  const lists: PartList[] = [];
  const taken = new Set<Figure>();
  const take = (found: PartList): void => {
    const list = withoutLeft(found);
    if (list.parts.some((part) => taken.has(part))) return;
    for (const part of list.parts) taken.add(part);
    lists.push(list);
  };
  for (let at = folded.indexOf(among); at !== -1; at = folded.indexOf(among, at + 1))
    listsAfterAmong(figures, folded, at).forEach(take);
  bracketLists(figures, folded).forEach(take);
  if (folded.includes('含')) containedLists(figures).forEach(take);
  withinLists(figures, folded).forEach(take);
  namedWholeLists(figures, folded).forEach(take);
  return [...lists, ...partitionsWithoutCue(figures, taken, folded)];
}

/**
 * «办结100件,其中维持60件、撤销20件、终止30件,结转下年20件»: what goes on to the next year is no part of what was finished, unless
 * only with it the parts give the whole.
 */
function withoutLeft(list: PartList): PartList {
  const { whole, parts } = list;
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2 || flowRoleOf(last.lead) !== 'closing') return list;
  if (flowRoleOf(whole.lead) !== 'outflow' || compareSum(parts, whole) === 'equal') return list;
  return toList(whole, parts.slice(0, -1), list.tie, list.scope, list.isAsserted);
}

/** «(含», «(其中»: what stands in the bracket is part of what stands before it. */
const contained = /^\((?:含|其中|包)/;

/** «执法检查505家(企业115家、个体户390家)», «128名(含公职律师42名)». */
function bracketLists(figures: readonly Figure[], folded: string): readonly PartList[] {
  const lists: PartList[] = [];
  for (const [index, whole] of figures.entries()) {
    const open = whole.quantity.end;
    if (folded.charCodeAt(open) !== openBracket || !isCount(whole)) continue;
    const parts = figures
      .slice(index + 1)
      .filter((figure) => figure.bracket === open && isComparable(figure, whole));
    const isContained = contained.test(folded.slice(open, open + 3));
    if (parts.length < (isContained ? 1 : 2) || !parts.every((part) => isSameStage(parts[0] ?? part, part)))
      continue;
    const list = toList(whole, parts, 'stated', 'sentence', isContained);
    const mayBeWhole = !isContained && !isLeftOpen(parts);
    // Of two classes others may go untold, unless one slip explains the sum.
    const isWholeBracket = mayBeWhole && (parts.length >= 3 || isOneSlipOff(parts, whole, leastOfTwo));
    lists.push(isWholeBracket ? { ...list, isClosed: 'yes' } : list);
  }
  return lists;
}

/** Fewer than this are a digit from nearly any other number. */
const leastOfTwo = 12;

/** «示范站»: of whatever stations were told of. */
const ofQuality = expression`含(?:${'quality'})[^,;]$`;

/** «新增服务站14个,含示范站6个»: the clause after a count says what is among it. */
function containedLists(figures: readonly Figure[]): readonly PartList[] {
  return figures.flatMap((part, index) => {
    const whole = figures[index - 1];
    if (whole === undefined || !/^,?(?:内|包)?含[^,;]{2,12}$/.test(part.lead)) return [];
    const isBeside =
      isCount(part) &&
      isComparable(whole, part) &&
      part.sentence === whole.sentence &&
      part.clause - whole.clause === 1 &&
      part.bracket === whole.bracket &&
      // «服务站14个,含窗口26个» are no stations; «含乡镇站16个升级改造» tells what was done to others.
      part.tail === '' &&
      (part.lead.slice(-2) === whole.lead.slice(-2) ||
        (ofQuality.test(part.lead) && part.lead.at(-1) === whole.lead.at(-1))) &&
      part.quantity.unit === whole.quantity.unit;
    return isBeside ? [toList(whole, [part], 'inferred', 'sentence')] : [];
  });
}

const openBracket = 0x28;
