/** Whether the names of a run of counts are those of classes of one division. */
import {
  absent,
  attended,
  great,
  leftBehind,
  ofOther,
  opening,
  undone,
} from '../../../../../lexicon/figures/classWords.ts';
import { isRest, mayOverlap, newStatementVerb } from '../../../../../lexicon/figures/figureWords.ts';
import {
  areExclusive,
  areExclusiveAmounts,
  haveOneClassEnding,
  matchPartition,
  mayNest,
} from '../../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../../lexicon/wordClasses.ts';
import type { Figure } from '../../../../figure.ts';
import { holdOutcome, isSameStage, ownWords } from '../partList.ts';
import type { Run } from '../runs.ts';
import { namesRest } from './completeLists.ts';

/** What the classes of a run are called; by the words behind them where none stand before («79家未见异常,15家存在问题»). */
export function namesOf({ parts, isAnnounced }: Run): readonly string[] {
  const names = parts.map(nameOf);
  if (isAnnounced && names.every((name) => name === '') && parts.every(({ tail }) => tail.length > 1))
    return parts.map(({ tail }) => tail.slice(0, longestNoun));
  const last = parts.at(-1);
  return last !== undefined && parts.length === 2 && isToldBehind(last)
    ? [names[0] ?? '', `尚${last.tail.slice(0, longestNoun)}`]
    : names;
}

/** «另有4件处于告知阶段», «还有3个正在征求意见», «17件跨年继续办理»: what is left is told behind its number. */
function isToldBehind({ lead, tail }: Figure): boolean {
  return /^[,;]?(?:[还另尚仍]有|余)?$/.test(lead) && leftBehind.test(tail) && !tail.includes('的');
}

/** What a class is called: the words before it without what announces the list. */
export function nameOf(part: Figure): string {
  return ownWords(part).replace(opening, '');
}

export type Likeness = 'none' | 'plain' | 'sure';

/** Whether the names are of one kind: `sure` where they are known to exclude each other. */
export function likenessOf(run: Run, names: readonly string[]): Likeness {
  const { parts, isAnnounced, areTogether } = run;
  if (isDoneAndLeft(names)) return 'sure';
  if (holdOutcome(parts)) return 'none';
  if (areContrary(names)) return 'plain';
  if (
    names.some(
      (name) => name.length > longestName || ofOther.test(name) || mayOverlap(name.replace(great, '')),
    )
  )
    return 'none';
  if (names.includes('') && isInOrder(run, names) && countsAll(run)) return 'sure';
  // «注销分别为3人、4人和0人» tells each of them of other things.
  if (names.includes('') && !isInOrder(run, names)) return 'none';
  if (mayNest(names)) return 'none';
  if (areKnown(names) || isRest(names.at(-1) ?? '') || namesRest(parts.at(-1))) return 'sure';
  if (parts[0]?.quantity.dimension === 'money' && areExclusiveAmounts(names)) return 'sure';
  if (!isAnnounced && (!areTogether || !parts.every((part) => isSameStage(parts[0] ?? part, part))))
    return 'none';
  if (isAnnounced || areOfOneKind(parts, names)) return 'plain';
  if (
    areNouns(parts, names) &&
    // «常务会议36次,专题学法12次,听证26次»: what is done twice is done beside other things.
    (names.length > 2 || !/[次场期个]/.test(parts[0]?.quantity.unit ?? ''))
  )
    return 'plain';
  return names.length > 2 ? 'plain' : 'none';
}

/** «第一至第四季度依次是13场、9场、8场、14场». */
function isInOrder({ parts, isAnnounced, opening }: Run, [, ...names]: readonly string[]): boolean {
  return (
    isAnnounced &&
    names.length > 1 &&
    names.every((name) => name === '') &&
    areJoined(parts) &&
    (/季度|[月批期轮]/.test(parts[0]?.before ?? '') || countsNames(opening, parts))
  );
}

/** «涉及消防、用电、燃气三类,分别为…»: as many numbers as kinds leave none out, unless only the chief ones are told. */
export function countsAll({ opening, parts }: Run): boolean {
  return countsNames(opening, parts) && !/主要|等|重点|其中|突出|多发/.test(opening);
}

/** Whether the words before the names are of the whole: «核查线索涉及…三类» is of what it names itself. */
export const tellsKinds = expression`(?:^|[,;])共?(?:${'spreading'})[^,;]*,?[^,;]*$`;

/** «医疗、公共卫生、职业健康三个领域分别为73起、88起和20起», «…三类,分别为…»: as many numbers as there are said to be names. */
function countsNames(opening: string, { length }: readonly Figure[]): boolean {
  const [, told, digit] = classesInOrder.exec(opening) ?? [];
  return (digit ?? (told === '两' ? 2 : numerals.indexOf(told ?? ' ') + 1)).toString() === String(length);
}

const numerals = '一二三四五六七八九';
const classesInOrder = expression`、.*(?:([两二三四五六七八九])|([2-9]))(?:[个类项种级大]|方面)[^,]{0,6},?(?:${'numberNouns'})?(?:${'inOrder'}|各)[为是有]?$`;

/** «评价满意397件,评价不满意21件», «达成协议149起,没有达成协议6起»: of what the words are and are not said. */
export function areContrary(names: readonly string[]): boolean {
  const [said = '', denied = ''] = names;
  const deed = /(?:[不未]|没有)(?:予|能|获)?([^不未]{2,6})$/.exec(denied)?.[1];
  return names.length === 2 && deed !== undefined && said.endsWith(deed) && !/[不未没]/.test(said);
}

/** «到场应考4342人,因病因公请假44人», «作出决定147件,余下5件转入次年». */
export function isDoneAndLeft(names: readonly string[]): boolean {
  const [done = '', left = ''] = names;
  if (names.length !== 2 || undone.test(done)) return false;
  return undone.test(left) || (absent.test(left) && attended.test(done));
}

const longestName = 14;
const longestNoun = 8;

/** Classes that are known to exclude each other. */
function areKnown(names: readonly string[]): boolean {
  return areExclusive(names) || matchPartition(names) !== undefined;
}

/** «小学52所,初中23所,高中11所»: no verb of a statement among them. */
export function areNouns(parts: readonly Figure[], names: readonly string[]): boolean {
  return (
    parts.every(({ stage }) => stage === undefined) &&
    names.every((name) => newStatementVerb(name) === undefined && name.length <= longestNoun)
  );
}

/** Whether the names or the list they stand in say that they are of one kind. */
export function areOfOneKind(parts: readonly Figure[], names: readonly string[]): boolean {
  return areNamedAlike(names) || areKnown(names) || areJoined(parts);
}

/** «处罚类132份、许可类108份», «省外3927人,省内县外1874人». */
export function areNamedAlike(names: readonly string[]): boolean {
  return haveOneClassEnding(names) || endAlike(names);
}

/** «省外3927人,省内县外1874人», «以县政府名义印发5件,以县政府办公室名义印发9件». */
export function endAlike([first = '', ...others]: readonly string[]): boolean {
  const end = first.slice(-2);
  return first.length > 2 && others.every((name) => name.length > 2 && name.endsWith(end));
}

/** «A 3件、B 4件、C 5件». */
function areJoined([first, ...others]: readonly Figure[]): boolean {
  return others.every(({ lead, clause }) => clause === first?.clause && /^[、和及]/.test(lead));
}
