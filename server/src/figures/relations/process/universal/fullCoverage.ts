/** R07 UNIVERSAL of places: «全县共有14个镇…已在13个镇建成…,实现全覆盖»: what all have, none is without. */
import { entityAt } from '../../../../lexicon/figures/scopeWords.ts';
import { expression } from '../../../../lexicon/wordClasses.ts';
import type { Claim } from '../../../claim.ts';
import { formatCounted, formatValue } from '../../../describe.ts';
import { type Figure, isComparable, isCount } from '../../../figure.ts';
import { nearValue } from '../../rates/readings.ts';
import { universalClaim } from './universalClaim.ts';

/** The claims of the places of which a later clause of their sentence says that they are all. */
export function partialCoverage(figures: readonly Figure[], folded: string): readonly Claim[] {
  if (!folded.includes('全覆盖')) return [];
  return figures.flatMap((part, index) => {
    const places = entityAt(folded, part.quantity.end) ?? entityBefore(part, figures[index - 1]);
    if (places === undefined || !isCount(part) || part.quantity.isApproximate) return [];
    if (limits.test(part.before) || !saysAll(part, places, folded)) return [];
    const whole = figures
      .slice(Math.max(0, index - mostBefore), index)
      .findLast((figure) => part.sentence - figure.sentence <= sentencesBack && isComparable(part, figure));
    return whole === undefined || !tellsAll(whole, places, folded) ? [] : [toClaim(part, whole)];
  });
}

const mostBefore = 6;
const sentencesBack = 2;
const reach = 60;
/** What leaves others of the places for another count. */
const limits = expression`${'stillOthers'}|[省市县区]级`;

/** «,实现镇(街道)全覆盖», in a clause of its own and before the next number. */
function saysAll({ quantity }: Figure, places: string, folded: string): boolean {
  const after = /^[^。;\d]*/.exec(folded.slice(quantity.end, quantity.end + reach))?.[0] ?? '';
  const all = coversAll.exec(after)?.[1];
  return all !== undefined && (all === '' || areas.test(all) || all.startsWith(places));
}

const coversAll = /,(?:已|均|全部|率先)?实现了?([^,。;]{0,8}?)的?全覆盖/;
const areas = expression`^(?:[县区市镇乡州旗省]域|全(?:${'placeLevels'}))$`;

/** How many there are of the same places: «全县共有14个镇», «下设12个乡镇», «全县共设乡镇12个». */
function tellsAll({ quantity, lead }: Figure, places: string, folded: string): boolean {
  const isBefore = lead.endsWith(places);
  if (!isBefore && entityAt(folded, quantity.end) !== places) return false;
  return ofAll.test(isBefore ? lead.slice(0, -places.length) : lead);
}

const ofAll = expression`(?:${'possessing'}|[全我](?:${'placeLevels'}))$`;

function toClaim(part: Figure, whole: Figure): Claim {
  const isOther = nearValue(part.quantity) !== nearValue(whole.quantity);
  const [some, all] = [formatCounted(part.quantity), formatCounted(whole.quantity)];
  return universalClaim(part, whole, {
    role: 'whole',
    verdict: isOther ? 'fails' : 'holds',
    stated: formatValue(part.quantity),
    computed: formatValue(whole.quantity),
    arithmetic: isOther ? `共${all}，${some}不是全覆盖` : `${some}即全部${all}`,
  });
}

/** «法律顾问签约村(社区)152个»: the places of the count before, named right before this one. */
function entityBefore({ lead, quantity }: Figure, earlier: Figure | undefined): string | undefined {
  if (quantity.unit !== '个' || earlier === undefined) return undefined;
  for (let at = Math.max(0, earlier.lead.length - longestName); at < earlier.lead.length; at++) {
    const places = earlier.lead.slice(at);
    if (entityAt(places, 0) === places) return lead.endsWith(places) ? places : undefined;
  }
  return undefined;
}

const longestName = 8;
