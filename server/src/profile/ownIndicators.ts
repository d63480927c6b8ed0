/** Indicators that a house follows besides the common ones. */

import { unitAt } from '../lexicon/figures/units.ts';
import {
  builtInIndicators,
  createIndicatorCatalogue,
  type IndicatorCatalogue,
  type Topic,
} from '../lexicon/indicators.ts';
import type { Profile } from './profile.ts';

export interface OwnIndicator {
  /** Its name; the text speaks of it by this or by one of the words. */
  readonly name: string;
  readonly words: readonly string[];
  /** The units it is counted in; any where none is given. */
  readonly units: readonly string[];
  /** Whether every report is to give a figure of it. */
  readonly isExpected: boolean;
}

/** What a house's indicators make of the common ones; made once as long as they stay as they are. */
export interface IndicatorsInForce {
  readonly catalogue: IndicatorCatalogue;
  /** Topics of which a report is to give a figure, besides those of its profile. */
  readonly expected: readonly string[];
}

export function withOwnIndicators(own: readonly OwnIndicator[]): IndicatorsInForce {
  if (own.length === 0) return { catalogue: builtInIndicators, expected: [] };
  const topics = own.map(toTopic);
  return {
    catalogue: createIndicatorCatalogue(builtInIndicators.topics, topics),
    expected: topics.filter((_, index) => own[index]?.isExpected).map(({ id }) => id),
  };
}

function toTopic({ name, words, units }: OwnIndicator): Topic {
  const populations = units.flatMap((unit) => populationOf(unit) ?? []);
  const names = [name, ...words];
  return {
    id: `own:${name}`,
    title: name,
    section: undefined,
    words: names,
    nouns: names,
    units: populations.length === 0 ? undefined : new Set(populations),
    indicators: [],
  };
}

/** The population that a unit counts; undefined where the unit is not known. */
export function populationOf(unit: string): string | undefined {
  const known = unitAt(unit, 0);
  return known?.text === unit ? known.population : undefined;
}

/** The profile as its house reads it. */
export function readWith(profile: Profile, { catalogue, expected }: IndicatorsInForce): Profile {
  if (catalogue === profile.indicators) return profile;
  return {
    ...profile,
    indicators: catalogue,
    expectedTopics: [...profile.expectedTopics, ...expected],
    ownTopics: expected,
  };
}
