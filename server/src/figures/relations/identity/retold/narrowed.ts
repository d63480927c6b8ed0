/** Whether the words before a count narrow it to some of what was counted before: «外资企业走访不足,走访企业286家». */
import { withoutLacking } from '../../../../lexicon/figures/retoldWords.ts';
import { isSaidIn, type Told } from './covered.ts';
import { clausesBefore } from './sameness.ts';
import type { Telling } from './telling.ts';

/** What is read of the later count. */
type Narrowed = Told & Pick<Telling, 'deed' | 'own'>;

/**
 * Whether what stands before its own verb names something that the first sentence does not, or the clauses without counts before
 * the later one or the short sentence that opens its paragraph something that the paragraph of the first, up to it, does not.
 */
export function isNarrowed(again: Narrowed, first: Told, folded: string, before: string): boolean {
  const own = again.deed === '' ? '' : again.own.slice(0, Math.max(0, again.own.indexOf(again.deed)));
  return (
    !isSaidIn(withoutLacking(own), first) ||
    [topicBefore(again, folded), ...clausesBefore(again)].some(
      (words) => !isSaidIn(withoutLacking(words), first, before),
    )
  );
}

/** «一是外资企业走访不足。全年走访企业236家»: the sentence before, where it is one clause without counts. */
function topicBefore({ figure, sentence }: Told, folded: string): string {
  const end = figure.quantity.start - sentence.length;
  const words = folded.slice(Math.max(0, end - longestTopic), end);
  return topic.exec(words)?.[1] ?? '';
}

const longestTopic = 30;
const topic = /(?:^|[。;\n])([^。,;:\d\n]{2,24})。$/;
