/** R29 EQ_COREF: the same indicator twice in a report has one value. */
import { intersect, isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import type { IndicatorMention } from './mentions.ts';

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
    groups.set(key, [...(groups.get(key) ?? []).slice(0, mostMentions), mention]);
  }
  for (const group of groups.values()) {
    const first = group.find(({ isTotal }) => isTotal);
    if (first === undefined) continue;
    for (const other of group) {
      const claim = other === first ? undefined : claimOf(first, other);
      if (claim !== undefined) yield claim;
    }
  }
}

function claimOf(first: IndicatorMention, other: IndicatorMention): Claim | undefined {
  const one = boundsOf(first.quantity);
  const two = boundsOf(other.quantity);
  const agrees = intersect(one, two);
  // A part of all places is fewer of them; only more than all contradicts.
  if (!agrees && !other.isTotal && !isAbove(two, one)) return undefined;
  return {
    relation: 'same-indicator',
    verdict: agrees ? 'holds' : 'fails',
    operands: [
      { role: 'second', quantity: other.quantity },
      { role: 'first', quantity: first.quantity },
    ],
    scope: 'document',
    tie: first.quantity.isApproximate || other.quantity.isApproximate ? 'weak' : 'inferred',
    get stated() {
      return formatValue(other.quantity);
    },
    get computed() {
      return formatValue(first.quantity);
    },
    get arithmetic() {
      return `${formatValue(first.quantity)}${agrees ? '=' : '≠'}${formatValue(other.quantity)}`;
    },
  };
}
