/** A checked report as text that a person can read and a test can compare. */
import type { Claim } from '../../server/src/figures/claim.ts';
import type { LintResult } from '../../server/src/linter/linter.ts';
import type { ReportedFinding } from '../../server/src/linter/types.ts';
import type { Block } from '../../server/src/model/blocks.ts';
import type { Section } from '../../server/src/model/sections.ts';
import { createLineIndex, type LineIndex } from '../../server/src/text/lineIndex.ts';
import type { TextRange } from '../../server/src/text/range.ts';

export function renderResult({ document, findings, checked }: LintResult): string {
  const { text, kind, profile, period, requiredContents, sections, blocks } = document;
  const lines = createLineIndex(text);
  const claims = blocks.flatMap((block) => block.analysis.claims.map((claim) => ({ block, claim })));
  return [
    `kind ${kind}, profile ${profile.id}, year ${period?.year ?? '-'} (${period?.source ?? '-'})`,
    `checked ${checked.characters} characters, ${checked.blocks} blocks, ${checked.rules} rules`,
    '',
    `findings ${findings.length}`,
    ...findings.flatMap((finding) => renderFinding(finding, text, lines)),
    '',
    'required contents',
    ...requiredContents.map(({ id, state, place }) => `  ${id} ${state}${at(place, text, lines)}`),
    '',
    'outline',
    ...renderSections(sections, lines, '  '),
    '',
    `claims ${claims.length}`,
    ...claims.map(({ block, claim }) => renderClaim(claim, block, lines)),
    '',
  ].join('\n');
}

function renderFinding(finding: ReportedFinding, text: string, lines: LineIndex): readonly string[] {
  const { range, severity, rule, message, related = [], fixes = [] } = finding;
  return [
    `  ${position(range.start, lines)} ${severity} ${rule} ${message}`,
    `      ${excerpt(range, text)}`,
    ...related.map((place) => `      ${place.message}${at(place.range, text, lines)}`),
    ...fixes.map(({ title, safe }) => `      fix${safe ? '' : ' (not safe)'}: ${title}`),
  ];
}

function renderSections(sections: readonly Section[], lines: LineIndex, indent: string): readonly string[] {
  return sections.flatMap(({ titleRange, number, title, children }) => [
    `${indent}${number === '' ? '-' : number} ${title} (${position(titleRange.start, lines)})`,
    ...renderSections(children, lines, `${indent}  `),
  ]);
}

function renderClaim(claim: Claim, { start }: Block, lines: LineIndex): string {
  const { operands, relation, verdict, tie, scope, arithmetic, stated } = claim;
  const place = position(start + (operands[0]?.quantity.start ?? 0), lines);
  return `  ${place} ${relation} ${verdict} (${tie}, ${scope}) ${arithmetic}, stated ${stated}`;
}

function at(place: TextRange | undefined, text: string, lines: LineIndex): string {
  return place === undefined
    ? ''
    : ` ${position(place.start, lines)} ${shorten(text.slice(place.start, place.end))}`;
}

function position(offset: number, lines: LineIndex): string {
  const { line, character } = lines.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

const around = 14;

/** The marked words between brackets, with what stands beside them on their line. */
function excerpt({ start, end }: TextRange, text: string): string {
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + around).split(/[\r\n]/)[0] ?? '';
  return `${before}⟦${shorten(text.slice(start, end))}⟧${after}`;
}

const longest = 40;

function shorten(words: string): string {
  const line = words.replaceAll(/[\r\n]+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
