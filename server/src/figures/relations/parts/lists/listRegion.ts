/** Which counts go on in a list after 其中, and which tell of something else. */
import { newStatementVerb } from '../../../../lexicon/figures/figureWords.ts';
import { areExclusiveAmounts, nameSiblings } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { isShareList, leavesShares } from './complete/sharedParts.ts';
import { among, isSameStage, ownWords, resultRank } from './partList.ts';

/** So many figures back the whole may stand. */
export const lookBack = 24;

/** So many figures of a sentence may go on in one list; the bound keeps endless sentences linear. */
const mostInRegion = 96;

/** The counts from one on that go on in its list. */
export function collectParts(
  figures: readonly Figure[],
  firstIndex: number,
  acrossSegments: boolean,
): readonly Figure[] {
  const first = figures.slice(firstIndex).find((figure) => isCount(figure) && !isThreshold(figure));
  if (first === undefined || first.sentence !== figures[firstIndex]?.sentence) return [];
  // «(其中上级转办占30%)»: the list of a bracket ends with it.
  const own = figures[firstIndex]?.bracket;
  if (own !== -1 && first.bracket !== own) return [];
  // «;其中重复投诉率12.4%;全年预计超10.7万件».
  if (first !== figures[firstIndex] && ofOtherTime.test(first.lead)) return [];
  const parts = [first];
  const firstVerb = newStatementVerb(ownWords(first));
  const from = figures.indexOf(first) + 1;
  const isShared = acrossSegments && isShareList(first, figures);
  for (const figure of figures.slice(from, from + mostInRegion)) {
    if (figure.sentence !== first.sentence) break;
    if (isComparable(figure, first) && isToldOfWhole(figure, first, figures)) break;
    if (!acrossSegments && figure.segment !== first.segment) break;
    if (isShared && figure.segment !== first.segment && leavesShares(figure, figures)) break;
    // «法制审核人员86名中取得资格的28名»: a whole of its own.
    if (figure.lead.includes(among) || figure.tail.startsWith('中') || amongRest.test(figure.lead)) break;
    if (figure.bracket !== first.bracket) {
      if (first.bracket !== -1 && figure.bracket === -1) break;
      continue;
    }
    if (!isCount(figure) || isThreshold(figure) || isWholeOfShare(figure)) continue;
    const verb = newStatementVerb(ownWords(figure));
    // «警告74起、罚款103起、吊销许可1起»: what 、 joins is one list, whatever its verbs.
    const isNew =
      verb !== undefined &&
      verb !== firstVerb &&
      !figure.lead.startsWith('、') &&
      !areResults(first, figure) &&
      !areKindsOfMoney(first, figure, figures) &&
      !nameSiblings(ownWords(first), ownWords(figure));
    if (isNew && !isMeasuredAgain(figure, first, figures)) break;
    if (/^(?:共|累计|合计|[两三四五六]项)/.test(figure.lead)) break;
    if (newTotal.test(figure.lead) && !newTotal.test(first.lead)) break;
    if (ofOtherTime.test(figure.lead) && !ofOtherTime.test(ownWords(first))) break;
    // «有效回访246件,表示满意的有240件»: who says something is among those who were asked.
    if (relative.test(figure.lead) && !relative.test(first.lead)) break;
    if (!isSameStage(first, figure) || (finished.test(ownWords(figure)) && !finished.test(ownWords(first))))
      break;
    if (parts.length > 1 && isToldLater(figure, first)) break;
    if (isLeftUndone(figure, first, figures)) break;
    parts.push(figure);
  }
  return parts;
}

/** «法治类17个,但其余议题中有108个亦经审查»: told of those in the list, and no further class. */
const amongRest = expression`(?:其[余他它]|${'remainder'})[^,;]{0,8}[中里内]`;

/** «,行政机关共应诉案件66件», «,应结案件4243件»: what is said of all anew is no part. */
const newTotal = /^[^,、]{2,8}[^公](?:累计|总?共)[^同享建治商管和有]|^,?(?:全年)?应当?[办结审][^,、]{0,6}$/;

/** «其中最高一笔罚款48万元,全年环保类罚款486万元»: told of the year again; «,2023年全年为11.4万件», «,预计超10万件»: of another. */
const ofOtherTime = /^[,、]?(?:全年|预计|20\d\d年(?:全年|度)?[共累]?[计为有达]?$)/;

/** «24件,占全部63件一审案件的38.10%»: what a share is of is no part. */
function isWholeOfShare({ lead, tail }: Figure): boolean {
  return lead.includes('占') && /占[^,、%]*$/.test(lead) && tail.includes('的');
}

/** «维持118件,撤销17件,责令履行6件»: results stand beside each other, whatever their verbs. */
function areResults(...figures: readonly [Figure, Figure]): boolean {
  const [first, figure] = figures;
  return (
    first.stage?.rank === resultRank && (figure.stage?.rank === resultRank || ownWords(figure).length <= 4)
  );
}

/** «罚没款82.6万元,其中罚款71.2万元,没收违法所得11.4万元»; but «罚款82.6万元,其中…» has nothing confiscated in it. */
function areKindsOfMoney(first: Figure, figure: Figure, figures: readonly Figure[]): boolean {
  const words = ownWords(figure);
  if (figure.quantity.dimension !== 'money' || !areExclusiveAmounts([ownWords(first), words])) return false;
  const whole = figures.slice(0, figures.indexOf(first)).findLast((other) => isComparable(other, first));
  return whole !== undefined && !areExclusiveAmounts([ownWords(whole), words]);
}

/** «50万元以上的案件3件»: which cases they are, not how much of something. */
function isThreshold({ tail }: Figure): boolean {
  return /^(?:及?以[上下内]|以外)的?[一-龥]{2,}$/.test(tail);
}

/** «2140件,罚没款1870.5万元。其中,城管1206件,罚没款214.8万元;…»: what was said of the whole is said of each part too. */
function isMeasuredAgain(figure: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const words = ownWords(figure);
  const from = figures.indexOf(first);
  return figures
    .slice(Math.max(0, from - lookBack), from)
    .some((other) => isComparable(other, figure) && !isComparable(other, first) && ownWords(other) === words);
}

/** «表示满意的有», «对结果不满意的». */
const relative = /.的(?:有|为|共)?$/;

/** «调解12360件,成功12162件,其中人民调解10360件,成功10216件»: what the words of a count before say again, of the part now. */
function isToldOfWhole(figure: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const words = ownWords(figure);
  if (words.length < 2 || words === ownWords(first)) return false;
  const from = figures.indexOf(first);
  return figures
    .slice(Math.max(0, from - lookBack), from)
    .some(
      (other) =>
        other.sentence === first.sentence && isComparable(other, figure) && ownWords(other) === words,
    );
}

/** «法院已作出裁判118件»: another subject and what it has done is no further class. */
const finished = /^.{1,8}已/;

/** «立行立改97个,限期整改51个,年底完成整改139个»: what has been done by a later day with all of them is no further class. */
function isToldLater(figure: Figure, first: Figure): boolean {
  const words = ownWords(figure);
  return laterDay.test(words) && !laterDay.test(ownWords(first)) && !nameSiblings(ownWords(first), words);
}

const laterDay = /^(?:截[至止]|至?目前|至今|现已|年[底末]|[已均]|全部)/;

/** «共化解96件,其中本年化解31件;剩余14件…»: what is left was not done, so it is no part of what was. */
export function isLeftUndone(figure: Figure, first: Figure, figures: readonly Figure[]): boolean {
  const goesOn = stillLeft.test(figure.lead) && isGoingOn.test(figure.tail);
  if (!goesOn && (figure.segment === first.segment || !left.test(figure.lead))) return false;
  const whole = figures.slice(0, figures.indexOf(first)).findLast((other) => isComparable(other, first));
  if (whole?.stage === undefined) return false;
  // «已审结7件,其中维持5件、终止2件,尚有1件在审»: beside what was finished.
  if (goesOn) return whole.stage.rank === finishedRank && figure.clause > first.clause;
  return whole.stage.rank > 2 && whole.stage.word === first.stage?.word;
}

const stillLeft = expression`^[,;]?(?:${'still'}|另)有?$|^[,;]?(?:${'remainder'}|尚余|余)的?$`;
const isGoingOn = expression`^(?:案件)?(?:正|${'still'})?(?:在[办审调]|未|处于)`;
const finishedRank = 3;

const left = expression`^(?:${'remainder'}|尚余)`;
