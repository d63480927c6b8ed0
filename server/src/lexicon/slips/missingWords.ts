/** Where a word is gone (seeds/lexicon/missingWords.json). */
import data from '../../../../seeds/lexicon/missingWords.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { alternationOf } from '../matching/alternation.ts';

/** A place where a word is gone; the range is what stands around it. */
export interface MissingWord extends TextRange {
  /** What kind of word: the verb before 了, what 和 joins, what an adverb at the end tells of, or the verb before a deed. */
  readonly kind: 'verb' | 'joined' | 'unfollowed' | 'deed';
}

/** «有效了依法行政意识», «得到增强和。»: the places in folded text. */
export function scanMissingWords(folded: string): readonly MissingWord[] {
  const found: MissingWord[] = [];
  if (folded.includes('了'))
    for (const { index, 0: words } of matchesOf(folded, withoutVerb()))
      found.push({ start: index, end: index + words.length, kind: 'verb' });
  if (joinsNothing.test(folded))
    for (const { index, 0: words } of matchesOf(folded, withoutJoined()))
      found.push({ start: index, end: index + words.length, kind: 'joined' });
  if (endsAdverb.test(folded))
    for (const { index, 0: words } of matchesOf(folded, unfollowed()))
      found.push({ start: index, end: index + words.length, kind: 'unfollowed' });
  if (tellsDeed.test(folded))
    for (const { index, 0: words } of matchesOf(folded, withoutDoing()))
      found.push({ start: index, end: index + words.length, kind: 'deed' });
  return found;
}

/** A first look, at two characters alone: where such an adverb ends a clause, and where such a deed begins behind an adverb. */
const endsAdverb = new RegExp(`[${lastOf(data.unfollowed)}][,。;${firstOf(data.objects)}]`);
const tellsDeed = new RegExp(`[${lastOf(data.manners)}][${firstOf(data.deeds)}]`);

function firstOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

function lastOf(words: readonly string[]): string {
  return words.map((word) => word.slice(-1)).join('');
}

const joinsNothing = /和[,。;]/;
let verbForm: RegExp | undefined;
let joinedForm: RegExp | undefined;
let unfollowedForm: RegExp | undefined;
let deedForm: RegExp | undefined;

/** Not «有效了解», «积极了结»: 了 may begin a verb; nor «持续了三年», «积极了许多»: what comes before may be one. */
function withoutVerb(): RegExp {
  verbForm ??= new RegExp(
    `(?:${alternationOf(data.adverbs).source})了(?=[\\u4e00-\\u9fff“《])(?![解结却断一两二三四五六七八九十百数几半近约整多好很较长大不许些起])`,
    'g',
  );
  return verbForm;
}

function withoutJoined(): RegExp {
  joinedForm ??= new RegExp(`(?:${alternationOf(data.joined).source})和(?=[,。;])`, 'g');
  return joinedForm;
}

/** «水平提升不断,», «提升不断群众的获得感», but not «更进一步,», «持续不断,». */
function unfollowed(): RegExp {
  unfollowedForm ??= new RegExp(
    `(?:${alternationOf(data.joined).source})(?:${alternationOf(data.unfollowed).source})(?=[,。;]|${alternationOf(data.objects).source})`,
    'g',
  );
  return unfollowedForm;
}

/** «积极法治宣传教育活动». */
function withoutDoing(): RegExp {
  deedForm ??= new RegExp(
    `(?<![更不])(?:${alternationOf(data.manners).source})(?:${alternationOf(data.deeds).source})`,
    'g',
  );
  return deedForm;
}
