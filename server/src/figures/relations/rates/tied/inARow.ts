/** Whole, part and rate right behind each other: «应考186人,实际参加182人,参考率100%». */
import type { Figure } from '../../../figure.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { nearValue } from '../readings.ts';
import { says } from './says.ts';
import type { TiedOperands } from './tie.ts';

/** Whether the three stand so, and the name of the rate says what both counts are. */
export function areInARow(cue: RateCue, tied: TiedOperands, { rate, figures }: RateContext): boolean {
  const [part] = tied.part.figures;
  const { whole } = tied;
  if (cue.kind !== 'named' || cue.known?.rate.firm !== true || tied.tie !== 'stated') return false;
  if (part === undefined || tied.part.figures.length > 1) return false;
  const at = figures.indexOf(rate);
  return (
    figures[at - 1] === part &&
    figures[at - 2] === whole &&
    whole.segment === rate.segment &&
    rate.clause - part.clause === 1 &&
    part.clause - whole.clause === 1 &&
    [whole, part].every(({ bracket, lead }) => bracket === rate.bracket && !lead.includes('其中'))
  );
}

/** «应出庭8件,实际出庭7件,出庭率100%»: of those of whom it was asked all are said to have done it. */
export function isAllOfDue(tied: TiedOperands, { rate }: RateContext): boolean {
  return nearValue(rate.quantity) === 100 && due.test(tied.whole.lead);
}

const due = /(?:^|[^反响适供对回])应(?!诉)|通知|要求|建议(?=.*出庭)/;

/**
 * The context without counts of other stretches of which the name of the rate is not said: where the words name both operands, these are no
 * excuse (relations.md 0.5).
 */
export function boundTo(cue: RateCue, { part, whole }: TiedOperands, context: RateContext): RateContext {
  const { rate, same, earlier } = context;
  const known = cue.kind === 'named' ? cue.known?.rate : undefined;
  if (known === undefined) return context;
  const words = [...known.whole, ...known.part, ...(known.base ?? [])];
  const mayBeMeant = (figure: Figure): boolean =>
    figure === whole ||
    part.figures.includes(figure) ||
    (figure.sentence === rate.sentence && figure.segment === rate.segment) ||
    says(figure, words);
  return { ...context, same: same.filter(mayBeMeant), earlier: earlier.filter(mayBeMeant) };
}
