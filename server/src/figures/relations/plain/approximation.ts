/** R30 APPROX_EXACT within one number: «近30余件» is said to be below and above thirty. */
import { approximatorAfter, approximatorBefore } from '../../../lexicon/figures/approximators.ts';
import type { Claim, Tie } from '../../claim.ts';
import type { Figure } from '../../figure.ts';

/** The claim of an approximate figure whose words contradict each other. */
export function approximationClaim({ quantity }: Figure, folded: string): Claim | undefined {
  if (!quantity.isApproximate) return undefined;
  // «近30余年» is of recent times; «不超过10天以上» is a slip of days too.
  if (quantity.dimension === 'duration' && approximatorAfter(folded, quantity.end) === undefined)
    return undefined;
  const clash = clashOf(folded, quantity.start, quantity.end);
  if (clash === undefined) return undefined;
  const [one, other, tie, sense = '相反'] = clash;
  return {
    relation: 'approximation',
    verdict: 'fails',
    operands: [{ role: 'value', quantity }],
    scope: 'clause',
    tie,
    stated: `${one}、${other}`,
    computed: '',
    arithmetic: `「${one}」与「${other}」用在一个数上，意思${sense}`,
  };
}

/** Kinds of words before and behind a number of which one takes back what the other says, or only says it again. */
const senses: ReadonlyMap<string, Sense> = new Map([
  ['above atLeast', '重复'],
  ['atLeast atLeast', '重复'],
  ['about about', '重复'],
  ['atMost atMost', '重复'],
  ['under atMost', '重复'],
  ['atMost atLeast', '相反'],
  ['below about', '相反'],
  ['above about', '相反'],
  ['about atLeast', '相反'],
  ['atLeast atMost', '相反'],
  ['under atLeast', '相反'],
]);

type Sense = '相反' | '重复';

type Clash = readonly [one: string, other: string, tie: Tie, sense?: Sense];

function clashOf(folded: string, start: number, end: number): Clash | undefined {
  const before = approximatorBefore(folded, start);
  const more = /[\d十百千万亿]([余多])/.exec(folded.slice(start, end))?.[1];
  const after = approximatorAfter(folded, end);
  if (before?.kind === 'below') {
    const at = start - before.word.length;
    // «走近30余户群众», «就近» go somewhere.
    if (/[走拉亲逼毗紧左相抵驶切挨凑晚]/.test(folded.charAt(at - 1))) return undefined;
    if (more !== undefined) return [before.word, more, 'inferred'];
    if (after?.kind === 'atLeast') return [before.word, after.word, 'inferred'];
    const outer = approximatorBefore(folded, at);
    if (outer?.kind === 'above') return [outer.word, before.word, 'inferred'];
  }
  // «超过95%以上», «约200人左右», «不超过10个工作日以上».
  const sense = before && after && senses.get(`${before.kind} ${after.kind}`);
  if (before !== undefined && after !== undefined && sense !== undefined)
    return [before.word, after.word, 'inferred', sense];
  if (more === undefined) return undefined;
  // «查摆不足20余条» names what is wanting, «少于30余件» may say by how much.
  if (before?.word === '不到') return [before.word, more, 'inferred'];
  // 余 is more than the number, 约 is about it: the one takes back what the other says.
  if (before?.kind === 'about') return [before.word, more, 'weak'];
  return after?.kind === 'about' ? [more, after.word, 'weak'] : undefined;
}
