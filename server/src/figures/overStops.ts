/** What sentences that are read as one (joined.ts) contradict of each other. */
import type { Claim, Relation } from './claim.ts';
import type { Figure } from './figure.ts';
import type { Joined } from './joined.ts';
import type { Quantity } from './quantities.ts';
import { nearValue } from './relations/rates/readings.ts';

/** The relations that hold over such stops; of two periods or two tellings the sentences speak for themselves. */
const relations: ReadonlySet<Relation> = new Set([
  'sum-of-parts',
  'cross-tab',
  'funnel',
  'stock-flow',
  'average',
  'complement',
  'percent-sum',
]);

/** The contradictions of the joined reading between sentences, but for those of figures that the text itself explains. */
export function contradictionsOf(
  joined: readonly Claim[],
  { groupOf, opening }: Joined,
  told: readonly Claim[],
  figures: readonly Figure[],
): readonly Claim[] {
  const failing = joined.filter(
    ({ verdict, tie, relation }) => verdict === 'fails' && tie !== 'weak' && relations.has(relation),
  );
  if (failing.length === 0) return failing;
  const sentenceOf = new Map(figures.map(({ quantity, sentence }) => [quantity, sentence]));
  const byStated = new Map<Quantity | undefined, Claim[]>();
  for (const claim of [...told, ...joined]) {
    const stated = claim.operands[0]?.quantity;
    const known = byStated.get(stated);
    if (known === undefined) byStated.set(stated, [claim]);
    else known.push(claim);
  }
  return failing
    .filter((claim) => {
      const own = new Set(claim.operands.map(({ quantity }) => sentenceOf.get(quantity) ?? -1));
      const others = byStated.get(claim.operands[0]?.quantity) ?? [];
      return (
        own.size > 1 &&
        isOfSize(claim) &&
        areOfOneGroup([...own], groupOf, opening) &&
        !others.some((other) => other !== claim && isOfOneFigure(other, claim))
      );
    })
    .map((claim) => ({ ...claim, tie: 'inferred', scope: 'paragraph' }));
}

/** Parts that are far from their total may be of another. */
function isOfSize({ relation, operands: [total, ...parts] }: Claim): boolean {
  if (relation !== 'sum-of-parts' || total === undefined) return true;
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const ratio = sum / nearValue(total.quantity);
  return ratio > 0.7 && ratio < 1.4;
}

/** «办理建议提案146件。其中建议82件。提案74件。»: the whole of sentences that begin with 其中 stands before them. */
function areOfOneGroup(
  sentences: readonly number[],
  groupOf: Joined['groupOf'],
  opening: Joined['opening'],
): boolean {
  const group = groupOf.get(Math.max(...sentences)) ?? [];
  const [first = 0] = group;
  return sentences.every(
    (sentence) =>
      group.includes(sentence) ||
      (group.length > 1 &&
        opening.has(first) &&
        sentence === first - 1 &&
        groupOf.get(sentence)?.length === 1),
  );
}

/** Whether another claim of the kind speaks of the same figure, and holds; or was told already. */
function isOfOneFigure(other: Claim, { relation, operands }: Claim): boolean {
  if (other.relation !== relation) return false;
  const isAmong = (quantity: Quantity): boolean =>
    other.operands.some((operand) => operand.quantity === quantity);
  return other.verdict === 'fails'
    ? operands.every(({ quantity }) => isAmong(quantity))
    : other.verdict === 'holds' && operands.slice(1).some(({ quantity }) => isAmong(quantity));
}
