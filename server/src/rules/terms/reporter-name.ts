/** Who reports is named alike throughout: a report made from another's has that one's name, or its words for itself. */
import type { DocumentRule, Finding } from '../../linter/types.ts';
import { type Block, contentOf } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { organInTitle } from '../../model/reporter.ts';
import { shiftRange } from '../../text/range.ts';

export const reporterName: DocumentRule = {
  meta: {
    id: 'reporter-name',
    title: '单位名称前后不一',
    summary: '落款的单位与题目只差一个字；区的报告写成“全县”，镇的报告写成“全乡”。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report'],
    since: '0.1.0',
  },
  *checkDocument({ document }) {
    const titles = document.blocks.filter(({ kind }) => kind === 'title');
    const organ = organInTitle(titles.map(({ analysis }) => contentOf(analysis)).join(''));
    if (organ === undefined) return;
    yield* otherSignature(document, titles, organ);
    yield* otherSelves(document, organ);
  },
};

const government = /(?:人民政府|政府)$/;

/** «石桥镇» signed «石侨镇人民政府»: the same but for one character, that of the kind of place left out. */
function* otherSignature(
  { blocks }: ReportDocument,
  titles: readonly Block[],
  organ: string,
): Iterable<Finding> {
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  if (signature === undefined) return;
  const signed = contentOf(signature.analysis);
  const [one, other] = [organ, signed].map((name) => name.replace(government, ''));
  if (one === undefined || other === undefined) return;
  const length = Math.min(one.length, other.length);
  const at = onlyDifference(one.slice(-length), other.slice(-length));
  if (length < shortestName || at === undefined || at >= length - 1) return;
  const from = signature.start + signature.analysis.content.start + other.length - length;
  const title = titles[0];
  yield {
    range: { start: from, end: from + length },
    message: `落款写的是「${other.slice(-length)}」，题目写的是「${one.slice(-length)}」`,
    related:
      title === undefined
        ? []
        : [{ range: shiftRange(title.analysis.content, title.start), message: '题目' }],
  };
}

const shortestName = 3;

/** Where two names of one length differ, if they do in one Chinese character alone. */
function onlyDifference(one: string, other: string): number | undefined {
  const places = [...one].flatMap((character, at) => (character === other[at] ? [] : [at]));
  const [at, ...more] = places;
  if (at === undefined || more.length > 0) return undefined;
  return /\p{Script=Han}{2}/u.test(`${one[at]}${other[at]}`) ? at : undefined;
}

/** A place of one kind does not speak of itself as one of another. */
const otherKinds: Readonly<Record<string, readonly string[]>> = {
  区: ['县'],
  县: ['区'],
  镇: ['乡', '街道'],
  乡: ['镇', '街道'],
  街道: ['镇', '乡'],
};

function* otherSelves({ blocks }: ReportDocument, organ: string): Iterable<Finding> {
  const kinds = kindsOf(organ);
  const others = kinds.flatMap((kind) => otherKinds[kind] ?? []).filter((kind) => !kinds.includes(kind));
  if (others.length === 0) return;
  const body = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  // Within an autonomous region 全区 is the region; so may a development zone be.
  if (others.includes('区') && body.some(({ analysis }) => regions.test(analysis.folded))) return;
  const own = new RegExp(`(?<!${notWhole})[全我](?:${kinds.join('|')})`);
  const other = new RegExp(
    `(?<!${notWhole})[全我](?:${others.join('|')})(?![域街镇乡村级块间划直属委])`,
    'g',
  );
  const isOwn = body.some(({ analysis }) => own.test(analysis.folded));
  const found = body.flatMap(({ start, analysis }) =>
    [...analysis.folded.matchAll(other)].map(({ index, 0: written }) => ({
      start: start + index,
      end: start + index + written.length,
      written,
    })),
  );
  // What is said often is meant: a district that was a county, a town made of several.
  if (!isOwn || found.length > 2) return;
  for (const { start, end, written } of found)
    yield { range: { start, end }, message: `题目里的单位是「${organ}」，此处写的是「${written}」` };
}

const regions = /自治区|[新园景校]区|开发区/;

/** «健全县级机制», «安全区域»: 全 ends another word. */
const notWhole = '[健安保完齐周]';

/** The kinds of place that the name of the reporter has: 县 and 镇 of «云溪县石桥镇», 县 of «云棠县市场监督管理局». */
function kindsOf(organ: string): readonly string[] {
  return organ.match(/(?<=[\u4e00-\u9fff]{2})(?:街道|[镇乡县区](?!域|道|村|镇))/g) ?? [];
}
