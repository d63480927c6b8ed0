/** Classes of words of the field (seeds/lexicon/wordClasses.json), and expressions that are made with them. */
import data from '../../../seeds/lexicon/wordClasses.json' with { type: 'json' };
import { alternativesOf } from './matching/alternation.ts';

export type WordClass = keyof typeof data.classes;

/**
 * expression`^[较比](?:${'yearBefore'}|\d{4}年)度?$`: the words of a class stand for its name, among the alternatives of a
 * group. A backslash is written once. To be made once, with the module.
 */
export function expression(template: TemplateStringsArray, ...classes: readonly WordClass[]): RegExp {
  return new RegExp(sourceOf(template, classes));
}

/** The same, to find every place. */
export function globalExpression(template: TemplateStringsArray, ...classes: readonly WordClass[]): RegExp {
  return new RegExp(sourceOf(template, classes), 'g');
}

/** The words themselves, for those who look one up. */
export function classWords(name: WordClass): readonly string[] {
  return data.classes[name].words;
}

function sourceOf({ raw }: TemplateStringsArray, classes: readonly WordClass[]): string {
  return raw.reduce((source, part, at) => source + alternatives(classes[at - 1] as WordClass) + part);
}

const known = new Map<WordClass, string>();

function alternatives(name: WordClass): string {
  let found = known.get(name);
  if (found === undefined) {
    found = alternativesOf(data.classes[name].words);
    known.set(name, found);
  }
  return found;
}
