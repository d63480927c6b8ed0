/** Villages, streets and townships whose names differ by one character that is taken for another. */
import { differenceOf } from '../../lexicon/foreignNames.ts';
import type { Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

/** A name as it stands before its level, with the places where it does. */
interface Named {
  readonly name: string;
  /** Without its level. */
  readonly stem: string;
  readonly places: TextRange[];
  /** The sentences in which it stands: where both stand in one, they are two places. */
  readonly sentences: Set<string>;
}

/** «柳树湾村» and «柳树弯村». The one told less often is looked at. */
export function* alikePlaces(blocks: readonly Block[]): Generator<Finding> {
  const byStart = new Map<string, Named[]>();
  for (const block of blocks) gather(block, byStart);
  const told = new Set<number>();
  for (const named of byStart.values()) {
    if (named.length < 2) continue;
    for (const other of named) {
      const right = named.find(
        (one) =>
          one !== other &&
          one.places.length >= leastTold &&
          other.places.length === 1 &&
          differenceOf(other.stem, one.stem) === 'alike' &&
          [...other.sentences].every((sentence) => !one.sentences.has(sentence)),
      );
      const [place] = other.places;
      const [known] = right?.places ?? [];
      // «树弯村» in «柳树弯村».
      if (right === undefined || place === undefined || known === undefined || told.has(place.end)) continue;
      told.add(place.end);
      yield {
        range: place,
        message: `此处写作「${other.name}」，别处写作「${right.name}」`,
        related: [{ range: known, message: '别处' }],
      };
    }
  }
}

/** So often the right name is told, at least. */
const leastTold = 2;

function gather({ start, analysis }: Block, byStart: Map<string, Named[]>): void {
  const { folded, sentences } = analysis;
  for (const { index, 0: level } of folded.matchAll(levels)) {
    const before = ofName.exec(folded.slice(Math.max(0, index - longest), index))?.[0] ?? '';
    // Where a name begins is not told, so that both lengths are tried.
    for (let length = before.length; length >= shortest; length--) {
      const stem = before.slice(-length);
      const name = stem + level;
      const range = shiftRange({ start: index - length, end: index + level.length }, start);
      const where = `${start} ${sentences.findIndex(({ end }) => end > index)}`;
      const key = `${stem.charAt(0)}${length}${level}`;
      const group = byStart.get(key);
      const known = group?.find((one) => one.name === name);
      if (known !== undefined) {
        known.places.push(range);
        known.sentences.add(where);
        continue;
      }
      const named = { name, stem, places: [range], sentences: new Set([where]) };
      if (group === undefined) byStart.set(key, [named]);
      else group.push(named);
    }
  }
}

/** «柳树湾村», but not «村民», «社区矫正», «乡镇». */
const levels =
  /村(?![民级规镇务委庄口组两干集霸社落居史])|社区(?!矫|服务|戒|治理|建设|民警|工作|居|党|网格|教育)|镇(?![级政区村长党域街内])|乡(?![镇村级政亲间土])|街道/g;
/** The characters right before a level that may be those of a name. */
const ofName = /[^\u3000-\u303f在与和及由对将向从等为以于是到至了的各全我本该名个,;:()\d\s“”]*$/;
const shortest = 2;
const longest = 3;
