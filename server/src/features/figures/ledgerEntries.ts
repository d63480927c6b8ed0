/** The figures that the ledger view lists, in the order of the text, with what each counts. */
import { scanFigures } from '../../figures/figure.ts';
import { labelFigures, yearNamed } from '../../figures/label.ts';
import type { Quantity } from '../../figures/quantities.ts';
import { placeQuantity } from '../../ledger/figures.ts';
import { toQuantity } from '../../ledger/figuresJson.ts';
import type { Block } from '../../model/blocks.ts';
import type { ReportDocument } from '../../model/reportDocument.ts';
import { tablesOf } from '../../model/tables.ts';
import type { Ledger, LedgerQuantity } from '../../protocol.ts';
import { createLineIndex } from '../../text/lineIndex.ts';
import { toName } from '../completion/headings.ts';
import { dimensionNames } from './figureText.ts';

/** A quantity of the ledger with what is read of it besides. */
export interface LedgerEntry {
  readonly quantity: LedgerQuantity;
  /** What it counts; never empty. */
  readonly label: string;
  /** The year that its clause names. */
  readonly year: number | undefined;
  readonly isLoose: boolean;
}

/** The quantities of the ledger, and the numbers of tables, which need no unit to be figures. */
export function ledgerEntries(document: ReportDocument, ledger: Ledger): readonly LedgerEntry[] {
  const read = document.blocks.flatMap(readBlock);
  const cells = new Map(tableEntries(document).map((entry) => [entry.quantity.start, entry]));
  const entries = ledger.quantities.map((quantity, index): LedgerEntry => {
    const { label = '', ...rest } = read[index] ?? { year: undefined, isLoose: false };
    const cell = cells.get(quantity.start);
    cells.delete(quantity.start);
    return { quantity, ...rest, label: cell?.label ?? label };
  });
  return [...entries, ...cells.values()].sort((a, b) => a.quantity.start - b.quantity.start);
}

/** The quantities of a block in their order, as the ledger has them. */
function readBlock({
  analysis: { folded, sentences, quantities },
}: Block): readonly Omit<LedgerEntry, 'quantity'>[] {
  if (quantities.length === 0) return [];
  const figures = scanFigures(folded, sentences, quantities);
  const labels = labelFigures(figures);
  const indexOf = new Map<Quantity, number>(figures.map(({ quantity }, at) => [quantity, at]));
  return quantities.map((quantity) => {
    const at = indexOf.get(quantity) ?? -1;
    const figure = figures[at];
    return {
      label: labels[at] || dimensionNames[quantity.dimension],
      isLoose: quantity.isLoose,
      year: figure && yearNamed(figure),
    };
  });
}

/** A column of places in a list counts nothing. */
const ordinal = /^(?:序号|编号|排名|No\.?)$/i;

/** The numbers of tables, called by their row and their column. */
function tableEntries({ text, blocks }: ReportDocument): readonly LedgerEntry[] {
  const tables = tablesOf(blocks);
  if (tables.length === 0) return [];
  const lines = createLineIndex(text);
  return tables.flatMap(({ head, rows }) =>
    rows.flatMap(({ name, numbers }) =>
      numbers.flatMap((number, column) => {
        const title = head[column] ?? '';
        if (number === undefined || ordinal.test(title)) return [];
        const quantity = toQuantity({ ...placeQuantity(number, 0, text, lines), named: undefined });
        const words = [name, title].filter((part) => part !== '').join(' · ');
        const label = words === '' ? dimensionNames[number.dimension] : toName(words);
        return [{ quantity, label, year: undefined, isLoose: false }];
      }),
    ),
  );
}
