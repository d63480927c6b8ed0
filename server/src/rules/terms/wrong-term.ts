/** Fixed terms, from seeds/terms/. */
import { appliesTo, type Term } from '../../lexicon/terms.ts';
import type { DocumentContext, DocumentRule, Finding, Fix } from '../../linter/types.ts';
import { shiftRange, type TextRange } from '../../text/range.ts';

export const wrongTerm: DocumentRule = {
  meta: {
    id: 'wrong-term',
    title: '固定用语有误',
    summary: '固定用语、专名应使用规范表述;同一错法反复出现的,只在第一处报告,并列出其余各处。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  looksAt: (_, wrongTerms) => wrongTerms.length > 0,
  *checkDocument(context) {
    for (const slip of slipsOf(context)) yield toFinding(slip, context.document.text);
  },
};

/** One term in one wrong form, with every place where it stands so. */
interface Slip {
  readonly term: Term;
  readonly places: readonly [TextRange, ...TextRange[]];
}

/** The slips of the report in the order of their first places. */
function slipsOf({ document, blocks, wrongTerms }: DocumentContext): Iterable<Slip> {
  const slips = new Map<string, { term: Term; places: [TextRange, ...TextRange[]] }>();
  for (const { kind, start: blockStart, analysis } of blocks) {
    if (kind === 'blank') continue;
    for (const { start, end, term } of wrongTerms(analysis)) {
      if (!appliesTo(term, document.period?.year)) continue;
      const place = shiftRange({ start, end }, blockStart);
      const key = `${term.id} ${analysis.folded.slice(start, end)}`;
      const known = slips.get(key);
      if (known === undefined) slips.set(key, { term, places: [place] });
      else known.places.push(place);
    }
  }
  return slips.values();
}

function toFinding({ term, places }: Slip, text: string): Finding {
  const [first, ...others] = places;
  const written = text.slice(first.start, first.end);
  const advice = `「${written}」${term.severity === 'hint' ? '宜作' : '应为'}「${term.right}」`;
  return {
    range: first,
    message: `${advice}：${term.why}${others.length === 0 ? '' : `（全文${places.length}处）`}`,
    severity: term.severity,
    fixes: fixesOf(term, places),
    ...(others.length === 0
      ? {}
      : { related: others.map((range) => ({ range, message: `此处也作「${written}」` })) }),
  };
}

/** A slip that can be mended unseen is mended everywhere at once; one that wants a look, first where the writer looks. */
function fixesOf({ right, safe }: Term, places: Slip['places']): readonly Fix[] {
  const edits = places.map((place) => ({ newText: right, ...place }));
  if (places.length === 1) return [{ title: `改为「${right}」`, safe, edits }];
  const everywhere = { title: `全文${places.length}处都改为「${right}」`, safe, edits };
  const here = { title: `只把这一处改为「${right}」`, safe: false, edits: edits.slice(0, 1) };
  return safe ? [everywhere, here] : [here, everywhere];
}
