/** R44 ARITY_CLOSED of the relation catalogue: a number before the list that it counts, «新增4家示范村:柳坪村、石桥村、黄泥村». */
import { namesLack } from '../../lexicon/figures/retoldWords.ts';
import { aspects, isOfNamed, togetherAtEnd } from '../../lexicon/listWords.ts';
import type { Finding } from '../../linter/types.ts';
import type { BlockAnalysis } from '../../model/blockAnalysis.ts';
import { countOf, plainListAfter } from '../../syntax/countedLists.ts';
import type { ListCount } from '../../syntax/enumerations.ts';
import { Sign } from '../../syntax/signs.ts';

/** The numbers that the list behind them does not bear out, each told once. */
export function countsAhead(block: BlockAnalysis): readonly Finding[] {
  const ofNames = aheadFindings(block);
  const others = [...announced(block)].filter(
    ({ range }) => !ofNames.some((one) => one.range.start === range.start),
  );
  return [...ofNames, ...others, ...monthsOfTimes(block)];
}

/** The numbers that a list right after a colon or in a bracket does not bear out; only names of one kind are counted. */
function aheadFindings({ folded, text, quantities }: BlockAnalysis): readonly Finding[] {
  return quantities.flatMap(({ start, end, value, unit, isApproximate }): readonly Finding[] => {
    const number = value.coefficient * 10 ** value.exponent;
    if (isApproximate || !isOfNamed(unit) || !(number >= 2 && number <= mostListed)) return [];
    const opening = /^([^,。;:、()\d]{1,16})([:(])/.exec(folded.slice(end, end + 20));
    if (opening === null || /等|其中|以上|以下/.test(opening[1] ?? '')) return [];
    const from = end + opening[0].length;
    const list = listFrom(folded, from, opening[2] === '(' ? ')' : '。;');
    if (list === undefined || (number >= list.least && number <= list.most)) return [];
    if (number < list.least && isOfLacks(opening[1] ?? '')) return [];
    // «评选10件案卷(处罚类、许可类、强制类)»: a bracket may tell their kinds.
    if (opening[2] === '(' && (number > list.most + 1 || number < list.least - 1)) return [];
    const written = text.slice(start, end);
    return [
      {
        range: { start, end },
        message: `此处写的是「${written}」，后面列举了${list.least === list.most ? list.least : `${list.least}至${list.most}`}项`,
        related: [{ range: { start: from, end: list.end }, message: '列举' }],
      },
    ];
  });
}

/** A longer list is no sentence. */
const mostListed = 20;
const longestName = 16;

/** What makes the words no list of names, or one that may go on: counts of its own, 等. */
const open = /[,;:()\d“”]|等$|其中|^含|[两三四五六七八九十][项个件类种]/;

interface Ahead {
  readonly least: number;
  readonly most: number;
  readonly end: number;
}

/** The list up to a closing mark; undefined where it is cut short, or its members are not of one kind. */
function listFrom(folded: string, from: number, closing: string): Ahead | undefined {
  let end = from;
  while (
    end < folded.length &&
    !closing.includes(folded.charAt(end)) &&
    end - from < mostListed * longestName
  )
    end++;
  const text = folded.slice(from, end).replace(/^(?:分别[是为]|即|包括)/, '');
  if (!closing.includes(folded.charAt(end) || '。') || open.test(text)) return undefined;
  const books = text.match(/《[^《》]*》/g);
  if (books !== null)
    return /^(?:《[^《》]*》[、和及与]?)+$/.test(text) && books.length > 1
      ? { least: books.length, most: books.length, end }
      : undefined;
  const items = text.split('、');
  const ending = items.at(-1)?.at(-1);
  const areAlike = items.every(
    (item) => item.length > 2 && item.length <= longestName && item.at(-1) === ending,
  );
  if (items.length < 2 || !areAlike) return undefined;
  // «住房和城乡建设局» is one, «公安局和司法局» are two.
  const joins = text.match(/以及|[和与及]/g)?.length ?? 0;
  return { least: items.length, most: items.length + joins, end };
}

const announcing =
  /(?<![第十百千\d一二两三四五六七八九、之以及近约余多])([两三四五六七八九])[个项类种大道]([\u4e00-\u9fff]{0,8}?)”?(?:(\()|:|,?(?:即|分别是|分别为|包括):?)/g;

/** «三项制度(公示、全过程记录、法制审核、备案)»: one more or one less than the number before it says. */
function* announced({ text, folded, signs }: BlockAnalysis): Generator<Finding> {
  if ((signs & (Sign.countedNumeral | Sign.levelNumeral)) === 0) return;
  announcing.lastIndex = 0;
  for (let match = announcing.exec(folded); match !== null; match = announcing.exec(folded)) {
    const [whole, written = '', , bracket] = match;
    const number = countOf(written);
    const list = plainListAfter(folded, match.index + whole.length, bracket !== undefined);
    if (number === undefined || list === undefined) continue;
    const most = Number.isFinite(list.most) || !endsWithin(folded, match, list) ? list.most : list.least;
    if (number !== list.least - 1 && number !== most + 1) continue;
    if (number < list.least && (isOfLacks(whole) || mayBeFewer(list.items))) continue;
    yield {
      range: { start: match.index, end: match.index + 1 },
      message: `后面列举了${list.items.length}项（以「、」分开），此处写的是「${text.charAt(match.index)}」`,
    };
  }
}

/** «召开会议3次,分别在3月、6月、9月、12月»: a month for each time, and no more. */
function monthsOfTimes({ folded, text, quantities }: BlockAnalysis): readonly Finding[] {
  if (!folded.includes('月、')) return [];
  return quantities.flatMap(({ start, end, value, population, isApproximate }): readonly Finding[] => {
    if (isApproximate || (population !== 'times' && population !== 'sessions')) return [];
    const months = eachMonth.exec(folded.slice(end, end + longestMonths));
    if (months === null) return [];
    const listed = months[1]?.split(/[、和及]/).length ?? 0;
    const number = value.coefficient * 10 ** value.exponent;
    // Several may fall in one month.
    if (number >= listed) return [];
    const range = { start, end };
    return [{ range, message: `后面列举了${listed}个月份，此处写的是「${text.slice(start, end)}」` }];
  });
}

const longestMonths = 60;
const eachMonth =
  /^,?分别(?:是在|在|于|为)((?:\d{1,2}月(?:\d{1,2}日|份)?[、和及])+\d{1,2}月(?:\d{1,2}日|份)?)/;

/** «建立三项机制:送审登记机制、会审机制,做到应审尽审»: a list of what was counted that does not go on behind its comma. */
function endsWithin(folded: string, match: RegExpExecArray, { items }: ListCount): boolean {
  const noun = match[2] ?? '';
  if (noun.length < 2 || !items.every((item) => item.length > noun.length && item.endsWith(noun)))
    return false;
  const from = match.index + match[0].length + items.join('、').length;
  const rest = folded.slice(from, from + longestRest);
  return !rest.slice(0, rest.search(/[。;]|$/)).includes(noun);
}

const longestRest = 60;

/** «三个方面不足:…»: what is said of the lacks need not be one for each. */
function isOfLacks(words: string): boolean {
  return namesLack(words) || aspects.test(words);
}

/** «A、B、C和D、E», «线上学习、线下培训、以案释法相结合»: more than one member may stand for one that is counted. */
function mayBeFewer(items: readonly string[]): boolean {
  return items.slice(0, -1).some((item) => /[和与及]/.test(item)) || togetherAtEnd.test(items.at(-1) ?? '');
}
