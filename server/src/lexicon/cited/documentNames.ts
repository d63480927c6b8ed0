/** Names of central documents (seeds/lexicon/documentNames.json), and the one that was meant where a text has none of them. */
import data from '../../../../seeds/lexicon/documentNames.json' with { type: 'json' };
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';
import { differenceBetween } from '../matching/nameDifference.ts';
import { createWordList } from '../matching/wordList.ts';

/** How a text speaks of what it names: as the centre's, as given from above, or as made by whom it tells of. */
export type Origin = 'centre' | 'above' | 'own' | 'unknown';

/** The name that was meant; where places may have a document of the name that is written, it is not sure. */
export interface MeantName {
  readonly right: string;
  readonly isSure: boolean;
}

/** What the words before 《 tell of the document: «国务院办公厅《…》», «严格落实《…》», «印发《…》». */
export function originOf(folded: string, open: number): Origin {
  const before = folded
    .slice(Math.max(0, open - farthest), open)
    .replace(/^.*[。;\n]/s, '')
    .replace(/《[^《》]*》/g, '');
  if (issuers.isIn(before) && ofCentre.test(before)) return 'centre';
  if (ofPlace.test(before) || made.test(before)) return 'own';
  return followed.test(before) ? 'above' : 'unknown';
}

/** The name of a document without who issued it and what stands in brackets after it: «国务院关于……的意见(试行)». */
export function bareName(title: string): string {
  return title.replace(/^[\u4e00-\u9fff]*?(?=关于)/, '').replace(/\([^()]*\)?$/, '');
}

/** The central document that a bare name between 《 and 》 is close to, which is none itself. */
export function meantDocument(name: string, origin: Origin): MeantName | undefined {
  if (name.length < shortest || names.has(name) || origin === 'own') return undefined;
  const isOfParty = name.startsWith('中国共产党');
  for (const right of names) {
    if (Math.abs(right.length - name.length) > mostDiffering) continue;
    const { written, meant } = differenceBetween(name, right);
    if (written.length > mostDiffering || meant.length > mostDiffering || ownWords.test(written)) continue;
    const isSure = isOfParty || origin === 'centre';
    if (kindOf(name) !== kindOf(right)) {
      // By these a place carries the document out.
      if (/^(?:方案|细则|计划)$/.test(kindOf(name))) continue;
      if (isSure || origin === 'above') return { right, isSure };
      continue;
    }
    // A whole name but for one word put for another; one word more or less may make the name of a place's own.
    if (isSure || (written.length === meant.length && right.length >= long)) return { right, isSure: true };
    if (origin === 'above') return { right, isSure: false };
  }
  return undefined;
}

/** The last word of a name, by which documents have their rank: «规定», «指导意见». */
export function kindOf(name: string): string {
  return data.kinds.find((kind) => name.endsWith(kind)) ?? '';
}

/** Whether places and departments have documents of that name with another last word. */
export function isAlsoLocal(stem: string): boolean {
  return alsoLocal.has(stem);
}

/** The year in the name of a plan that is told to have been made: «印发《某县2024年工作要点》». */
export interface PlanYear extends TextRange {
  readonly year: number;
}

export function scanPlanYears(folded: string): readonly PlanYear[] {
  if (!folded.includes('《')) return none;
  return matchesOf(folded, madePlan).map(({ index, 0: whole, 1: written = '' }) => {
    const start = index + whole.indexOf(written);
    return { start, end: start + written.length, year: Number.parseInt(written, 10) };
  });
}

const none: readonly PlanYear[] = [];
const madePlan = new RegExp(
  `(?:${data.makers.join('|')})了?《[^《》\\d]{0,20}(20\\d\\d年)度?[^《》\\d]{0,30}(?:${data.yearPlans.join('|')})》`,
  'g',
);

const names: ReadonlySet<string> = new Set(data.documents.map(({ name }) => name));
const alsoLocal: ReadonlySet<string> = new Set(data.alsoLocal);
const shortest = 8;
const long = 14;
const mostDiffering = 3;
/** How far before 《 its words are read. */
const farthest = 48;

const issuers = createWordList(data.issuers);
const ofCentre = new RegExp(
  `(?:${data.issuers.join('|')})(?:、(?:${data.issuers.join('|')}))*(?:联合|新|共同)?(?:${data.makers.join('|')})?(?:实施)?[了的]?$`,
);
/** «我省《…》», «县委《…》»: what stands right before is a place or an organ of one. */
const ofPlace = /(?:[省市州县区旗盟镇乡局厅委办院会]|街道|政府|办公室)的?$/;
const made = new RegExp(`(?:${data.makers.join('|')})(?:实施)?[了的]?[^,]{0,6}$`);
const followed = new RegExp(`(?:${data.followed.join('|')})`);
const ownWords = new RegExp(data.ownWords.join('|'));
