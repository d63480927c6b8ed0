/** R19 COVER: where each of several groups has at least one, there are no fewer than groups. */
import {
  beginsWithCoverageWord,
  hasCoverageWord,
  isKindNoun,
  makesKnown,
  spreadsOver,
  tellsAided,
  tellsAttendance,
} from '../../../lexicon/figures/coverageWords.ts';
import { entityAt } from '../../../lexicon/figures/scopeWords.ts';
import type { Claim } from '../../claim.ts';
import { type Figure, isCount } from '../../figure.ts';
import { atLeastClaim } from '../atLeast.ts';

/** Two counts, the one right after the other in a sentence, with the words between them. */
interface Pair {
  readonly groups: Figure;
  readonly units: Figure;
  readonly between: string;
  readonly folded: string;
}

/** The claim of a count and the next one of its sentence, where the wording gives each group one at least. */
export function coverClaim(groups: Figure, units: Figure, folded: string): Claim | undefined {
  const reading = readings.get(groups.quantity.population);
  if (reading?.units.has(units.quantity.population) !== true) return undefined;
  if (units.clause - groups.clause > 1 || groups.segment !== units.segment) return undefined;
  if (groups.bracket !== units.bracket || !isCount(groups) || !isCount(units)) return undefined;
  const between = folded.slice(groups.quantity.end, units.quantity.start);
  const pair = { groups, units, between, folded };
  if (!reading.isMet(pair)) return undefined;
  return atLeastClaim({
    relation: 'cover',
    greater: ['units', units.quantity],
    less: ['groups', groups.quantity],
    scope: groups.clause === units.clause ? 'clause' : 'sentence',
    tie: areVisitors(pair) || areProsecuted(pair) ? 'inferred' : 'weak',
  });
}

interface Reading {
  /** The populations that the units may be of, so that most pairs are passed over with one look. */
  readonly units: ReadonlySet<string>;
  readonly isMet: (pair: Pair) => boolean;
}

const things = ['cases', 'matters', 'documents'];
const events = ['sessions', 'times'];
const persons = ['persons', 'attendances'];

/** By what the groups are counted in. */
const readings: ReadonlyMap<string, Reading> = new Map([
  [
    'objects',
    {
      units: new Set([...things, ...events]),
      isMet: (pair: Pair) => areKinds(pair) || haveEventsInTurn(pair),
    },
  ],
  ['kinds', { units: new Set(things), isMet: areKinds }],
  ['bodies', { units: new Set(events), isMet: haveEventsInTurn }],
  ['cases', { units: new Set(persons), isMet: (pair: Pair) => areAidedCases(pair) || areProsecuted(pair) }],
  [
    'batches',
    {
      units: new Set(['matters', ...persons]),
      isMet: (pair: Pair) => areListBatches(pair) || areVisitors(pair),
    },
  ],
  ['sessions', { units: new Set(['attendances']), isMet: areAttended }],
]);

/** «共涉及4个领域11件案件»: each thing is of one kind. */
function areKinds({ groups, units, between }: Pair): boolean {
  return (
    isKindNoun(between, groups.quantity.unit) &&
    spreadsOver(groups.lead) &&
    things.includes(units.quantity.population)
  );
}

/** «6个乡镇依次开展培训班6次». */
function haveEventsInTurn({ groups, units, between, folded }: Pair): boolean {
  return (
    groups.clause === units.clause &&
    events.includes(units.quantity.population) &&
    units.quantity.unit !== '轮' &&
    hasCoverageWord('inTurn', between) &&
    hasCoverageWord('events', between) &&
    !hasCoverageWord('together', groups.before + between) &&
    entityAt(folded, groups.quantity.end) !== undefined
  );
}

/** «办理法律援助案件502件,受援人数达600余人». */
function areAidedCases({ groups, units }: Pair): boolean {
  return (
    groups.clause !== units.clause && tellsAided(units.lead) && (groups.lead + groups.tail).includes('案件')
  );
}

/** «起诉各类犯罪373件507人»: a case has an accused at least; what the police cleared up may be the deeds of one. */
function areProsecuted({ groups, units, between }: Pair): boolean {
  return (
    between === '' &&
    groups.quantity.population === 'cases' &&
    units.quantity.unit === '人' &&
    hasCoverageWord('prosecution', groups.before) &&
    !hasCoverageWord('policing', groups.before)
  );
}

/** «公布2批事项清单,涉及事项56项». */
function areListBatches({ groups, units }: Pair): boolean {
  return (
    groups.quantity.unit === '批' &&
    units.quantity.population === 'matters' &&
    groups.clause !== units.clause &&
    makesKnown(groups.lead) &&
    hasCoverageWord('lists', groups.tail) &&
    spreadsOver(units.lead.replace(/事项$/, ''))
  );
}

/** «接待群众来访56批128人次», «156批次,98人次»: whoever comes is one at least. */
function areVisitors({ groups, units, between }: Pair): boolean {
  return (
    groups.quantity.population === 'batches' &&
    /^[、,]?[共计合]{0,2}$/.test(between) &&
    units.quantity.dimension === 'persons' &&
    hasCoverageWord('visits', groups.lead)
  );
}

/** «举办培训班26期,培训执法人员860人次»: whoever came to a session is counted there. */
function areAttended({ groups, units }: Pair): boolean {
  return (
    groups.quantity.unit !== '轮' &&
    tellsAttendance(units.lead) &&
    !beginsWithCoverageWord('eachOf', groups.tail)
  );
}
