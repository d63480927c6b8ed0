/** R33 RANK_SUBSET: who is third in the province is third in its city at worst; of twelve none is the fifteenth. */
import { createCharacterSet, holds } from '../../../lexicon/matching/characterSet.ts';
import { expression } from '../../../lexicon/wordClasses.ts';
import type { Claim } from '../../claim.ts';
import type { Quantity } from '../../quantities.ts';
import { atLeastClaim } from '../atLeast.ts';
import { ordinalAt, ordinalQuantity } from '../ordinal.ts';

/** From the greater list to the lesser. */
const levels = ['全国', '全省', '全市'];

interface Rank {
  readonly level: number;
  readonly quantity: Quantity;
}

/** The claims of two ranks in a row, and of a rank beside the number of those that are ranked. */
export function rankClaims(folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  let last: Rank | undefined;
  for (let at = folded.indexOf('第'); at !== -1; at = folded.indexOf('第', at + 1)) {
    if (!holds(lastsBefore, folded.charCodeAt(at - 1))) continue;
    const before = folded.slice(Math.max(0, at - 24), at);
    const scope = place.exec(before);
    const quantity = scope === null && !inList.test(before) ? undefined : rankAt(folded, at);
    if (quantity === undefined) continue;
    const size = inList.exec(before);
    if (size !== null) {
      claims.push(toClaim(numberAt(at - size[0].length, size[1] ?? size[2] ?? ''), quantity));
    }
    const rank = { level: levels.indexOf(scope?.[1] ?? ''), quantity };
    if (last !== undefined && scope !== null && isJoined(folded, last, at - scope[0].length)) {
      const [whole, part] = last.level < rank.level ? [last, rank] : [rank, last];
      if (whole.level !== part.level) claims.push(toClaim(whole.quantity, part.quantity));
    }
    last = scope === null ? undefined : rank;
  }
  return claims;
}

/** What a rank's 第 follows. */
const lastsBefore = createCharacterSet('国省市名排列居县区镇街道门位中');
const place = expression`(全[国省市])(?:综合)?(?:${'ranking'})?$`;
const inList = expression`(\d{1,3})个(?:${'rankedPlaces'}|县\(市、?区\)|镇\(街道\))中?,?(?:综合)?(?:${'ranking'})?$|(\d{1,3})个(?:${'rankedPlaces'}|县\(市、?区\)|镇\(街道\))中,?[^,;。\d]{2,10}(?:${'ranking'})$`;

/** Nothing but a mark or a verb between the two: they are ranks in one list. */
function isJoined(folded: string, last: Rank, at: number): boolean {
  return betweenRanks.test(folded.slice(last.quantity.end, at));
}

function toClaim(whole: Quantity, part: Quantity): Claim {
  return atLeastClaim({
    relation: 'rank-subset',
    greater: ['total', whole],
    less: ['index', part],
    scope: 'sentence',
    tie: 'inferred',
  });
}

function rankAt(folded: string, at: number): Quantity | undefined {
  const numeral = ordinalAt(folded, at);
  if (numeral === undefined) return undefined;
  const end = /[位名]/.test(folded.charAt(numeral.end)) ? numeral.end + 1 : numeral.end;
  // «全市第三方评估», «全省第五届» are no ranks.
  if (end < folded.length && !/[、,。;:)( ]/.test(folded.charAt(end))) return undefined;
  return ordinalQuantity(at, end, numeral.coefficient, '位', 'ranks');
}

/** The number of those that are ranked, with 个. */
function numberAt(start: number, digits: string): Quantity {
  return ordinalQuantity(start, start + digits.length + 1, Number(digits), '个', 'ranks');
}

/** «位、位居»: between two places of one row. */
const betweenRanks = expression`^(?:位|名)?[、,]?(?:${'ranking'})?$`;
