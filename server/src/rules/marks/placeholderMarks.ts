/** The marks and notes that a template leaves in a text; the words are in seeds/lexicon/placeholders.json. */
import data from '../../../../seeds/lexicon/placeholders.json' with { type: 'json' };
import { createCharacterSet, holds } from '../../lexicon/matching/characterSet.ts';
import { createWordList } from '../../lexicon/matching/wordList.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';

/** Looked up, since an expression of so many words takes as long to build as a page to read. */
const notes = createWordList(data.notes);
const openings = createWordList(['请', ...data.remarks, ...data.openings]);
/** «XX», «X月», «202X», «××», «____», «【】», «【请填写】», «[请填写]». */
const mark =
  /[Xx]+|×+|○+|[□■]+|(?<![A-Za-z0-9])[NMn](?=件|起|宗|人次|场次|万元)|_{2,}|[{<][一-龥]{1,12}[}>]|[【[〔]([^】\]〕]{0,40})[】\]〕]/y;
/** «( )», «(待补充)», «(此处填写单位名称)», «(请办公室补充)». */
const remark = new RegExp(
  `\\((?: *|${anyOf(data.remarks)}|(?:${anyOf(data.openings)})[^()]{0,40}|请[^()]{0,14}(?:${anyOf(data.asks)})[^()]{0,3})\\)`,
  'y',
);
/** «办理?件», not «办好了吗?件件有回音». */
const question =
  /(?<=[\u3400-\u9fff])(?<![什怎何哪谁几否吗呢么吧][^,;:。!?]{0,20})\?+(?=(?:件(?!件)|宗|人次|场次|万元|%))/y;

/** Whether round brackets open a remark; a text where they do not, and without `Sign.placeholder`, needs no search. */
export function mayHoldRemark(folded: string): boolean {
  for (let at = folded.indexOf('('); at !== -1; at = folded.indexOf('(', at + 1))
    if (mayBeRemark(folded, at)) return true;
  return false;
}

function mayBeRemark(folded: string, open: number): boolean {
  let at = open + 1;
  while (folded.charAt(at) === ' ') at++;
  return folded.charAt(at) === ')' || openings.at(folded, open + 1) !== undefined;
}

/** Where the note, the remark or the mark ends that begins at a place. */
function markEnd(folded: string, at: number): number | undefined {
  const note = notes.at(folded, at);
  if (note !== undefined) return at + note.length;
  const first = folded.charAt(at);
  if (first === '(' && !mayBeRemark(folded, at)) return undefined;
  const form = first === '(' ? remark : first === '?' ? question : mark;
  form.lastIndex = at;
  return form.test(folded) ? form.lastIndex : undefined;
}

/** What a mark, a remark or a note begins with: found much sooner than they are. */
const begins = new RegExp(
  `[Xx×○□■NMn{<_【[〔(?${[...new Set(data.notes.map((word) => word.charAt(0)))].join('')}]`,
  'g',
);

/** The placeholders of a folded text, in its order. */
export function findMarks(folded: string): readonly TextRange[] {
  const found: TextRange[] = [];
  begins.lastIndex = 0;
  for (let begin = begins.exec(folded); begin !== null; begin = begins.exec(folded)) {
    const end = markEnd(folded, begin.index);
    if (end === undefined) continue;
    const range = { start: begin.index, end };
    if (isPlaceholder(folded, range)) found.push(withYear(folded, range));
    begins.lastIndex = range.end;
  }
  return folded.includes('**')
    ? [...found, ...findAsterisks(folded)].sort((a, b) => a.start - b.start)
    : found;
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[?.]/g, '\\$&')).join('|');
}

function isPlaceholder(folded: string, { start, end }: TextRange): boolean {
  const first = folded.charAt(start);
  const written = folded.slice(start, end);
  if (holds(fillers, first.charCodeAt(0))) return isFiller(folded, start, end);
  if (first === '【' || first === '[' || first === '〔') {
    const inside = written.slice(1, -1).trim();
    if (inside === '') return first !== '[' || !isOfMarkdown(folded, start, end);
    // «【某某公司违法排污案】» is the name of a case.
    return !inside.endsWith('案') && data.words.some((word) => inside.includes(word));
  }
  return true;
}

/** «[](链接)», «- [ ] 任务». */
function isOfMarkdown(folded: string, start: number, end: number): boolean {
  return folded.charAt(end) === '(' || /^\s*[-*+] $/.test(folded.slice(Math.max(0, start - 12), start));
}

const fillers = createCharacterSet('Xx×○□■');
const surnames = createCharacterSet(data.surnames.join(''));
const unitAfter = /[年月日件起宗份个人次场万元%项条]/;
/** «X县人民政府», but not «X区» of a plan. */
const bodyAfter = /^(?:[省市县区镇乡局]|街道)(?:人民)?(?:政府|委|办事处|党)|^局(?:关于|党|长)/;

/** Letters touch no other letter or digit; a single one must stand for a number («X件», «X月»). */
function isFiller(folded: string, start: number, end: number): boolean {
  if (isOpenYear(folded, start, end)) return true;
  if (/[A-Za-z0-9]/.test(folded.charAt(start - 1)) || /[A-Za-z0-9]/.test(folded.charAt(end))) return false;
  const hasUnit = unitAfter.test(folded.charAt(end));
  // ○ is also a zero («二○二四年»).
  if (folded.charAt(start) === '○' && /[一二三四五六七八九十]/.test(around(folded, start, end))) return false;
  if (end - start === 1) return hasUnit || bodyAfter.test(folded.slice(end, end + 6));
  // «李××» is a person whose name is not told.
  return hasUnit || !holds(surnames, folded.charCodeAt(start - 1));
}

function around(folded: string, start: number, end: number): string {
  return folded.charAt(start - 1) + folded.charAt(end);
}

/** «20XX年», «202×年». */
function isOpenYear(folded: string, start: number, end: number): boolean {
  return folded.charAt(end) === '年' && yearDigits(folded, start) + end - start === 4;
}

function yearDigits(folded: string, start: number): number {
  return /(?<!\d)20\d?$/.exec(folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
}

function withYear(folded: string, { start, end }: TextRange): TextRange {
  const isYear = holds(fillers, folded.charCodeAt(start)) && isOpenYear(folded, start, end);
  return { start: isYear ? start - yearDigits(folded, start) : start, end };
}

const countedAfter = /^(?:件|起|宗|份|次|场|条|项|人次|场次|万元)(?:[ ,;。)]|\*\*|$)/;

/** «办理**件,»; «**» that closes what stands bold («**法律明白人**名,») is none. */
function findAsterisks(folded: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let isBold = false;
  for (const { index, 0: written } of matchesOf(folded, /\*{2,}/g)) {
    const end = index + written.length;
    const isBlank =
      !isBold &&
      /\p{Script=Han}/u.test(folded.charAt(index - 1)) &&
      countedAfter.test(folded.slice(end, end + 4));
    if (isBlank) found.push({ start: index, end });
    else isBold = !isBold;
  }
  return found;
}
