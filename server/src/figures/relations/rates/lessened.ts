/** Rates of what was saved, which are of more than what it came to. */
import type { RateCue } from './rateCue.ts';
import type { TiedOperands } from './tied/tie.ts';

/** «成交6480万元,节约1130万元,节约率14.85%»: of what it would have come to, which is both together. */
export function isOfLessened({ whole }: TiedOperands, cue: RateCue): boolean {
  return (
    cue.kind === 'named' &&
    lessened.test(cue.name) &&
    whole.quantity.unit.endsWith('元') &&
    cameTo.test(whole.lead)
  );
}

const lessened = /(?:节[约支资余]|[核审]减|下浮|降价|压减)率$/;
const cameTo = /成交|中标|合同|[审核]定|定案|结算|采购/;
