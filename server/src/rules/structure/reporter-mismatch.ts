/** The reporter in the title, at the start of the opening and in the signature is one. */
import { office, streetActor } from '../../lexicon/names/foreignNames.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, contentOf } from '../../model/blocks.ts';
import { organInTitle } from '../../model/reporter.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';
import { otherBureau, otherSelf } from './otherReporter.ts';

export const reporterMismatch: DocumentRule = {
  meta: {
    id: 'reporter-mismatch',
    title: '报告单位前后不一',
    summary:
      '题目、开头和落款写的是同一个地方的单位：换了别处的名称，多是套用了别人的稿子；只差一个字的，是笔误。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document: { blocks } }) {
    const titles = blocks.filter(({ kind }) => kind === 'title');
    const [title] = titles;
    const organ = organInTitle(titles.map(({ analysis }) => contentOf(analysis)).join(''));
    const misspelt = organ === undefined ? undefined : misspeltSignature(blocks, title, organ);
    if (misspelt !== undefined) yield misspelt;
    const others =
      organ === undefined
        ? []
        : [otherSelf(blocks, organ), misspelt === undefined ? otherBureau(blocks, organ) : undefined];
    for (const other of others) if (other !== undefined) yield other;
    const own = title === undefined ? undefined : placeOf(title, contentOf(title.analysis));
    if (title === undefined || own === undefined) return;
    const opening = blocks.find(({ kind }) => kind === 'paragraph');
    const signature = blocks.findLast(({ kind }) => kind === 'signature');
    const places = [
      opening === undefined ? undefined : subjectOf(opening),
      signature === undefined ? undefined : placeOf(signature, contentOf(signature.analysis)),
    ];
    for (const other of places) {
      if (other === undefined || !isAnother(own, other, contentOf(title.analysis))) continue;
      if (misspelt !== undefined && other.range.end > misspelt.range.start) continue;
      yield {
        range: other.range,
        message: `题目写的是「${own.name}」，此处写的是「${other.name}」`,
        related: [{ range: own.range, message: '题目中的单位' }],
      };
    }
  },
};

/** «安桥县» of «安桥县人民政府2023年度…». */
interface Place {
  readonly name: string;
  readonly range: TextRange;
}

/** A county, a district or a town and its organ, or a year; a longer name holds the places above it. */
const placeForm = new RegExp(
  `^(?![各全我本该省市县区镇乡上下两三])([\\u4e00-\\u9fff]{2,3}?[县区市镇乡])(?=${office}|20\\d\\d)|^(?![各全我本该省市县区镇乡上下两三])([\\u4e00-\\u9fff]{2,3}?街道)(?=${streetActor}|20\\d\\d|以|在)`,
);

function nameOf(words: string): string | undefined {
  const [, name, street] = placeForm.exec(words) ?? [];
  return name ?? street;
}

function placeOf({ start, analysis }: Block, words: string): Place | undefined {
  const name = nameOf(words);
  if (name === undefined) return undefined;
  const at = start + analysis.content.start;
  return { name, range: { start: at, end: at + name.length } };
}

/** «2023年,安桥县人民政府坚持…»: who acts in the first clause after the year. */
function subjectOf({ start, analysis }: Block): Place | undefined {
  const { folded, content } = analysis;
  const lead =
    /^(?:\d{4}年(?:以来)?,)?/.exec(folded.slice(content.start, content.start + 12))?.[0].length ?? 0;
  const from = content.start + lead;
  const name = nameOf(folded.slice(from, from + 20));
  return name === undefined
    ? undefined
    : { name, range: { start: start + from, end: start + from + name.length } };
}

/** Of one level, so that neither is the city of the other («清河市», «清河县» is a former name, too). */
function isAnother(own: Place, other: Place, title: string): boolean {
  if (own.name.at(-1) !== other.name.at(-1) || title.includes(other.name)) return false;
  // «市北区» at the end of «海州市市北区», or a name of which a blank or a line has taken a part.
  return !own.name.endsWith(other.name.slice(1)) && !other.name.endsWith(own.name.slice(1));
}

const government = /(?:人民政府|政府)$/;

/** «石桥镇» signed «石侨镇人民政府»: the same but for one character, that of the kind of place left out. */
function misspeltSignature(
  blocks: readonly Block[],
  title: Block | undefined,
  organ: string,
): Finding | undefined {
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  if (signature === undefined) return undefined;
  const signed = contentOf(signature.analysis);
  const [one, other] = [organ, signed].map((name) => name.replace(government, ''));
  if (one === undefined || other === undefined) return undefined;
  const length = Math.min(one.length, other.length);
  const at = onlyDifference(one.slice(-length), other.slice(-length));
  if (length < shortestName || at === undefined || at >= length - 1) return undefined;
  const from = signature.start + signature.analysis.content.start + other.length - length;
  return {
    range: { start: from, end: from + length },
    message: `落款写的是「${other.slice(-length)}」，题目写的是「${one.slice(-length)}」`,
    related:
      title === undefined
        ? []
        : [{ range: shiftRange(title.analysis.content, title.start), message: '题目' }],
  };
}

const shortestName = 3;

/** Where two names of one length differ, if they do in one Chinese character alone. */
function onlyDifference(one: string, other: string): number | undefined {
  const places = [...one].flatMap((character, at) => (character === other[at] ? [] : [at]));
  const [at, ...more] = places;
  if (at === undefined || more.length > 0) return undefined;
  return /\p{Script=Han}{2}/u.test(`${one[at]}${other[at]}`) ? at : undefined;
}
