/** R16 FUNNEL: 收到 ≥ 受理 ≥ 办结 ≥ 成功, of the same things. */
import { leadingStageOf, type Stage, withoutGeneric, withoutStages } from '../../../lexicon/figureWords.ts';
import { countsCarriedOver, explainsExcess } from '../../../lexicon/processWords.ts';
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Claim } from '../../claim.ts';
import { formatValue } from '../../describe.ts';
import { type Figure, isComparable, isCount } from '../../figure.ts';
import { nounOf, sharesPair } from '../../words.ts';

/** The claims of neighbouring stages among the figures of a block. */
export function funnelClaims(figures: readonly Figure[], folded: string): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [index, later] of figures.entries()) {
    const stage = isCount(later) ? leadingStageOf(ownLead(later)) : undefined;
    if (stage === undefined) continue;
    const earlier = earlierStage(figures, index, stage);
    if (earlier === undefined) continue;
    const isReversed = isAbove(boundsOf(later.quantity), boundsOf(earlier.quantity));
    if (isReversed && (explainsExcess(folded) || countsCarriedOver(contextOf(folded, earlier, later))))
      continue;
    claims.push({
      relation: 'funnel',
      verdict: isReversed ? 'fails' : 'holds',
      operands: [
        { role: 'earlier', quantity: earlier.quantity },
        { role: 'later', quantity: later.quantity },
      ],
      scope: earlier.sentence === later.sentence ? 'sentence' : 'paragraph',
      tie: isCarryOver(earlier, stage) ? 'weak' : 'inferred',
      get stated() {
        return formatValue(later.quantity);
      },
      get computed() {
        return formatValue(earlier.quantity);
      },
      get arithmetic() {
        return `${formatValue(later.quantity)}${isReversed ? '>' : '≤'}${formatValue(earlier.quantity)}`;
      },
    });
  }
  return claims;
}

/** The nearest count before of an earlier stage, in this sentence or the one before. */
function earlierStage(figures: readonly Figure[], index: number, stage: Stage): Figure | undefined {
  const later = figures[index];
  if (later === undefined || later.lead.includes('其中')) return undefined;
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    const figure = figures[at];
    if (figure === undefined || figure.sentence < later.sentence - 1 || figure.segment !== later.segment)
      return undefined;
    if (!isComparable(figure, later) || figure.bracket !== later.bracket) continue;
    if (figure.stage === undefined || figure.stage.rank >= stage.rank) continue;
    return isOfSameThings(figure, later) ? figure : undefined;
  }
  return undefined;
}

/** The later count names no things of its own, or the same ones. */
function isOfSameThings(earlier: Figure, later: Figure): boolean {
  const noun = withoutStages(nounOf({ lead: ownLead(later), tail: later.tail }));
  const words = withoutGeneric(noun).replace(/[了的共已各类件 ]/g, '');
  return words.length < 2 || sharesPair(words, earlier.lead + earlier.tail);
}

/** «成功调解», «依法受理», «当期结案»: the words of the later count without what only qualifies its verb. */
function ownLead({ lead }: Figure): string {
  return lead.replace(/^(?:按时|按期|当期|及时|依法|实际|现|其中)+/, '');
}

/** What was left of the year before may make more finished than received. */
function isCarryOver({ stage }: Figure, later: Stage): boolean {
  return (
    stage?.rank === 1 && later.rank === 3 && ['新收', '收案', '收件', '收到', '接收'].includes(stage.word)
  );
}

/** The words around both, to look for an explanation. */
function contextOf(folded: string, earlier: Figure, later: Figure): string {
  return folded.slice(Math.max(0, earlier.quantity.start - 40), later.quantity.end + 60);
}
