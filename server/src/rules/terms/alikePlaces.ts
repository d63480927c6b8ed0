/** Villages, streets and townships whose names differ by one character that is taken for another. */
import { differenceOf } from '../../lexicon/names/foreignNames.ts';
import type { Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { rememberedOf } from '../../model/perBlock.ts';
import { matchesOf } from '../../text/matches.ts';
import type { TextRange } from '../../text/range.ts';

/** Where a name stands: its block, and where in it its level begins. */
interface Place {
  readonly block: Block;
  readonly level: number;
}

/** A name as it stands before its level, with the places where it does. */
interface Named {
  readonly name: string;
  readonly stem: string;
  readonly places: Place[];
}

/** «柳树湾村» and «柳树弯村». The one told less often is looked at. */
export function* alikePlaces(blocks: readonly Block[]): Generator<Finding> {
  const named = new Map<string, Named>();
  for (const block of blocks) gather(block, named);
  const rights = new Map<string, Named[]>();
  for (const one of named.values()) {
    if (one.places.length < leastTold) continue;
    const key = startOf(one);
    const group = rights.get(key);
    if (group === undefined) rights.set(key, [one]);
    else group.push(one);
  }
  if (rights.size === 0) return;
  // Of two lengths at one place («树弯村» in «柳树弯村») the longer was gathered first.
  const told = new Set<string>();
  for (const one of named.values()) {
    const [place] = one.places;
    if (place === undefined || one.places.length > 1) continue;
    const at = `${place.block.start} ${place.level}`;
    const right = told.has(at) ? undefined : rightFor(one, place, rights.get(startOf(one)) ?? []);
    const [known] = right?.places ?? [];
    if (right === undefined || known === undefined) continue;
    told.add(at);
    yield {
      range: rangeOf(one, place),
      message: `此处写作「${one.name}」，别处写作「${right.name}」`,
      related: [{ range: rangeOf(right, known), message: '别处' }],
    };
  }
}

/** So often the right name is told, at least. */
const leastTold = 2;

/** The name that was meant; where both stand in one sentence, they are two places. */
function rightFor(one: Named, place: Place, rights: readonly Named[]): Named | undefined {
  return rights.find(({ stem, places }) => {
    if (differenceOf(one.stem, stem) !== 'alike') return false;
    const sentence = sentenceOf(place);
    return places.every((its) => its.block !== place.block || sentenceOf(its) !== sentence);
  });
}

/** What two names have in common: where a name begins is not told, so that its first character must be the same. */
function startOf({ name, stem }: Named): string {
  return `${name.charAt(0)}${stem.length}${name.slice(stem.length)}`;
}

function sentenceOf({ block, level }: Place): number {
  return block.analysis.sentences.findIndex(({ end }) => end > level);
}

function rangeOf({ name, stem }: Named, { block, level }: Place): TextRange {
  const start = block.start + level - stem.length;
  return { start, end: start + name.length };
}

function gather(block: Block, named: Map<string, Named>): void {
  for (const { name, stem, level } of namesIn(block.analysis)) {
    const known = named.get(name);
    if (known === undefined) named.set(name, { name, stem, places: [{ block, level }] });
    else known.places.push({ block, level });
  }
}

interface WrittenName {
  readonly name: string;
  readonly stem: string;
  /** Where its level begins. */
  readonly level: number;
}

const namesIn = rememberedOf(({ folded }): readonly WrittenName[] => {
  const names: WrittenName[] = [];
  for (const { index, 0: level } of matchesOf(folded, levels)) {
    let from = index;
    while (index - from < longest && isOfName(folded.charCodeAt(from - 1), folded.charAt(from - 1))) from--;
    // Where a name begins is not told, so that both lengths are tried.
    for (; index - from >= shortest; from++)
      names.push({
        name: folded.slice(from, index + level.length),
        stem: folded.slice(from, index),
        level: index,
      });
  }
  return names;
});

/** «柳树湾村», but not «村民», «社区矫正», «乡镇». */
const levels =
  /村(?![民级规镇务委庄口组两干集霸社落居史])|社区(?!矫|服务|戒|治|建设|民|工作|居|党|网格|教育)|镇(?![级政区村长党域街内])|乡(?![镇村级政亲间土])|街道/g;
/** What stands before a name and is no part of it. */
const notOfName = '在与和及由对将向从等为以于是到至了的各全我本该名个';
const shortest = 2;
const longest = 3;

function isOfName(code: number, character: string): boolean {
  return code >= 0x4e00 && code <= 0x9fff && !notOfName.includes(character);
}
