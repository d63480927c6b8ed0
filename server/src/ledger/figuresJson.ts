/** `figures --format json`: the contract's own shape, one line for each file. */
import type { Ledger, LedgerClaim, LedgerQuantity } from '../protocol.ts';
import type { FiguresFile, PlacedClaim, PlacedQuantity } from './figures.ts';

export function* formatFiguresJson(files: readonly FiguresFile[]): Generator<string> {
  yield '{"version":1,"files":[';
  for (const [index, file] of files.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify({ path: file.path, ...toLedger(file) })}`;
  }
  yield `${files.length === 0 ? '' : '\n'}]}\n`;
}

/** The quantities and claims of one text in the contract's shape. */
export function toLedger({ quantities, claims }: FiguresFile): Ledger {
  return { quantities: quantities.map(toQuantity), claims: claims.map(toClaim) };
}

/** One quantity in the contract's shape. */
export function toQuantity({
  place: { start, end },
  low,
  high,
  isApproximate,
  named,
  ...rest
}: PlacedQuantity): LedgerQuantity {
  const { text, value, lowOpen, highOpen, unit, dimension } = rest;
  return {
    start,
    end,
    text,
    value,
    low: low ?? null,
    high: high ?? null,
    lowOpen,
    highOpen,
    unit,
    dimension,
    approximate: isApproximate,
    indicator: named?.indicator ?? null,
    period: named?.period ?? null,
  };
}

function toClaim({ relation, verdict, operands, stated, computed, scope }: PlacedClaim): LedgerClaim {
  return {
    relation,
    verdict,
    operands: operands.map(({ role, place: { start, end }, text }) => ({ role, start, end, text })),
    stated,
    computed,
    scope,
  };
}
