/** Traces of another organ's report: its words for itself, and its name under the text. */
import { isShortFor } from '../../figures/words.ts';
import type { Finding } from '../../linter/types.ts';
import { type Block, contentOf } from '../../model/blocks.ts';
import { matchesOf } from '../../text/matches.ts';
import { shiftRange } from '../../text/range.ts';

/** The words by which one kind of reporter speaks of itself, and no other. */
interface Kind {
  readonly ending: RegExp;
  readonly selves: readonly string[];
}

const kinds: readonly Kind[] = [
  { ending: /街道(?:办事处)?$/, selves: ['我街道', '我办事处'] },
  { ending: /镇(?:人民政府|政府)?$/, selves: ['我镇'] },
  { ending: /乡(?:人民政府|政府)?$/, selves: ['我乡'] },
  { ending: /局$/, selves: ['我局'] },
  { ending: /委(?:员会)?$/, selves: ['我委'] },
  { ending: /[省市州县区旗](?:人民政府|政府)?$/, selves: [] },
];

/** «我局», «我委», but not «自我局限», «我委托». */
const anySelf = /(?<!自)我(?:街道|办事处|镇(?!定)|乡(?!音|情|愁)|局(?![限势部面促])|委(?![托派员任婉]))/g;

/** «我局» in the report of a county or a town, «我镇» in that of a bureau: pasted from a report of theirs. */
export function otherSelf(blocks: readonly Block[], organ: string): Finding | undefined {
  const own = kinds.find(({ ending }) => ending.test(organ));
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  const signed = signature === undefined ? organ : contentOf(signature.analysis);
  // A bureau may write the report of its county and sign it.
  if (own === undefined || !own.ending.test(signed)) return undefined;
  const places = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .flatMap(({ start, analysis: { folded } }) =>
      folded.includes('我')
        ? matchesOf(folded, anySelf).flatMap(({ index, 0: word }) =>
            own.selves.includes(word) || isQuoted(folded, index)
              ? []
              : [{ word, range: shiftRange({ start: index, end: index + word.length }, start) }],
          )
        : [],
    );
  const [first, ...more] = places;
  // One that speaks so all along does so on purpose.
  if (first === undefined || more.length >= mostPasted) return undefined;
  return {
    range: first.range,
    message: `题目写的是「${organ}」的报告，此处自称「${first.word}」`,
    related: more.map(({ word, range }) => ({ range, message: word })),
  };
}

const mostPasted = 4;

function isQuoted(folded: string, at: number): boolean {
  return folded.lastIndexOf('“', at) > folded.lastIndexOf('”', at);
}

/** «某县财政局» under the report of «某县司法局»; a short form of the name («交通局» for «交通运输局») is a hint. */
export function otherBureau(blocks: readonly Block[], organ: string): Finding | undefined {
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  if (signature === undefined) return undefined;
  const signed = contentOf(signature.analysis);
  if (isOfOtherRank(organ, signed))
    return {
      range: shiftRange(signature.analysis.content, signature.start),
      message: `题目写的是「${organ}」，落款写的是「${signed}」`,
    };
  const [one, other] = [organ, signed].map((name) => bureau.exec(name)?.[1]);
  if (one === undefined || other === undefined || one.endsWith(other) || other.endsWith(one))
    return undefined;
  return {
    range: shiftRange(signature.analysis.content, signature.start),
    message: `题目写的是「${organ}」，落款写的是「${signed}」`,
    ...(isShortFor(other, one) || isShortFor(one, other) ? { severity: 'hint' as const } : {}),
  };
}

/** «住房和城乡建设局» signed «住房和城乡建设委员会»: one name with two ends. */
function isOfOtherRank(organ: string, signed: string): boolean {
  const [one, other] = [organ, signed].map((name) => ranked.exec(name));
  const [stem, otherStem] = [one?.[1] ?? '', other?.[1] ?? ''];
  if (stem.length < 4 || otherStem.length < 4 || one?.[2] === other?.[2]) return false;
  return stem.endsWith(otherStem) || otherStem.endsWith(stem);
}

const ranked = /^([\u4e00-\u9fff]{2,24}?)(局|委员会|厅)$/;

/** The name of one bureau without that of its place; branches have the name of their place behind. */
const bureau =
  /^(?:[\u4e00-\u9fff]{2,12}?[省市州县区旗盟])?((?!.*(?:分局|[、和与及] ?[^、]*局.*局))[\u4e00-\u9fff]{2,16}局)$/;
