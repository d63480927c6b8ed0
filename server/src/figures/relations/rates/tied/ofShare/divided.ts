/** A rate over a list after 其中 that leaves nothing out. */
import type { NamedRateMention } from '../../../../../lexicon/figures/figureWords.ts';
import { wholeOfPart } from '../../../parts/lists/amongLists.ts';
import { comparableTo, type RateContext } from '../../context.ts';
import { agrees, nearValue, termOf } from '../../readings.ts';
import { says } from '../says.ts';
import type { TiedOperands } from '../tie.ts';

/** «摸排机构486家,其中合格372家、不合格114家,合格率76.5%»: the parts after 其中 are all there is, whatever the whole is called. */
export function tieDivided(
  known: NamedRateMention | undefined,
  { rate, same }: RateContext,
  folded: string,
): TiedOperands | undefined {
  if (known === undefined || known.qualifier !== '') return undefined;
  const part = same.find((figure) => says(figure, known.rate.part));
  const whole = part === undefined ? undefined : wholeOfPart(part, same.toReversed(), folded);
  if (part === undefined || whole === undefined || part.segment !== rate.segment) return undefined;
  const parts = comparableTo(whole, same).filter(({ quantity }) => quantity.start > whole.quantity.start);
  const sum = parts.reduce((near, { quantity }) => near + nearValue(quantity), 0);
  if (parts.length < 2 || sum !== nearValue(whole.quantity)) return undefined;
  // «优秀58件、良好112件、合格28件、不合格2件,合格率99.0%»: who is better has passed too.
  const above = parts
    .filter((figure) => figure !== part && says(figure, known.rate.better ?? []))
    .toReversed();
  const alone = termOf(part);
  const isAlone = agrees({ part: alone, whole: termOf(whole) }, rate.quantity);
  return { part: isAlone ? alone : termOf(...above, part), whole, tie: 'inferred' };
}
