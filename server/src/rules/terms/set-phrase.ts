/** R49 FIXED_NAME of the relation catalogue, for formulae of several members, from seeds/lexicon/setPhrases.json. */
import { type BrokenPhrase, scanSetPhrases } from '../../lexicon/slips/setPhrases.ts';
import { findBuiltInTerms } from '../../lexicon/terms.ts';
import { type BlockRule, type Finding, type Fix, noFindings } from '../../linter/types.ts';

export const setPhrase: BlockRule = {
  meta: {
    id: 'set-phrase',
    title: '固定表述不完整',
    summary: '「科学立法、严格执法、公正司法、全民守法」等成套的表述，漏了一项、换了一项或者次序不同。',
    category: 'terms',
    severity: 'warning',
    kinds: ['report', 'excerpt'],
    since: '0.1.0',
  },
  checkBlock({ block: { folded, text } }) {
    const brokenPhrases = scanSetPhrases(folded);
    if (brokenPhrases.length === 0) return noFindings;
    return brokenPhrases
      .filter(({ start, end }) => !isTerm(folded, start, end))
      .map((phrase) => toFinding(phrase, text.slice(phrase.start, phrase.end)));
  },
};

function toFinding({ start, end, kind, member, right, isAdapted }: BrokenPhrase, written: string): Finding {
  const whole = `完整的表述是「${right}」`;
  const range = { start, end };
  const level = isAdapted || kind === 'order' ? { severity: 'hint' as const } : {};
  if (kind === 'order')
    return { range, message: `次序与固定表述不同，${whole}`, ...level, fixes: [replace(range, right)] };
  if (kind === 'mark')
    return { range, message: `各项之间用顿号，${whole}`, ...level, fixes: [replace(range, member ?? '')] };
  if (kind === 'count')
    return {
      range,
      message: `前面列了${member}项，此处写的是「${written}」`,
      ...level,
      fixes: [replace(range, member ?? '')],
    };
  if (kind === 'other')
    return {
      range,
      message: `「${written}」应为「${member}」，${whole}`,
      ...level,
      fixes: [replace(range, member ?? '')],
    };
  return { range, message: `漏了「${member}」，${whole}`, ...level, fixes: [replace(range, right)] };
}

function replace(range: { readonly start: number; readonly end: number }, newText: string): Fix {
  return { title: `改为「${newText}」`, safe: false, edits: [{ ...range, newText }] };
}

/** Slips that have a reason of their own are told by `wrong-term`. */
function isTerm(folded: string, start: number, end: number): boolean {
  return findBuiltInTerms(folded.slice(Math.max(0, start - 30), end + 30)).some(
    (term) =>
      term.start < end - start + 30 && term.end > 0 && term.term.wrong.some((form) => form.includes('、')),
  );
}
