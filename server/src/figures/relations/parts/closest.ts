/** Which of several counts a list divides where its parts give none of them. */
import { isAbove } from '../../arithmetic/acceptance.ts';
import { boundsOf } from '../../arithmetic/bounds.ts';
import type { Figure } from '../../figure.ts';
import { nearValue } from '../rates/readings.ts';
import { isOneSlipOff } from './sums.ts';

/** «案件9327件,成功8516件,其中公安5842件、…»: where the parts give no count, the one that they all but give is meant. */
export function closest(parts: readonly Figure[], nearest: Figure, wholes: readonly Figure[]): Figure {
  const sum = parts.reduce((all, { quantity }) => all + nearValue(quantity), 0);
  const off = ({ quantity }: Figure): number => Math.abs(sum / nearValue(quantity) - 1);
  const fit = wholes.filter(
    (whole) => whole.segment === nearest.segment && !parts.some((part) => exceeds(part, whole)),
  );
  const near = fit.filter((whole) => off(whole) < slightlyOff);
  const slip = fit.find((whole) => isOneSlipOff(parts, whole));
  // «受理93起,查结91起,…,其中毁林35起、…»: what came in is divided by kind, what was finished by result.
  const isByKind = parts.every(({ stage }) => stage === undefined) && isProcessed(nearest);
  const intake = isByKind ? fit.find((whole) => !isProcessed(whole)) : undefined;
  const best = intake ?? slip ?? near.toSorted((a, b) => off(a) - off(b))[0];
  if (best === undefined || nearValue(best.quantity) === nearValue(nearest.quantity)) return nearest;
  return best === slip || best === intake || off(best) * 2 < off(nearest) ? best : nearest;
}

function isProcessed({ stage, lead }: Figure): boolean {
  return (stage?.rank ?? 0) >= 3 || finished.test(lead);
}

/** «查结», «检验», «办毕»: how far the counted things have come. */
const finished = /^已?[^,;]{0,2}(?:结|毕|成功|检验|处置|整改)$/;

const slightlyOff = 0.1;

/** Whether one count is greater than another, whatever they are rounded from. */
export function exceeds({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return isAbove(boundsOf(a), boundsOf(b));
}
