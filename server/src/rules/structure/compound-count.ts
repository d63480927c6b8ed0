/** R44 ARITY_CLOSED of the relation catalogue: names made of numbers, «两高一低», «一区两体三点», that the text spells out. */
import { type BlockRule, type Finding, noFindings } from '../../linter/types.ts';
import { parseChineseNumber } from '../../syntax/chineseNumber.ts';
import { Sign } from '../../syntax/signs.ts';

export const compoundCount: BlockRule = {
  meta: {
    id: 'compound-count',
    title: '合称与展开的内容不符',
    summary: '「两高一低」之后展开说的，应是两个「高」、一个「低」。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded, sentences, signs } }) {
    const findings: Finding[] = [...enteredPlaces(folded)];
    if ((signs & Sign.quotedNumeral) === 0) return findings.length === 0 ? noFindings : findings;
    compound.lastIndex = 0;
    for (let hit = compound.exec(folded); hit !== null; hit = compound.exec(folded)) {
      const { index } = hit;
      const sentence = sentences.find(({ end }) => end > index);
      if (sentence === undefined) continue;
      const parts = partsOf(hit[0], index);
      findings.push(...toFindings(parts, folded.slice(index + hit[0].length, sentence.end)));
    }
    return findings;
  },
};

/** «“法律六进”活动,即法律进机关、进乡村、进社区»: as many places as the name says. */
function enteredPlaces(folded: string): readonly Finding[] {
  if (!folded.includes('进”') && !folded.includes('法律')) return [];
  const findings: Finding[] = [];
  entering.lastIndex = 0;
  for (let hit = entering.exec(folded); hit !== null; hit = entering.exec(folded)) {
    const [whole, written = '', list = ''] = hit;
    const number = parseChineseNumber(written);
    const count = list.split('、').length;
    const isOpen = /^等/.test(folded.slice(hit.index + whole.length));
    if (number === undefined || number === count || (isOpen && number > count)) continue;
    const start = hit.index + whole.indexOf(written);
    findings.push({
      range: { start, end: start + written.length },
      message: `此处写的是「${written}进」，后面列举了${count}项`,
    });
  }
  return findings;
}

const place = '(?:法律)?进[\\u4e00-\\u9fff]{1,5}?';
/** The list is joined by 、 alone, so that how many it has is not in doubt. */
const entering = new RegExp(
  `(?<=法律“?|“)([两三四五六七八九十])进”?[^。;、()]{0,8}(?:即|包括|:|\\()(${place}(?:、${place})+)(?=等|活动|[,。;)])`,
  'g',
);

const numerals = '[一两双二三四五六七八九]';
const compound = new RegExp(`“(?:${numerals}[\\u4e00-\\u9fff]){2,5}”`, 'g');

interface Part {
  readonly at: number;
  readonly written: string;
  readonly number: number;
  readonly noun: string;
}

function partsOf(name: string, index: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 1; at + 1 < name.length; at += 2) {
    const written = name.charAt(at);
    const number = written === '双' ? 2 : parseChineseNumber(written);
    if (number !== undefined) parts.push({ at: index + at, written, number, noun: name.charAt(at + 1) });
  }
  return parts;
}

function toFindings(parts: readonly Part[], rest: string): readonly Finding[] {
  const nouns = new Set(parts.map(({ noun }) => noun));
  if (nouns.size !== parts.length) return [];
  const told = /^的?(?:特点|特征|态势|趋势|局面|格局):/.exec(rest);
  const counts =
    told === null ? parts.map(({ noun }) => listed(rest, noun)) : toldOf(rest.slice(told[0].length), parts);
  // That one part comes out right shows that the text spells out this name.
  if (!parts.some(({ number }, index) => counts[index] === number)) return [];
  return parts.flatMap(({ at, written, number, noun }, index) => {
    const count = counts[index];
    return count === undefined || count === number
      ? []
      : [
          {
            range: { start: at, end: at + 1 },
            message: `此处写的是「${written}${noun}」，后面展开的「${noun}」有${count}项`,
          },
        ];
  });
}

/** «…处于高位;…保持在高位;…比例低»: every stretch has one of the words; else nothing is known. */
function toldOf(text: string, parts: readonly Part[]): readonly (number | undefined)[] {
  const counts = parts.map(() => 0);
  for (const stretch of text.split(';')) {
    const present = parts.flatMap(({ noun }, index) => (stretch.includes(noun) ? [index] : []));
    const [only] = present;
    if (only === undefined || present.length > 1) return [];
    counts[only] = (counts[only] ?? 0) + 1;
  }
  return counts;
}

/** How many are listed as «…体、…体» or «以…、…为立足点»; undefined where no such list stands. */
function listed(text: string, noun: string): number | undefined {
  for (const clause of text.split(/[,;:。]/)) {
    const items = clause.split('、');
    if (items.length < 2) continue;
    if (items.every((item) => item.endsWith(noun))) return items.length;
    const as = /^以(.+)为[^、]{0,4}$/.exec(clause);
    if (as !== null && clause.endsWith(noun)) return (as[1] ?? '').split('、').length;
  }
  return undefined;
}
