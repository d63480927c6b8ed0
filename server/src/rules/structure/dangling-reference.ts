/** References to what is not there, and abbreviations that are introduced again. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import type { Block } from '../../model/blocks.ts';
import { matchesOf } from '../../text/matches.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const danglingReference: DocumentRule = {
  meta: {
    id: 'dangling-reference',
    title: '所指的内容不在文中',
    summary: '「详见附件」而文末没有附件，「见下表」而后面没有表格，同一个简称说了两次「以下简称」。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  looksAt: ({ folded }) =>
    folded.includes('见表') || folded.includes('下表') || folded.includes('附') || folded.includes('简称'),
  *checkDocument({ document, blocks }) {
    yield* missingTables(blocks, document.blocks);
    yield* missingAttachments(blocks);
    yield* repeatedAbbreviations(blocks);
  },
};

/** «如下表», «见下表» with no table behind it, neither of bars nor of tabs. */
function* missingTables(blocks: readonly Block[], all: readonly Block[]): Iterable<Finding> {
  for (const block of blocks) {
    if (!block.analysis.folded.includes('表')) continue;
    const places = placesOf(block, toTable);
    if (places.length === 0 || hasTableAfter(block, all)) continue;
    for (const range of places)
      yield { range, message: '后面没有表格：表格没有粘贴过来，或者这句话是从别处套用的' };
  }
}

function hasTableAfter(block: Block, all: readonly Block[]): boolean {
  return all.some(
    ({ kind, start, analysis }) =>
      start > block.start && (kind === 'table-row' || analysis.text.includes('\t')),
  );
}

/** The list of attachments may be published apart from the text, so that it is only a hint. */
function* missingAttachments(blocks: readonly Block[]): Iterable<Finding> {
  if (blocks.some(({ analysis }) => attachment.test(analysis.folded))) return;
  for (const block of blocks) {
    if (!block.analysis.folded.includes('附件')) continue;
    for (const range of placesOf(block, toAttachment))
      yield { range, message: '文末没有列出附件', severity: 'hint' };
  }
}

/** «(以下简称执法队)» a second time for the same thing. */
function* repeatedAbbreviations(blocks: readonly Block[]): Iterable<Finding> {
  const first = new Map<string, TextRange>();
  for (const block of blocks) {
    const { folded } = block.analysis;
    if (!folded.includes('简称')) continue;
    for (const match of matchesOf(folded, abbreviation)) {
      const [whole, name = ''] = match;
      const range = shiftRange({ start: match.index, end: match.index + whole.length }, block.start);
      // The same short name may be given to another thing, of which the words before the bracket tell.
      const key = `${name} ${namedBefore(folded, match.index)}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, range);
      else
        yield {
          range,
          message: `前文已经写过以下简称「${name}」，此处直接用简称`,
          related: [{ range: known, message: '前文' }],
        };
    }
  }
}

/** The title that ends at a place, or the last characters before it. */
function namedBefore(folded: string, at: number): string {
  const title = folded.charAt(at - 1) === '》' ? folded.lastIndexOf('《', at) : -1;
  return folded.slice(title === -1 ? Math.max(0, at - 6) : title, at);
}

const toTable = /(?:如|见|详见)(?:下表|表\d)(?!\d)/g;
const toAttachment = /(?:详?见|参见)附件(?:\d{1,2}|[一二三四五六七八九十])?/g;
const attachment = /^\s*附 ?[件表录] ?(?:\d|[一二三四五六七八九十]|:|$)/;
const abbreviation = /\((?:以下|下)?(?:统称|简称)(?:为|作)?[:“]*([^()“”,。]{2,12})”?\)/g;

function placesOf({ start, analysis }: Block, form: RegExp): readonly TextRange[] {
  return matchesOf(analysis.folded, form).map(({ index, 0: words }) =>
    shiftRange({ start: index, end: index + words.length }, start),
  );
}
