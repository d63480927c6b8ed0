/** What one block says, found from its text alone; all places count from the block's start. */

import type { Claim } from '../figures/claim.ts';
import { type FigureReading, type FigureText, readFigures } from '../figures/claims.ts';
import type { Figure } from '../figures/figure.ts';
import { type Quantity, scanMentions } from '../figures/quantities.ts';
import type { OpenGrowth } from '../figures/relations/change/growth/farGrowth.ts';
import type { Echo } from '../figures/relations/identity/echoes/echoes.ts';
import type { IndicatorMention } from '../figures/relations/identity/indicatorMention.ts';
import type { OpenRate } from '../figures/relations/rates/far/openRates.ts';
import type { ShareItem } from '../figures/relations/rates/far/shareItems.ts';
import { type EventMention, scanEvents } from '../lexicon/cited/events.ts';
import { scanWrongSpans, type WrongSpan } from '../lexicon/cited/outlineYears.ts';
import { createCharacterSet, holds } from '../lexicon/matching/characterSet.ts';
import { type WrongNumber, wrongNumbers } from '../lexicon/names/fixedNames.ts';
import { scanPlaces } from '../syntax/characters.ts';
import type { DateMention } from '../syntax/dates.ts';
import { type ClauseLabel, type Label, parseLabel, scanClauseLabels } from '../syntax/labels.ts';
import { type BlockMarks, scanMarks } from '../syntax/marks/blockMarks.ts';
import { type Sentence, scanSentences } from '../syntax/sentences.ts';
import { signsAt } from '../syntax/signs.ts';
import { joinPartedNumbers, partsMeaning } from '../text/parted.ts';
import type { TextRange } from '../text/range.ts';
import { foldWidth } from '../text/width.ts';
import { titleRange } from './blockTitle.ts';
import { BlockReadings } from './perBlock.ts';

export interface BlockAnalysis {
  readonly text: string;
  /** The text in half width, of the same length. */
  readonly folded: string;
  /** The text without indent, Markdown marks and trailing space. */
  readonly content: TextRange;
  /** The number of # before a Markdown heading. */
  readonly hashes: number;
  /** True where the whole line stands between ** and **. */
  readonly isBold: boolean;
  readonly isTableRow: boolean;
  readonly label: Label | undefined;
  /** The heading's own words, where the block has a label, # or **: up to the first stop, colon or 一是. */
  readonly title: TextRange | undefined;
  readonly endsWithStop: boolean;
  readonly sentences: readonly Sentence[];
  readonly clauseLabels: readonly ClauseLabel[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  /** The quantities in their sentences. */
  readonly figures: readonly Figure[];
  /** What the block's figures assert of each other. */
  readonly claims: readonly Claim[];
  /** True where one of them does not hold, so that most blocks are passed over with one look. */
  readonly hasFailedClaims: boolean;
  /** Counts that can be held against others of the report. */
  readonly mentions: readonly IndicatorMention[];
  /** Figures that may be given again elsewhere in the report, in the same number. */
  readonly echoes: readonly Echo[];
  /** Rates whose whole a paragraph before may tell. */
  readonly openRates: readonly OpenRate[];
  /** Counts told as a share, of which a paragraph before may tell the whole. */
  readonly shareItems: readonly ShareItem[];
  /** Changes over the year before that find no earlier figure in the block. */
  readonly openGrowths: readonly OpenGrowth[];
  /** What stands in it somewhere, as bits of `Sign`. */
  readonly signs: number;
  /** What its stops, commas, quotation marks and brackets say. */
  readonly marks: BlockMarks;
  /** Fixed names with another number than theirs. */
  readonly wrongNumbers: readonly WrongNumber[];
  /** The dated meetings, plans and laws that the block cites. */
  readonly events: readonly EventMention[];
  /** The years it gives an outline that never had them. */
  readonly wrongSpans: readonly WrongSpan[];
  /** What is read of it later and does not change as long as nobody touches it (perBlock.ts). */
  readonly readings: BlockReadings;
}

/** What several blocks say, in their order. */
export type AnalyseBlocks = (blockTexts: readonly string[]) => readonly BlockAnalysis[];

/**
 * First what stands in each block, and then what the figures of all of them assert: what the readers of figures need of the
 * processor's memory is loaded once, and not for each block.
 */
export const analyseBlocks: AnalyseBlocks = (blockTexts) => {
  const scanned = blockTexts.map(scanBlock);
  const readings = readFigures(scanned);
  return scanned.map(({ withFigures }, index) => withFigures(readings[index] as FigureReading));
};

export function analyseBlock(text: string): BlockAnalysis {
  return analyseBlocks([text])[0] as BlockAnalysis;
}

/** A block whose figures are still to be read. */
interface ScannedBlock extends FigureText {
  readonly withFigures: (reading: FigureReading) => BlockAnalysis;
}

function scanBlock(text: string): ScannedBlock {
  const folded = partCells(text, joinPartedNumbers(text, foldWidth(text)));
  const frame = scanFrame(folded);
  const { content } = frame;
  const label = frame.isTableRow ? undefined : parseLabel(folded, content.start);
  const bodyStart = label?.range.end ?? content.start;
  const places = scanPlaces(folded, bodyStart);
  const signs = signsAt(folded, places);
  // What looks at each character comes before the figures, while the block's characters are at hand (text/codes.ts).
  const numbers = wrongNumbers(folded, places.numerals);
  const events = scanEvents(folded);
  const wrongSpans = scanWrongSpans(folded);
  const sentences = scanSentences(folded, bodyStart, places);
  const clauseLabels = text.includes('\n') && partsLabel.test(text) ? [] : scanClauseLabels(folded);
  const { quantities, dates } = scanMentions(folded, bodyStart, places);
  const isHeading = label !== undefined || frame.hashes > 0 || frame.isBold;
  const title = isHeading ? titleRange(folded, bodyStart, content.end, clauseLabels) : undefined;
  const marks = scanMarks({
    text,
    folded,
    label,
    places,
    sentences,
    clauseLabels,
    figures: quantities,
    title,
  });
  // Each by its name: to spread one object into another costs more than it takes to find most of what is in it.
  const withFigures = (reading: FigureReading): BlockAnalysis => ({
    text,
    folded,
    content,
    hashes: frame.hashes,
    isBold: frame.isBold,
    isTableRow: frame.isTableRow,
    label,
    title,
    endsWithStop: holds(stops, folded.charCodeAt(content.end - 1)),
    sentences,
    clauseLabels,
    quantities,
    dates,
    figures: reading.figures,
    claims: reading.claims,
    mentions: reading.mentions,
    echoes: reading.echoes,
    openRates: reading.openRates,
    shareItems: reading.shareItems,
    openGrowths: reading.openGrowths,
    signs,
    marks,
    wrongNumbers: numbers,
    events,
    wrongSpans,
    readings: new BlockReadings(),
    hasFailedClaims: reading.claims.some(({ verdict }) => verdict === 'fails' || verdict === 'infeasible'),
  });
  return { folded, sentences, quantities: partsMeaning(text) ? [] : quantities, withFigures };
}

const stops = createCharacterSet('。！？!?;:');

/** «二⏎是»: a label that the end of a line has parted leaves a gap that is none. */
const partsLabel = /[一二三四五六七八九十][ \t]*\r?\n[ \t]*是/;

interface Frame {
  readonly content: TextRange;
  readonly hashes: number;
  readonly isBold: boolean;
  readonly isTableRow: boolean;
}

function scanFrame(folded: string): Frame {
  let start = 0;
  let end = folded.length;
  while (folded.charCodeAt(start) === 0x20) start++;
  while (end > start && folded.charCodeAt(end - 1) === 0x20) end--;
  let hashes = 0;
  while (folded.charCodeAt(start + hashes) === 0x23) hashes++;
  if (hashes > 0 && (hashes > 6 || folded.charCodeAt(start + hashes) !== 0x20)) hashes = 0;
  if (hashes > 0) {
    start += hashes;
    while (folded.charCodeAt(start) === 0x20) start++;
  }
  let isBold = false;
  if (folded.startsWith('**', start)) {
    isBold = end - start > 4 && folded.indexOf('**', start + 2) === end - 2;
    start += 2;
    if (isBold) end -= 2;
  }
  return { content: { start, end }, hashes, isBold, isTableRow: folded.charCodeAt(start) === 0x7c };
}

/** «400⇥393»: numbers with a tab between them are those of two cells, not one with a space in it. */
function partCells(text: string, folded: string): string {
  if (!text.includes('\t')) return folded;
  return folded.replace(betweenNumbers, (space, at: number) => (text.charAt(at) === '\t' ? '|' : space));
}

const betweenNumbers = /(?<=[\d%]) (?=\d)/g;
