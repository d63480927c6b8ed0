/** Names of other places and organs that a report used as a model leaves behind. */
import {
  differenceOf,
  governedLevel,
  isActor,
  isJoint,
  isOtherWord,
  isSlipOfDepartment,
  levelTakenFor,
  selvesOf,
  tellsOfChange,
} from '../../lexicon/names/foreignNames.ts';
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { findOwnName, type OwnName, type PlaceName } from '../../model/ownName.ts';
import { matchesOf } from '../../text/matches.ts';

export const foreignName: DocumentRule = {
  meta: {
    id: 'foreign-name',
    title: '他处的名称',
    summary: '本单位的名称写错，或者留着别的地方、别的单位的名称：某县的报告里写“我区”“县委依法治市委员会”。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) => folded.includes('委依法治') || folded.includes('委全面依法治'),
  *checkDocument({ document: { blocks }, blocks: governed }) {
    for (const block of governed.filter(isTold)) yield* wrongLevels(block);
    const told = blocks.filter(isTold);
    const own = findOwnName(blocks);
    if (own === undefined) return;
    const levels = levelsOf(own);
    for (const level of levels) yield* otherSelves(told, level, level === levels[0]);
    if (own.department !== undefined) yield* otherDepartments(told, own.department);
    for (const place of placesOf(own)) {
      yield* otherPlaces(blocks, told, place);
      yield* otherLevels(told, place);
    }
  },
};

function isTold({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

function placesOf({ city, county, township }: OwnName): readonly PlaceName[] {
  return [city, county, township].filter((place) => place !== undefined);
}

/** The reporter's own level first, then that of its county. */
function levelsOf({ county, township, department }: OwnName): readonly string[] {
  return [department?.name, township?.level, county?.level].filter((level) => level !== undefined);
}

function toFinding({ start }: Block, at: number, words: string, message: string): Finding {
  return { range: { start: start + at, end: start + at + words.length }, message };
}

/** «县委全面依法治市委员会». */
function* wrongLevels(block: Block): Generator<Finding> {
  const { folded } = block.analysis;
  for (const { index, 0: words, groups } of matchesOf(folded, governedLevel)) {
    const { committee = '', governed = '' } = groups ?? {};
    if (committee === governed) continue;
    const right = words.slice(0, -1) + committee;
    yield {
      ...toFinding(block, index, words, `${committee}委设的是「${right}」委员会、办公室`),
      fixes: [
        {
          title: `改为「${right}」`,
          safe: false,
          edits: [{ start: block.start + index, end: block.start + index + words.length, newText: right }],
        },
      ],
    };
  }
}

/** So often a report speaks of itself, and so seldom in what is left over. */
const leastOwn = 2;
const mostOthers = 2;

function* otherSelves(told: readonly Block[], level: string, isReporter: boolean): Generator<Finding> {
  const selves = selvesOf(level, isReporter);
  if (selves === undefined) return;
  const found = told.flatMap((block) =>
    matchesOf(block.analysis.folded, selves.others)
      .filter(
        ({ index, 0: words }) =>
          !isOtherWord(block.analysis.folded, { start: index, end: index + words.length }),
      )
      .map(({ index, 0: words }) => ({ block, index, words })),
  );
  if (found.length === 0 || found.length > mostOthers) return;
  // «全区» may be of the whole 自治区, or of a zone.
  if (told.some(({ analysis }) => /自治区|开发区|高新区|示范区|新区|园区/.test(analysis.folded))) {
    if (found.some(({ words }) => words.includes('区'))) return;
  }
  const own = told.reduce((sum, { analysis }) => sum + (analysis.folded.match(selves.own)?.length ?? 0), 0);
  if (own < leastOwn) return;
  for (const { block, index, words } of found)
    yield toFinding(block, index, words, `「${words}」与报告单位的级别、类别不符，像是别处的称呼`);
}

function* otherDepartments(
  told: readonly Block[],
  { name, level }: { readonly name: string; readonly level: string },
): Generator<Finding> {
  const form = new RegExp(`(?<=${level})[一-龥]{2,${name.length + mostAdded}}?${name.slice(-1)}`, 'g');
  for (const block of told)
    for (const { index, 0: words } of matchesOf(block.analysis.folded, form))
      if (isSlipOfDepartment(words, name))
        yield toFinding(block, index, words, `报告单位是「${name}」，此处写作「${words}」`);
}

const mostAdded = 4;

/** «岚口镇» in the report of 岚山镇. */
function* otherPlaces(
  blocks: readonly Block[],
  told: readonly Block[],
  { stem, level }: PlaceName,
): Generator<Finding> {
  const own = blocks.filter(({ analysis }) => analysis.folded.includes(stem + level)).length;
  if (own === 0) return;
  const form = new RegExp(`(?=([一-龥]{${stem.length}})${level})`, 'g');
  const found = told.flatMap((block) =>
    matchesOf(block.analysis.folded, form).flatMap(({ index, 1: written = '' }) => {
      const difference = differenceOf(written, stem);
      return difference === undefined ? [] : [{ block, index, words: written + level, difference }];
    }),
  );
  if (found.length > mostOthers) return;
  for (const { block, index, words, difference } of found) {
    const { folded } = block.analysis;
    const end = index + words.length;
    const before = /[^。;,]*$/.exec(folded.slice(Math.max(0, index - 16), index))?.[0] ?? '';
    if (
      difference === 'other' &&
      (isJoint(before + folded.charAt(end)) || !isActor(folded.slice(end, end + 6)))
    )
      continue;
    yield toFinding(block, index, words, `报告单位是「${stem}${level}」，此处写作「${words}」`);
  }
}

/** «青槐乡» in the report of 青槐镇, which tells of no change of its rank. */
function* otherLevels(told: readonly Block[], { stem, level }: PlaceName): Generator<Finding> {
  const other = levelTakenFor(level);
  if (other === undefined) return;
  const found: Finding[] = [];
  for (const block of told) {
    const { folded } = block.analysis;
    for (let at = folded.indexOf(stem + other); at !== -1; at = folded.indexOf(stem + other, at + 1)) {
      const end = at + stem.length + other.length;
      if (
        partOfWord.test(folded.slice(end, end + 1)) ||
        tellsOfChange(folded.slice(Math.max(0, at - 16), end + 12))
      )
        return;
      found.push(
        toFinding(block, at, stem + other, `报告单位是「${stem}${level}」，此处写作「${stem}${other}」`),
      );
    }
  }
  if (found.length <= mostOthers) yield* found;
}

/** «青溪区域», «青槐乡村». */
const partOfWord = /[域间划段内外位块村镇道亲土情音贤]/;
