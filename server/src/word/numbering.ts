/** Automatic numbers: Word keeps none of them in the text, so they are counted again. */
import { numberText } from './numberText.ts';
import { childOf, type Element, elementsOf, parseXml, propertyOf } from './xml.ts';

/** Counts through a document: the number before each paragraph, «» where it has none. */
export interface Numbering {
  readonly next: (properties: Element | undefined) => string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** «（%2）»: the place of each level's number. */
  readonly text: string;
  readonly isLegal: boolean;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** `numbering` and `styles` are the parts of these names; a file may lack either. */
export function createNumbering(numbering: string | undefined, styles: string | undefined): Numbering {
  const lists = readLists(numbering);
  const ofStyle = readStyles(styles);
  /** By abstract list: lists that share one go on with each other. */
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return {
    next(properties) {
      const own = placeOf(properties);
      const inherited = ofStyle(propertyOf(properties, 'pStyle'));
      const id = own.list ?? inherited.list;
      const list = id === undefined ? undefined : lists.get(id);
      const depth = own.level ?? inherited.level ?? 0;
      const level = list?.levels.get(depth);
      if (id === undefined || list === undefined || level === undefined) return '';
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [at, start] of list.starts) counts[at] = start - 1;
      }
      for (let above = 0; above < depth; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
      const before = counts[depth];
      counts[depth] = before === undefined ? level.start : before + 1;
      counts.length = depth + 1;
      return render(level, list, counts);
    },
  };
}

function render({ text, isLegal }: Level, { levels }: List, counts: readonly number[]): string {
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = isLegal ? 'decimal' : (levels.get(at)?.format ?? 'decimal');
      return numberText(counts[at] ?? 1, format);
    })
    .trim();
}

function placeOf(properties: Element | undefined): ListPlace {
  const numbering = childOf(properties, 'numPr');
  const level = propertyOf(numbering, 'ilvl');
  return { list: propertyOf(numbering, 'numId'), level: level === undefined ? undefined : Number(level) };
}

function readLists(xml: string | undefined): ReadonlyMap<string, List> {
  const part = childOf(parseXml(xml ?? ''), 'numbering');
  const abstracts = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  for (const element of elementsOf(part)) {
    if (element.name === 'abstractNum')
      abstracts.set(element.attributes.get('abstractNumId') ?? '', readLevels(element));
    if (element.name !== 'num') continue;
    const abstract = propertyOf(element, 'abstractNumId') ?? '';
    const starts = new Map<number, number>();
    const levels = new Map(abstracts.get(abstract));
    for (const override of elementsOf(element).filter(({ name }) => name === 'lvlOverride')) {
      const at = Number(override.attributes.get('ilvl') ?? 0);
      const start = propertyOf(override, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
      for (const [level, own] of readLevels(override)) levels.set(level, own);
    }
    lists.set(element.attributes.get('numId') ?? '', { abstract, starts, levels });
  }
  return lists;
}

function readLevels(element: Element): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of elementsOf(element).filter(({ name }) => name === 'lvl')) {
    const format = propertyOf(level, 'numFmt') ?? 'decimal';
    levels.set(Number(level.attributes.get('ilvl') ?? 0), {
      start: Number(propertyOf(level, 'start') ?? 1),
      format,
      // The sign of a bullet is a picture of some font, and no text.
      text: format === 'bullet' ? '' : (propertyOf(level, 'lvlText') ?? ''),
      isLegal: childOf(level, 'isLgl') !== undefined,
    });
  }
  return levels;
}

/** The list that a style puts its paragraphs in, by itself or through the style it is based on. */
function readStyles(xml: string | undefined): (style: string | undefined) => ListPlace {
  const styles = new Map<string, { readonly place: ListPlace; readonly base: string | undefined }>();
  for (const style of elementsOf(childOf(parseXml(xml ?? ''), 'styles'))) {
    const id = style.attributes.get('styleId');
    if (id !== undefined)
      styles.set(id, { place: placeOf(childOf(style, 'pPr')), base: propertyOf(style, 'basedOn') });
  }
  return (style) => {
    const seen = new Set<string>();
    let level: number | undefined;
    for (let id = style; id !== undefined && !seen.has(id); id = styles.get(id)?.base) {
      seen.add(id);
      const place = styles.get(id)?.place;
      level ??= place?.level;
      if (place?.list !== undefined) return { list: place.list, level };
    }
    return { list: undefined, level };
  };
}
