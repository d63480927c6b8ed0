/** Rates of fewer things than the whole tied to them: of a class of it, or of those only that were taken up. */
import {
  endsWithApproach,
  tellsFound,
  tellsLeftOut,
  tellsTurnedAway,
} from '../../../../lexicon/figures/baseWords.ts';
import { withoutGeneric, withoutStages } from '../../../../lexicon/figures/figureWords.ts';
import { expression, globalExpression } from '../../../../lexicon/wordClasses.ts';
import { type Figure, isComparable } from '../../../figure.ts';
import { sentenceBefore } from '../../../words.ts';
import { ownWords } from '../../parts/lists/partList.ts';
import type { RateContext } from '../context.ts';
import type { RateCue } from '../rateCue.ts';
import { agrees, nearValue, withoutOne } from '../readings.ts';
import { isRateSlip } from '../slipped/rateSlips.ts';
import type { TiedOperands } from '../tied/tie.ts';

type NamedCue = Extract<RateCue, { readonly kind: 'named' }>;

/** Whether the words leave room for a smaller whole, and the rate is greater than the whole tied gives. */
export function isOfFewer(cue: RateCue, tied: TiedOperands, context: RateContext, folded: string): boolean {
  const { part, whole } = tied;
  const { rate } = context;
  const [only] = part.figures;
  if (cue.kind !== 'named' || only === undefined || part.figures.length > 1) return false;
  if (isOfOneInstance(rate, tied, folded) || leavesSomeOut(tied, context)) return true;
  if (nearValue(rate.quantity) * nearValue(whole.quantity) <= 100 * part.near) return false;
  const mayBeFound = tellsFound(whole.lead) && /[成化调处解]/.test(cue.name);
  if (mayBeFound && saysTurnedAway(rate.quantity.end, folded)) return true;
  // «投诉办结7602件,其中调解成功4316件»: what is finished need not have been mediated.
  const mayBeUntried = mayBeFound || whole.stage?.rank === finishedRank;
  const isOfSome = (mayBeUntried && cue.name.endsWith('成功率')) || isOfUntold(only, cue.name, folded);
  // What is nearly given was rounded or typed badly.
  const isNear = nearValue(rate.quantity) * nearValue(whole.quantity) < 103 * part.near;
  const isSlip = (): boolean => isNear || isRateSlip(only.quantity, whole.quantity, rate.quantity);
  return isOfOneKind(only, cue, folded) || tellsFurther(only, cue.name) || (isOfSome && !isSlip());
}

/** «受理46件,查实17件,查实率41.5%(5件不属医保范围)»: without those of which the words say why the rate is not of them. */
function leavesSomeOut({ part, whole }: TiedOperands, { rate, same, after }: RateContext): boolean {
  return [...same, ...after].some(
    (figure) =>
      figure !== whole &&
      !part.figures.includes(figure) &&
      figure.sentence === rate.sentence &&
      isComparable(figure, whole) &&
      nearValue(figure.quantity) < nearValue(whole.quantity) &&
      tellsLeftOut(figure.lead + figure.tail) &&
      agrees({ part, whole: withoutOne(whole, figure) }, rate.quantity),
  );
}

const finishedRank = 3;

/** «一审58件、二审23件,审结79件,败诉6件,一审败诉率7.7%»: how many of the 79 were of the first instance is not told. */
function isOfOneInstance({ lead, quantity }: Figure, { part, whole }: TiedOperands, folded: string): boolean {
  const instance = lead.includes('审') ? /[一二再]审/.exec(lead)?.[0] : undefined;
  if (instance === undefined) return false;
  if ([...part.figures, whole].some(({ before, tail }) => (before + tail).includes(instance))) return false;
  return (
    sentenceBefore(quantity.start - lead.length, folded)
      .replaceAll(instance, '')
      .search(/[一二再]审/) !== -1
  );
}

/** «排查2416件,成功1985件,成功率98.6%;其余或引导至诉讼…»: the rest was not tried at all. */
function saysTurnedAway(from: number, folded: string): boolean {
  const end = folded.indexOf('。', from);
  const after = folded.slice(from, Math.min(from + mostAfter, end === -1 ? folded.length : end));
  const rest = othersOf.exec(after);
  return rest !== null && tellsTurnedAway(after.slice(rest.index));
}

const mostAfter = 60;
const othersOf = expression`[,;](?:对)?(?:${'remainder'}|${'furtherOnes'}|${'otherOnes'}|${'someLeft'}|部分|有的|${'fewOnly'}|未|不属|不符)`;

/** «投诉举报9640件,办结9655件,其中投诉调解成功4318件,调解成功率61.5%»: the part is told of one of the two kinds that the words name. */
function isOfOneKind(part: Figure, { name, known }: NamedCue, folded: string): boolean {
  const [kind = ''] = kindOf(part, name).split(' ');
  // «调处纠纷57起,调处成功43起»: what was done, and no kind of thing.
  return (
    kind.length >= 2 &&
    known?.rate.whole.includes(kind) !== true &&
    isOneOfTwo(kind, namesIn(toldBefore(part, folded)))
  );
}

/** Told of a class that the words before do not name; or in the name of the rate of one of two («仲裁与调解案件», «调解成功率»). */
function isOfUntold(part: Figure, name: string, folded: string): boolean {
  const told = toldBefore(part, folded);
  const deed = name.slice(0, -1).replace(/成功$/, '');
  if (deed.length >= 2 && isJoined(deed, told)) return true;
  const kind = kindOf(part, name);
  // «办结1852件,…,失物找回1126件,找回率73.6%»: what was lost has not been told of.
  const isOwn = part.lead.includes('其中') || ownWords(part).startsWith(kind);
  return isOwn && kind.replaceAll(' ', '').length >= 2 && !isTold(kind, told);
}

function toldBefore({ quantity, lead }: Figure, folded: string): string {
  return sentenceBefore(quantity.start - lead.length, folded);
}

/** «投诉» of «其中投诉调解成功»: the words of the part before the deed that the rate is named after. */
function kindOf(part: Figure, name: string): string {
  const own = ownWords(part);
  const deed = deedIn(own, name);
  return deed === -1 ? '' : withoutAdverbs(own.slice(0, deed));
}

/** «回访满意7126件,回访率»: of those that the deed was done with, some. */
function tellsFurther(part: Figure, name: string): boolean {
  const own = ownWords(part);
  const deed = deedIn(own, name);
  return deed !== -1 && further.test(own.slice(deed)) && !further.test(name);
}

const further = expression`${'furtherResults'}`;

/** Where the deed of the name begins in the words of the part. */
function deedIn(own: string, name: string): number {
  for (let length = name.length - 1; length >= 2; length--) {
    const at = own.indexOf(name.slice(-1 - length, -1));
    if (at !== -1) return at;
  }
  return -1;
}

/** The words that name things: no stages, nothing that every count may hold. */
function namesIn(text: string): string {
  return withoutAdverbs(withoutStages(text));
}

function withoutAdverbs(text: string): string {
  return withoutGeneric(text).replace(adverbial, ' ').trim();
}

const adverbial = globalExpression`${'daysNamed'}|${'onTime'}|${'aforesaid'}|${'saying'}|${'respondents'}|${'besideDeeds'}|[已均共并经由的类等实际]`;

/** «投诉举报», «咨询投诉», «诉讼和非诉»: the kind stands beside another one; «消费投诉» is one kind. */
function isOneOfTwo(kind: string, told: string): boolean {
  const at = told.indexOf(kind);
  if (at === -1) return false;
  const [before, after] = [told.slice(0, at), told.slice(at + kind.length)];
  return (
    isJoined(kind, told) ||
    (endsWithApproach(kind) && (endsWithApproach(before) || endsWithApproach(after.slice(0, 2))))
  );
}

function isJoined(kind: string, told: string): boolean {
  const at = told.indexOf(kind);
  return at !== -1 && (joiner.test(told.charAt(at - 1)) || joiner.test(told.charAt(at + kind.length)));
}

const joiner = /[、和与及或]/;

/** Whether every two characters in a row stand in the words. */
function isTold(kind: string, told: string): boolean {
  for (let at = 0; at + 2 <= kind.length; at++) {
    const pair = kind.slice(at, at + 2);
    if (!pair.includes(' ') && !told.includes(pair)) return false;
  }
  return true;
}
