/** R48 SEQ_CLAUSE of the relation catalogue: 一是, 二是, 三是 … within one container. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, blockIndexAt } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { toChineseNumber } from '../../syntax/chineseNumber.ts';
import type { ClauseLabel } from '../../syntax/labels.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';
import { loneSides } from './loneSide.ts';
import { findGaps, type Gap, mostFixes } from './sequence.ts';

export const clauseNumberGap: DocumentRule = {
  meta: {
    id: 'clause-number-gap',
    title: '「一是」「二是」不连续',
    summary:
      '一个标题之下的一是、二是、三是应依次相连,不缺号、不重号;一段之中可以有几轮；有「一方面」就有「另一方面」。',
    category: 'structure',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: ({ clauseLabels, title, folded }) =>
    clauseLabels.length > 0 || title !== undefined || folded.includes('一方面'),
  *checkDocument({ document, blocks }) {
    if (document.kind === 'report') yield* loneSides(document.blocks, blocks);
    for (const run of clauseRuns(blocks)) {
      const mayStartAnywhere = startsAnywhere(run, document);
      const gaps = findGaps(numbersOf(run), mayStartAnywhere);
      yield* loneFirst(run, document);
      if (gaps.length === 0) continue;
      const edits = renumber(run, mayStartAnywhere);
      for (const [index, gap] of gaps.entries()) yield toFinding(run, gap, index < mostFixes ? edits : []);
    }
  },
};

/** The edits that number each broken run of clauses anew, as the fixes do. */
export function renumberClauses(document: ReportDocument): readonly TextEdit[] {
  return clauseRuns(document.blocks).flatMap((run) => {
    const mayStartAnywhere = startsAnywhere(run, document);
    return findGaps(numbersOf(run), mayStartAnywhere).length > 0 ? renumber(run, mayStartAnywhere) : [];
  });
}

/**
 * An excerpt may begin with 五是, or with the end of what 四是 told: what stands before was left out. After a heading, or right
 * after what announces the list («做好以下工作:三是»), nothing was.
 */
function startsAnywhere([first]: readonly ClauseMark[], { kind, blocks }: ReportDocument): boolean {
  if (kind !== 'excerpt' || first === undefined) return false;
  const opening = blocks.find((block) => block.kind !== 'blank');
  if (opening?.kind !== 'paragraph' || first.blockStart !== opening.start) return false;
  const { folded, content } = opening.analysis;
  const { start } = first.label.range;
  return start === content.start || '。;'.includes(folded.charAt(start - 1));
}

/** A 一是 that nothing follows up to the next heading: neither 二是 nor words in its place («二要», «再是», «其次»). */
function* loneFirst(run: readonly ClauseMark[], { kind, blocks }: ReportDocument): Iterable<Finding> {
  const [only] = run;
  if (kind !== 'report' || only === undefined || run.length > 1 || only.number !== 1) return;
  let goesOnUnnumbered = false;
  for (let at = blockIndexAt(blocks, only.blockStart); at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'heading') break;
    const isOwn = block.start === only.blockStart;
    const said = block.analysis.folded.slice(isOwn ? only.label.range.end : 0);
    if (isCountedOn.test(said)) return;
    goesOnUnnumbered ||= goesOn.test(said);
  }
  yield {
    range: rangeOf(only),
    message: '只有「一是」，后面没有「二是」',
    severity: goesOnUnnumbered ? 'hint' : 'information',
  };
}

const isCountedOn =
  /(?:^|[。;,:、!?)”])(?:二|两|2|②|再|其[二次]|另|第二|三|3)|(?:一|两|二|另一)(?:方面|个是|则|来)|[二三四五]是|而是|不是|之[一二]/;
/** «同时,各村…»: the second step told without a number. */
const goesOn = /(?:^|[。;,])(?:同时|此外|还|又|最后)/;

function numbersOf(run: readonly ClauseMark[]): readonly number[] {
  return run.map(({ number }) => number);
}

/** A clause label with the start of its block; places in the text are made for the few marks that a finding shows. */
interface ClauseMark {
  readonly number: number;
  readonly label: ClauseLabel;
  readonly blockStart: number;
}

function rangeOf({ label, blockStart }: ClauseMark): TextRange {
  return shiftRange(label.range, blockStart);
}

/** The runs of the report; each heading begins anew, and so does a 一是 after at least two clauses. */
function clauseRuns(blocks: readonly Block[]): readonly (readonly ClauseMark[])[] {
  const runs: ClauseMark[][] = [];
  let run: ClauseMark[] | undefined;
  for (const { kind, start, analysis } of blocks) {
    if (kind === 'heading') run = undefined;
    for (const label of analysis.clauseLabels) {
      const mark = { number: label.number, label, blockStart: start };
      if (run === undefined || (mark.number === 1 && run.length > 1)) {
        run = [mark];
        runs.push(run);
      } else run.push(mark);
    }
  }
  return runs;
}

function toFinding(
  run: readonly ClauseMark[],
  { index, expected, kind }: Gap,
  edits: readonly TextEdit[],
): Finding {
  const mark = run[index] as ClauseMark;
  const before = run[index - 1];
  const written = `${toChineseNumber(mark.number)}是`;
  const wanted = `${toChineseNumber(expected)}是`;
  return {
    range: rangeOf(mark),
    message:
      kind === 'repeat'
        ? `「${written}」重复，按顺序此处是「${wanted}」`
        : `此处是「${written}」，按顺序是「${wanted}」`,
    ...(before === undefined
      ? {}
      : { related: [{ range: rangeOf(before), message: `上一项「${toChineseNumber(before.number)}是」` }] }),
    fixes: edits.length === 0 ? [] : [{ title: '按顺序重编一是、二是', safe: true, edits }],
  };
}

function renumber(run: readonly ClauseMark[], mayStartAnywhere: boolean): readonly TextEdit[] {
  const start = mayStartAnywhere ? (run[0]?.number ?? 1) : 1;
  return run.flatMap(({ number, label, blockStart }, position) =>
    number === start + position
      ? []
      : [
          {
            newText: toChineseNumber(start + position),
            ...shiftRange(label.numberRange, blockStart),
          },
        ],
  );
}
