/** R29 EQ_COREF: the same indicator twice in a report has one value. */
import { intersect, isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { digitsOf } from '../../repairs/slips.ts';
import type { IndicatorMention } from './indicatorMention.ts';
import { sameIndicatorClaim } from './sameIndicatorClaim.ts';

/** More mentions of one indicator than this are a table or a template. */
const mostMentions = 20;

/** The claims of every indicator that is mentioned twice; places of the mentions count from the start of the text. */
export function* sameIndicatorClaims(
  mentions: readonly IndicatorMention[],
  reportYear: number | undefined,
): Generator<Claim> {
  const groups = new Map<string, IndicatorMention[]>();
  for (const mention of mentions) {
    const year = mention.year === undefined || mention.year === reportYear ? '' : mention.year;
    const key = `${mention.key}${year}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [mention]);
    else if (known.length < mostMentions) known.push(mention);
  }
  for (const group of groups.values()) {
    for (const ofOne of byLevel(ofOnePlace(group))) yield* claimsOfGroup(ofOne);
  }
}

/** «沙溪县14个乡镇全部…青山县12个乡镇全部…»: a report that names several places speaks of none of them as its own. */
function ofOnePlace(group: readonly IndicatorMention[]): readonly IndicatorMention[] {
  const places = new Set(group.map(({ place }) => place).filter((place) => place !== undefined));
  return places.size > 1 ? group.filter(({ place }) => place === undefined) : group;
}

/** «全市建成94个…我区建成17个» are two; where only one level is named, «全年» is of it too. */
function byLevel(group: readonly IndicatorMention[]): readonly (readonly IndicatorMention[])[] {
  const levels = new Set(group.map(({ level }) => level));
  levels.delete('');
  if (levels.size <= 1) return [group];
  return [...levels].map((named) => group.filter(({ level }) => level === named));
}

function* claimsOfGroup(group: readonly IndicatorMention[]): Generator<Claim> {
  const first =
    group.find(({ isTotal }) => isTotal === 'yes') ??
    group.find(({ isTotal }) => isTotal === 'likely') ??
    group.find(({ isTotal }) => isTotal === 'unsaid');
  if (first === undefined) return;
  for (const [index, other] of group.entries()) {
    if (other === first) continue;
    // Of several that say the same, the nearest one before is shown.
    const near = group.slice(0, index).findLast(({ quantity }) => isSameNumber(quantity, first.quantity));
    const claim = claimOf(near === undefined ? first : { ...first, quantity: near.quantity }, other);
    if (claim !== undefined) yield claim;
  }
}

function claimOf(first: IndicatorMention, other: IndicatorMention): Claim | undefined {
  if (isSameNumber(first.quantity, other.quantity)) return toClaim(first, other, true, true);
  const one = boundsOf(first.quantity);
  const two = boundsOf(other.quantity);
  const agrees = intersect(one, two);
  // «建有基地36个。新建3个。目前共有基地39个»; but new ones make no fewer.
  if (!agrees && other.hasChanged === true && isAbove(two, one)) return undefined;
  // «12个社区», «6个社区均设立警务室»: who says not whose they are may speak of some.
  // «实现14个乡镇全覆盖» is of the reporter's own, «全市126个乡镇» is not said to be.
  const isOfWider = first.isUnscoped === true && other.level !== '' && !areNear(first, other);
  const mayBeSome = isOfWider || (other.isUnscoped === true && !areNear(first, other));
  const isCertain = first.isTotal === 'yes' && other.isTotal === 'yes' && !mayBeSome;
  // A part of all places is fewer of them; only more than all contradicts, or nearly as many, which are likely a slip.
  const isSaid = other.isTotal !== 'unsaid' && first.isTotal !== 'unsaid';
  const isMore =
    isSaid && first.isTotal === 'yes' && !isOfWider && isAbove(two, one) && isOfOneSize(first, other);
  const isVague = first.quantity.isApproximate || other.quantity.isApproximate;
  const isSlip = !isVague && isSlipOfThePen(first.quantity, other.quantity);
  // «一年来,…近3000件» and «3128件» in the same words: near enough to be meant as one.
  const spans = [first.span, other.span];
  const isOfYear = spans.includes('year') && !spans.includes('event');
  const isNearUnsaid = isVague && isOfYear && areNear(first, other);
  const isNear = isSaid && other.isTotal !== 'no' && areNear(first, other);
  if (!agrees && !isCertain && !isMore && !isNear && !isSlip && !isNearUnsaid) return undefined;
  return toClaim(first, other, agrees, isCertain || isMore || isSlip);
}

/** Two exact numbers that are one need no intervals. */
function isSameNumber(a: Quantity, b: Quantity): boolean {
  return (
    !a.isApproximate &&
    !b.isApproximate &&
    a.value.coefficient === b.value.coefficient &&
    a.value.exponent === b.value.exponent
  );
}

function toClaim(first: IndicatorMention, other: IndicatorMention, agrees: boolean, isSure: boolean): Claim {
  const isVague = first.quantity.isApproximate || other.quantity.isApproximate;
  return sameIndicatorClaim(first.quantity, other.quantity, {
    agrees,
    tie: isVague || !isSure ? 'weak' : 'inferred',
  });
}

/** Digits of one number that changed places («143», «134»), or that differ by a power of ten. */
function isSlipOfThePen(a: Quantity, b: Quantity): boolean {
  const [one, two] = [digitsOf(a), digitsOf(b)];
  if (one.length < 3 || two.length < 3) return false;
  // «11.4%» and «13.4%» of a rate that a report has once.
  if (a.dimension === 'share' && one.length === two.length && a.decimals === b.decimals)
    return [...one].filter((digit, at) => digit !== two.charAt(at)).length <= 1 || isAnagram(one, two);
  return isAnagram(one, two) || one.replace(/0+$/, '') === two.replace(/0+$/, '');
}

function isAnagram(one: string, two: string): boolean {
  return [...one].sort().join('') === [...two].sort().join('');
}

/** «在15个镇街逐一…», «全省1612个镇街»: no slip makes a number so much greater; the first is of some place only. */
function isOfOneSize({ quantity: a }: IndicatorMention, { quantity: b }: IndicatorMention): boolean {
  return (
    b.value.coefficient * 10 ** b.value.exponent <= mostTimes * a.value.coefficient * 10 ** a.value.exponent
  );
}

/** A digit written twice: 66 for 6. */
const mostTimes = 12;

/** So near to each other are two counts of which one is a slip. */
const leastRatio = 0.8;

function areNear({ quantity: a }: IndicatorMention, { quantity: b }: IndicatorMention): boolean {
  const [one, two] = [a, b].map(({ value }) => value.coefficient * 10 ** value.exponent);
  return one !== undefined && two !== undefined && Math.min(one, two) >= leastRatio * Math.max(one, two);
}
