/** Where a list after 其中 ends though no stop says so: «新聘顾问25名,其中律师7名,目前共有顾问62名». */
import { namesWork } from '../../../../lexicon/figures/figureWords.ts';
import { nameSiblings } from '../../../../lexicon/figures/partitions.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sharesPair } from '../../../words.ts';
import { ownWords } from './partList.ts';

/** The parts up to the first that is told of something else than the whole; all of them where none is. */
export function ownPartsOf(parts: readonly Figure[], whole: Figure): readonly Figure[] {
  return until(parts, (part, first) => isDeedOfItsOwn(part, first) || isToldAnew(part, first, whole));
}

/** The parts up to the first of another time or deed: «其中省级6个,市级16个,复核合格24个». */
export function beforeDeeds(parts: readonly Figure[]): readonly Figure[] {
  return until(parts, isDeedOfItsOwn);
}

function until(
  parts: readonly Figure[],
  isOther: (part: Figure, first: Figure) => boolean,
): readonly Figure[] {
  const [first, ...others] = parts;
  const end =
    first === undefined
      ? -1
      : others.findIndex(
          (part) =>
            part.clause !== first.clause &&
            isOther(part, first) &&
            // «其中行政复议63件,行政应诉118件» are classes of one division, whatever their verbs.
            !nameSiblings(ownWords(part), ownWords(first)),
        );
  return end === -1 ? parts : parts.slice(0, end + 1);
}

/** The parts before a count of other things: «法治公园39个,其中县级1个,文化墙105处,宣传栏283个». */
export function beforeOthers(parts: readonly Figure[], region: readonly Figure[]): readonly Figure[] {
  const [first] = parts;
  // «其中甲类21件26人,乙类12件18人»: what is counted second is counted with each part.
  if (first === undefined || first !== region[0]) return parts;
  const other = region.find(
    (figure) =>
      figure.clause > first.clause &&
      figure.quantity.dimension === 'count' &&
      !isComparable(figure, first) &&
      ownWords(figure).length >= shortestName &&
      !namesWork(ownWords(figure)),
  );
  return other === undefined ? parts : parts.filter(({ quantity }) => quantity.end <= other.quantity.start);
}

const shortestName = 3;

/** Whether a count after the first part names another time or what was done, where the first part does not. */
function isDeedOfItsOwn(part: Figure, first: Figure): boolean {
  const [words, firstWords] = [ownWords(part), ownWords(first)];
  if (ofMore.test(words) && !ofMore.test(firstWords)) return true;
  return namesWork(words) && !namesWork(firstWords) && !countTheSame(words, firstWords);
}

/** «其中行政许可案件137件,行政处罚案件83件»: both names end with what is counted. */
function countTheSame(words: string, firstWords: string): boolean {
  return words.length > 3 && firstWords.length > 3 && words.slice(-2) === firstWords.slice(-2);
}

/** Whether it names who did it, what the whole counts, or another unit, where the first part does not. */
function isToldAnew(part: Figure, first: Figure, whole: Figure): boolean {
  const [words, firstWords] = [ownWords(part), ownWords(first)];
  if (subject.test(words) && !subject.test(firstWords)) return true;
  const named = whole.lead + whole.tail;
  // «县本级事项1620项,其中网上可办962项,镇村两级事项3930项»: the thing is named again.
  const noun = whole.lead.slice(-2);
  if (noun.length === 2 && words.endsWith(noun) && !firstWords.includes(noun)) return true;
  if (sharesPair(words, named) && !sharesPair(firstWords + first.tail, named)) return true;
  const { unit } = part.quantity;
  return unit !== first.quantity.unit && first.quantity.unit === whole.quantity.unit && words.length > 2;
}

/** Who did it. */
const subject = /^(?:行政机关|各|本|[^,]{0,6}(?:[局院委镇乡县区市级]|街道|部门|单位))/;

/** Words of another time, of all that there is, or of whom something was done for. */
const ofMore = expression`^(?:目前|现有?|截至|至[今此]|累计|${'totalNouns'}|全[年省市县区州旗镇乡]|${'yearBefore'}|${'thisYear'}|年[底末]|同时|另外?|还|为|新(?!收|受|增|立))`;

/** «办结943件,其中警告29件,罚款935件;其中简易程序697件…»: the second list is of what the first is of, not of one of its parts. */
export function beforeAmong(nearest: Figure, left: readonly Figure[], folded: string): readonly Figure[] {
  const { start } = nearest.quantity;
  const at = folded.lastIndexOf('其中', start);
  const stop = Math.max(folded.lastIndexOf(';', start), folded.lastIndexOf('。', start));
  return at === -1 || at < stop ? left : left.filter(({ quantity }) => quantity.start < at);
}
