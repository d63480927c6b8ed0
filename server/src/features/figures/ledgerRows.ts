/** The ledger of a report's figures as the view lists them. */
import { figuresOf } from '../../ledger/figures.ts';
import { toLedger } from '../../ledger/figuresJson.ts';
import type { ReportedFinding, Severity } from '../../linter/types.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import type { Section } from '../../model/sections.ts';
import type { Ledger, LedgerQuantity } from '../../protocol.ts';
import { createLineIndex } from '../../text/lineIndex.ts';
import type { FigureState, FiguresResult, LedgerRow, SectionName, ToldClaim } from '../../viewProtocol.ts';
import { headingOf } from '../completion/headings.ts';
import { createCounter, identifySections, sectionAt } from '../outline/sectionIds.ts';
import { type PlacedClaim, placeClaim } from './figureAt.ts';
import { describeClaim } from './figureText.ts';
import { ledgerEntries } from './ledgerEntries.ts';

/** Every quantity and every claim of a document, and what a list of them shows besides. */
export function provideFigures(
  uri: string,
  document: ReportDocument,
  findings: readonly ReportedFinding[],
): Omit<FiguresResult, 'version'> {
  const { text, sections } = document;
  const ledger = toLedger(figuresOf(uri, document));
  const lines = createLineIndex(text);
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const ids = identifySections(sections);
  const claims = tellClaims(document, ledger);
  const claimsAt = indexClaims(claims);
  const severityAt = indexSeverities(findings);
  const holding = new Set<Section>();
  const count = createCounter();

  const quantities = ledgerEntries(document, ledger).map(({ quantity, label, year, isLoose }): LedgerRow => {
    const section = sectionAt(sections, quantity.start);
    if (section !== undefined) holding.add(section);
    const sectionId = (section && ids.get(section)) ?? null;
    const rolesOf = (indexes: readonly number[]) =>
      indexes.flatMap((at) =>
        (claims[at]?.operands ?? [])
          .filter((operand) => placeKey(operand) === placeKey(quantity))
          .map(({ role }) => role),
      );
    const own = claimsAt.get(placeKey(quantity)) ?? [];
    return {
      ...quantity,
      period: quantity.period ?? periodOf(document, year, rolesOf(own)),
      id: count(`${sectionId ?? ''}|${label}|${quantity.unit}`),
      label,
      section: sectionId,
      line: lineOf(quantity.start),
      state: stateOf(own.map((each) => claims[each]?.verdict)),
      severity: severityAt.get(placeKey(quantity)) ?? null,
      isMinor: isLoose && own.length === 0,
      claims: own,
    };
  });

  const names = [...ids]
    .filter(([section]) => holding.has(section))
    .map(
      ([section, id]): SectionName => ({
        id,
        heading: headingOf(document, section),
        start: section.start,
        end: section.end,
        line: lineOf(section.start),
      }),
    );
  return { year: document.period?.year ?? null, quantities, claims, sections: names };
}

/** The year named, else the one before the report's for what a change is measured from. */
function periodOf(
  { period }: ReportDocument,
  named: number | undefined,
  roles: readonly string[],
): string | null {
  const year = named ?? (roles.includes('previous') && period !== undefined ? period.year - 1 : undefined);
  return year === undefined ? null : String(year);
}

/** The claims of the ledger, which has those of the blocks first, in words. */
function tellClaims({ text, blocks, claims }: ReportDocument, ledger: Ledger): readonly ToldClaim[] {
  const placed: readonly PlacedClaim[] = [
    ...blocks.flatMap(({ start, analysis }) => analysis.claims.map((claim) => placeClaim(claim, start))),
    ...claims.map((claim) => placeClaim(claim, 0)),
  ];
  return ledger.claims.map((claim, index) => {
    const each = placed[index];
    return {
      ...claim,
      told: each === undefined ? '' : describeClaim(text, each),
      arithmetic: each?.claim.arithmetic ?? '',
    };
  });
}

/** The indexes of the claims of each place. */
function indexClaims(claims: readonly ToldClaim[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  claims.forEach(({ operands }, at) => {
    for (const key of new Set(operands.map(placeKey))) index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

function placeKey({ start, end }: Pick<LedgerQuantity, 'start' | 'end'>): string {
  return `${start}-${end}`;
}

/** The heaviest finding of each place that a finding marks or names. */
function indexSeverities(findings: readonly ReportedFinding[]): ReadonlyMap<string, Severity> {
  const index = new Map<string, Severity>();
  for (const severity of ['hint', 'information', 'warning', 'error'] as const) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const places = [finding.range, ...(finding.related ?? []).map(({ range }) => range)];
      for (const place of places) index.set(placeKey(place), severity);
    }
  }
  return index;
}

/** What holds for one of its relations may fail for another, which is what has to be looked at. */
function stateOf(verdicts: readonly (ToldClaim['verdict'] | undefined)[]): FigureState {
  if (verdicts.includes('fails') || verdicts.includes('infeasible')) return 'fails';
  return verdicts.includes('holds') ? 'holds' : 'unchecked';
}
