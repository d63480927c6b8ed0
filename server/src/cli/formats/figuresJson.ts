/** `figures --format json`: the contract's own shape, one line for each file. */
import type { FiguresFile, PlacedClaim, PlacedQuantity } from '../figures.ts';

export function* formatFiguresJson(files: readonly FiguresFile[]): Generator<string> {
  yield '{"version":1,"files":[';
  for (const [index, { path, quantities, claims }] of files.entries()) {
    const file = { path, quantities: quantities.map(toQuantity), claims: claims.map(toClaim) };
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(file)}`;
  }
  yield `${files.length === 0 ? '' : '\n'}]}\n`;
}

function toQuantity({ place: { start, end }, low, high, isApproximate, ...rest }: PlacedQuantity) {
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
    indicator: null,
    period: null,
  };
}

function toClaim({ relation, verdict, operands, stated, computed, scope }: PlacedClaim) {
  return {
    relation,
    verdict,
    operands: operands.map(({ role, place: { start, end }, text }) => ({ role, start, end, text })),
    stated,
    computed,
    scope,
  };
}
