/** Words of change (seeds/lexicon/changeWords.json). */
import data from '../../../seeds/lexicon/changeWords.json' with { type: 'json' };
import { createWordList } from './wordList.ts';

/** A change that the words before a figure tell. */
export interface Change {
  readonly direction: 1 | -1;
  /** The verb as written: «增长». */
  readonly verb: string;
  /** What changes, as far as the words name it: «败诉案件数»; «» where they name nothing. */
  readonly subject: string;
  /** «增加到», «降至»: the figure is the value reached and not the amount of the change. */
  readonly isLevel: boolean;
  /** The words name the year before as what it is compared with. */
  readonly isAnnual: boolean;
}

interface Verb {
  readonly word: string;
  readonly direction: 1 | -1;
}

const verbs: readonly Verb[] = [
  ...data.up.map((word): Verb => ({ word, direction: 1 })),
  ...data.down.map((word): Verb => ({ word, direction: -1 })),
].sort((a, b) => b.word.length - a.word.length);

/** «增长了约», «降幅达», «增加到», «精简为»: what may stand between the verb and its figure. */
const afterVerb = /^(?:了|幅度|比例|率|量)?(到|至|为|成)?(?:了|达到|达|约|近|超过|超|高达|:)*$/;
const verbEnds = new Uint8Array(0x10000);
for (const { word } of verbs) verbEnds[word.charCodeAt(word.length - 1)] = 1;
const annual = createWordList(data.annual);
const notCounts = createWordList(data.notCounts);
const pointNouns = createWordList(data.pointNouns);

/** The change told by the words before a figure; undefined where they end otherwise. */
export function changeBefore(words: string): Change | undefined {
  if (!mayTellChange(words)) return undefined;
  for (const { word, direction } of verbs) {
    const at = words.lastIndexOf(word);
    if (at === -1) continue;
    const after = afterVerb.exec(words.slice(at + word.length));
    const before = words.slice(0, at);
    if (after === null || (word.length === 1 && !comparing.test(before))) continue;
    const isLevel =
      (after[1] !== undefined && after[1] !== '为') || /[至到]$/.test(word) || /[简展]$/.test(word);
    return {
      direction,
      verb: word,
      subject: subjectOf(before),
      isLevel: isLevel || (after[1] === '为' && !/[幅]$/.test(word)),
      isAnnual: annual.isIn(before),
    };
  }
  return undefined;
}

/** Most words before figures hold no last character of any verb near their end. */
function mayTellChange(words: string): boolean {
  for (let at = Math.max(0, words.length - 8); at < words.length; at++)
    if (verbEnds[words.charCodeAt(at)] === 1) return true;
  return false;
}

/** A single character is a verb of change only after what is compared («比上年多») or at the start («，多38件»). */
const comparing = /(?:同比|环比|年|年度|同期|相比|^)$/;

function subjectOf(before: string): string {
  const base = /(?:同比|环比|较|比|与|相比|分别|累计).*$/.exec(before);
  return (base === null ? before : before.slice(0, base.index)).replace(/^[、,和及与并且]+/, '').trim();
}

/** Whether a subject is something else than a number of cases or persons: a rate, a time, an amount. */
export function isNotCount(subject: string): boolean {
  return notCounts.isIn(subject);
}

/** Whether what the words name changes in percentage points: a rate, a share. */
export function changesInPoints(words: string): boolean {
  return pointNouns.isIn(words);
}
