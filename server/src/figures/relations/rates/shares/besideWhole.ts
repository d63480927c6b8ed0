/** A share whose tied whole is a class beside its part: «简易程序158件,普通程序27件,普通程序占比14.6%» is of both. */
import { nameSiblings } from '../../../../lexicon/figures/partitions.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { ownWords } from '../../parts/lists/partList.ts';
import type { RateCue } from '../rateCue.ts';
import { type Term, termOf } from '../readings.ts';
import type { TiedOperands } from '../tied/tie.ts';

/** All the classes that the part stands among, if the tied whole is one of them. */
export function wholeOfClasses(
  cue: RateCue,
  { part, whole }: TiedOperands,
  figures: readonly Figure[],
): Term | undefined {
  const [only] = part.figures;
  if (cue.kind !== 'share' || only === undefined || part.figures.length > 1) return undefined;
  const [from, to] = [figures.indexOf(whole), figures.indexOf(only)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const first = figures[from];
  if (first === undefined || to - from !== 1 || !isComparable(whole, only)) return undefined;
  if (whole.segment !== only.segment || whole.bracket !== only.bracket) return undefined;
  return areClasses(first, figures[to] as Figure) ? termOf(...withJoined(figures, from, to)) : undefined;
}

/** What 、 joins is beside what stands before it, and so are classes of one kind. */
function areClasses(one: Figure, other: Figure): boolean {
  if (/[共总]|全[部体]/.test(one.lead) || one.quantity.unit !== other.quantity.unit) return false;
  if (other.lead.startsWith('、')) return true;
  const [name, beside] = [ownWords(one), ownWords(other)];
  return other.clause - one.clause === 1 && (nameSiblings(name, beside) || areAlike(name, beside));
}

/** «线上受理» and «线下受理», «适用简易程序» and «适用普通程序». */
function areAlike(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    one !== other &&
    one.charAt(0) === other.charAt(0) &&
    one.slice(-2) === other.slice(-2)
  );
}

function withJoined(figures: readonly Figure[], from: number, to: number): readonly Figure[] {
  let end = to + 1;
  while (figures[end]?.lead.startsWith('、') && isComparable(figures[end] as Figure, figures[to] as Figure))
    end++;
  return figures.slice(from, end);
}
