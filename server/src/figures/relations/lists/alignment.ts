/** R46 ALIGN: «A局、B局、C局分别开展检查38次、21次、15次»: as many values as names. */
import { counts } from '../../../lexicon/countedThings.ts';
import { tellsOrder } from '../../../lexicon/figures/figureWords.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Sentence } from '../../../syntax/sentences.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isComparable } from '../../figure.ts';
import { countNames, readCountedNames, readNames } from './nameList.ts';

/** The claims of the lists of values after 分别 or 依次 in one sentence, whose words are given too. */
export function alignmentClaims(
  group: readonly Figure[],
  sentence: Sentence,
  words: string,
  folded: string,
): readonly Claim[] {
  // A first look: most sentences have neither word.
  if (!words.includes('分别') && !words.includes('依次')) return none;
  const claims: Claim[] = [];
  group.forEach((figure, index) => {
    const order = orderBefore(figure);
    if (order === undefined) return;
    const values = valuesFrom(group, index, folded);
    if (values === undefined) return;
    const names = namesBefore(figure, sentence, folded, group, order);
    if (names === undefined) {
      const counted =
        tooManyFor(order, figure, values, sentence, group) ??
        tooFewFor(order, figure, values, sentence, group) ??
        placesClaim(order, figure, values, sentence, folded);
      if (counted !== undefined) claims.push(counted);
      return;
    }
    // «甲局和乙局分别…38次、21次、15次、9次»: so many each.
    const isClear = values.length === names.length || values.length % names.length > 0;
    if (isClear) claims.push(toClaim(names, values));
  });
  return claims;
}

const none: readonly Claim[] = [];

/** What stands before a value in its clause, up to 分别 or 依次; only words that list nothing may follow these. */
function orderBefore({ before }: Figure): string | undefined {
  if (!tellsOrder(before)) return undefined;
  const at = Math.max(before.lastIndexOf('分别'), before.lastIndexOf('依次'));
  const after = before.slice(at + 2);
  return after.length > 16 || /[、和与及\d(]/.test(after) ? undefined : before.slice(0, at);
}

/** The run of values that begins with one: nothing but 、 and 和 between them, and nothing like them after. */
function valuesFrom(group: readonly Figure[], index: number, folded: string): readonly Figure[] | undefined {
  const first = group[index];
  if (first === undefined) return undefined;
  const values = [first];
  for (const next of group.slice(index + 1)) {
    if (next.clause !== first.clause) break;
    const isNext = isComparable(first, next) && /^(?:[、和与及]|以及)$/.test(next.lead);
    if (!isNext) return undefined;
    values.push(next);
  }
  const last = values.at(-1);
  const mark = last === undefined ? '' : folded.charAt(last.quantity.end + last.tail.length);
  const isWhole = last !== undefined && !/[、和与及等]/.test(last.tail) && mark !== '(';
  return values.length < 2 || !isWhole ? undefined : values;
}

/** The names right before 分别, or the list after an earlier «依次为» of the sentence. */
function namesBefore(
  figure: Figure,
  sentence: Sentence,
  folded: string,
  group: readonly Figure[],
  order: string,
): readonly string[] | undefined {
  const counted = figure.bracket === -1 ? readCountedNames(order) : undefined;
  if (counted !== undefined) return counted;
  const clause = sentence.clauses[figure.clause];
  if (clause === undefined || figure.bracket !== -1 || hasFigure(group, clause.start, figure))
    return undefined;
  const own = readNames(order);
  if (own !== undefined) return own;
  if (/[、和与及]/.test(order)) return undefined;
  const before = sentence.clauses[figure.clause - 1];
  if (before?.mark !== ',') return undefined;
  const listed = listedInOrder.exec(folded.slice(before.start, before.end))?.[1];
  const isPlain = listed !== undefined && !hasFigure(group, before.end - listed.length - 1, figure);
  return isPlain ? readNames(listed) : undefined;
}

/** «施工许可证、预售许可证、备案表分别为126份、38份、94份、17份»: one value more than there are names. */
function tooManyFor(
  order: string,
  figure: Figure,
  values: readonly Figure[],
  sentence: Sentence,
  group: readonly Figure[],
): Claim | undefined {
  const clause = sentence.clauses[figure.clause];
  if (clause === undefined || figure.bracket !== -1 || hasFigure(group, clause.start, figure))
    return undefined;
  if (!inOrder.test(figure.before)) return undefined;
  const names = countNames(order);
  if (names === undefined || values.length !== names + 1) return undefined;
  return toClaim(order.split('、'), values);
}

/** «对公立医院、民营医院、诊所、村卫生室分别检查36家次、22家次、295家次»: one value fewer than what was dealt with. */
function tooFewFor(
  order: string,
  figure: Figure,
  values: readonly Figure[],
  sentence: Sentence,
  group: readonly Figure[],
): Claim | undefined {
  const named = namesOfCounted(order, figure);
  if (named !== undefined) {
    const own = sentence.clauses[figure.clause];
    const isOnlyList = own !== undefined && !hasFigure(group, own.start, figure);
    return isOnlyList && values.length === named.length - 1 ? toClaim(named, values) : undefined;
  }
  const listed = dealtWith.exec(order)?.[1];
  const clause = sentence.clauses[figure.clause];
  if (listed === undefined || clause === undefined || figure.bracket !== -1) return undefined;
  const items = listed.split('、');
  // In a short list, or one with a verb in it («生产、经营烟花爆竹企业»), two members may be one name.
  if (countNames(listed) === undefined || items.length < fewestDealtWith || items.some(beginsWithVerb))
    return undefined;
  if (values.length !== items.length - 1 || hasFigure(group, clause.start, figure)) return undefined;
  return toClaim(items, values);
}

/** «市人大代表建议、区人大代表建议、区政协提案分别为»: three or more whole names of what is counted. */
function namesOfCounted(order: string, { before, bracket }: Figure): readonly string[] | undefined {
  if (bracket !== -1 || !inOrder.test(before) || /[和与及()“]/.test(order)) return undefined;
  const names = order.split('、');
  return names.length >= 3 && names.every((name) => name.length >= 4 && ofCounted.test(name))
    ? names
    : undefined;
}

const acts = expression`${'officialActs'}`;
const ofCounted = new RegExp(`(?:${counts}|${acts.source})$`);
const dealtWith = /^(?:全年|今年|先后|共|依法)*[对向]([^,。;:对向]+)$/;
const fewestDealtWith = 4;

function beginsWithVerb(item: string): boolean {
  return beginsWithTrade.test(item);
}

/** «数量居前三位,分别为27件、19件»: as many values as places, whatever stands at them. */
function placesClaim(
  order: string,
  { clause }: Figure,
  values: readonly Figure[],
  sentence: Sentence,
  folded: string,
): Claim | undefined {
  const before = sentence.clauses[clause - 1];
  const words = `${before === undefined ? '' : folded.slice(before.start, before.end)}${order}`;
  const told = firstPlaces.exec(words)?.[1];
  const size = told === undefined ? 0 : numerals.indexOf(told) + 2;
  return size < 2 || values.length === size ? undefined : toClaim([`前${told}位`], values, size);
}

const firstPlaces = /(?:居|列|位)[^,]{0,4}?前([两三四五六七八九十])(?:位|名)的?,?$/;
const numerals = '两三四五六七八九十';

/** Whether a figure stands between a place and another figure. */
function hasFigure(group: readonly Figure[], from: number, until: Figure): boolean {
  return group.some(({ quantity }) => quantity.start >= from && quantity.start < until.quantity.start);
}

function toClaim(names: readonly string[], values: readonly Figure[], size = names.length): Claim {
  const holds = size === values.length;
  return {
    relation: 'align',
    verdict: holds ? 'holds' : 'fails',
    operands: values.map(({ quantity }) => ({ role: 'value', quantity })),
    scope: 'sentence',
    tie: 'inferred',
    stated: String(values.length),
    computed: String(size),
    arithmetic:
      size === names.length
        ? `${names.join('、')}${size}项，数值${values.length}个`
        : `${names.join('、')}应有${size}个数值，写了${values.length}个`,
  };
}

/** «依次为教育、医疗,»: the names in the order of the figures. */
const listedInOrder = expression`(?:${'inOrder'})[为是]([^\d]+),$`;

/** «分别为»: right before the first figure. */
const inOrder = expression`(?:${'inOrder'})[为是有达]$`;

/** «生产企业», «经营户»: kinds of businesses. */
const beginsWithTrade = expression`^(?:${'trades'})`;
