import assert from 'node:assert/strict';
import { homophoneTerms } from '../server/src/lexicon/slips/homophones.ts';
import { foldWidth } from '../server/src/text/width.ts';
import { dataPaths } from './seedFiles.ts';
import { readProjectJson } from './support/projectFiles.ts';

interface Term {
  readonly id: string;
  readonly wrong: readonly string[];
  readonly mark?: string;
  readonly right: string;
  readonly except?: readonly string[];
  readonly years?: { readonly from?: number; readonly to?: number };
}

/** What occurs more than once. */
function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('terms', () => {
  const terms = dataPaths
    .filter((path) => path.startsWith('seeds/terms/'))
    .flatMap((path) => readProjectJson<{ readonly terms: readonly Term[] }>(path).terms);
  const wrongForms = terms.flatMap(({ wrong }) => wrong);

  it('have ids of their own', () => assert.deepEqual(repeated(terms.map(({ id }) => id)), []));
  it('have wrong forms of their own', () => assert.deepEqual(repeated(wrongForms), []));

  it('have no form that the words typed for others have too', () => {
    const known = new Set(wrongForms);
    assert.deepEqual(
      [...homophoneTerms()].flatMap(({ wrong }) => wrong.filter((form) => known.has(form))),
      [],
    );
  });

  it('are written in half width, as the text is read', () => {
    const words = terms.flatMap(({ wrong, mark, except = [] }) => [...wrong, mark ?? '', ...except]);
    assert.deepEqual(
      words.filter((word) => foldWidth(word) !== word),
      [],
    );
  });

  it('are at least 150 of this genre', () => assert.ok(terms.length >= 150));

  it('are wrong from a year on that is not after the last', () => {
    for (const { id, years } of terms) assert.ok((years?.from ?? 2000) <= (years?.to ?? 2100), id);
  });

  it('never call a right form wrong', () => {
    const rights = new Set(terms.map(({ right }) => right));
    assert.deepEqual(
      wrongForms.filter((form) => rights.has(form)),
      [],
    );
    for (const { id, wrong, right } of terms) {
      assert.deepEqual(
        wrong.filter((form) => right.includes(form)),
        [],
        id,
      );
    }
  });

  it('are settled by their own fix', () => {
    for (const { wrong, mark, right } of terms) {
      for (const form of wrong) {
        const fixed = mark === undefined ? right : form.replace(mark, right);
        assert.deepEqual(
          wrongForms.filter((other) => fixed.includes(other)),
          [],
          `${form} → ${fixed}`,
        );
      }
    }
  });

  it('mark a part of each wrong form', () => {
    for (const { id, wrong, mark = '' } of terms)
      assert.ok(
        wrong.every((form) => form.includes(mark)),
        id,
      );
  });

  it('except only longer words that hold a wrong form', () => {
    for (const { id, wrong, except = [] } of terms) {
      for (const word of except)
        assert.ok(
          wrong.some((form) => word !== form && word.includes(form)),
          `${id} ${word}`,
        );
    }
  });
});

describe('words of figures', () => {
  interface FigureWords {
    readonly stages: readonly { readonly rank: number; readonly words: readonly string[] }[];
    readonly partitions: readonly (readonly string[])[];
  }
  interface Units {
    readonly units: readonly { readonly population: string; readonly units: readonly string[] }[];
  }
  const words = readProjectJson<FigureWords>('seeds/lexicon/figureWords.json');
  const { units } = readProjectJson<Units>('seeds/lexicon/units.json');

  it('divide into classes none of which is the other', () => {
    for (const classes of words.partitions) assert.deepEqual(repeated(classes), []);
    assert.deepEqual(repeated(words.partitions.map((classes) => [...classes].sort().join())), []);
  });

  it('are of one stage each, in their order', () => {
    assert.deepEqual(repeated(words.stages.flatMap((stage) => stage.words)), []);
    assert.deepEqual(
      words.stages.map(({ rank }) => rank),
      [0, 1, 2, 3, 4],
    );
  });

  it('are units of one population each', () => {
    assert.deepEqual(repeated(units.flatMap((group) => group.units)), []);
    assert.deepEqual(repeated(units.map(({ population }) => population)), []);
  });

  it('are rates of one name each', () => {
    const { rates } = readProjectJson<{ readonly rates: readonly { readonly names: readonly string[] }[] }>(
      'seeds/indicators/rates.json',
    );
    assert.deepEqual(repeated(rates.flatMap(({ names }) => names)), []);
  });

  it('are words of one topic each, parts of one that there is', () => {
    interface Topic {
      readonly id: string;
      readonly title: string;
      readonly words: readonly string[];
      readonly nouns: readonly string[];
      readonly units: readonly string[];
      readonly indicators: readonly {
        readonly name: string;
        readonly words: readonly string[];
        readonly partOf?: string;
      }[];
    }
    const { topics } = readProjectJson<{ readonly topics: readonly Topic[] }>('seeds/indicators/topics.json');
    assert.deepEqual(repeated(topics.map(({ id }) => id)), []);
    assert.deepEqual(repeated(topics.flatMap((topic) => [...new Set([...topic.words, ...topic.nouns])])), []);
    assert.deepEqual(repeated(topics.flatMap(({ indicators }) => indicators.map(({ name }) => name))), []);
    const populations = new Set(units.map(({ population }) => population));
    for (const { id, title, indicators, units: counted } of topics) {
      assert.deepEqual(repeated(indicators.flatMap((indicator) => indicator.words)), [], id);
      assert.deepEqual(
        counted.filter((population) => !populations.has(population)),
        [],
        id,
      );
      const names = new Set([title, ...indicators.map(({ name }) => name)]);
      const unknown = indicators.filter(({ partOf }) => partOf !== undefined && !names.has(partOf));
      assert.deepEqual(unknown, [], id);
    }
  });

  it('are expected of topics that there are', () => {
    const ids = readProjectJson<{ readonly topics: readonly { readonly id: string }[] }>(
      'seeds/indicators/topics.json',
    ).topics.map(({ id }) => id);
    for (const path of dataPaths.filter((one) => one.startsWith('seeds/profiles/'))) {
      const { expectedTopics = [] } = readProjectJson<{ readonly expectedTopics?: readonly string[] }>(path);
      assert.deepEqual(
        expectedTopics.filter((topic) => !ids.includes(topic)),
        [],
        path,
      );
    }
  });

  it('are approximating words of one meaning each', () => {
    const { before, after } = readProjectJson<
      Readonly<Record<'before' | 'after', readonly { readonly word: string }[]>>
    >('seeds/lexicon/approximators.json');
    for (const list of [before, after]) assert.deepEqual(repeated(list.map(({ word }) => word)), []);
  });

  it('are names only with a numeral, for which alone they are looked up', () => {
    const { names } = readProjectJson<{ readonly names: readonly string[] }>('seeds/lexicon/names.json');
    assert.deepEqual(
      names.filter((name) => !/[〇零一二两三四五六七八九十百千万亿半数几]/.test(name)),
      [],
    );
  });
});

describe('fixed names', () => {
  const { names } = readProjectJson<{
    readonly names: readonly { readonly form: string; readonly number: string }[];
  }>('seeds/lexicon/fixedNames.json');

  it('are written once each, in half width', () => {
    const forms = names.map(({ form }) => form);
    assert.deepEqual(repeated(forms), []);
    assert.deepEqual(
      forms.filter((form) => foldWidth(form) !== form),
      [],
    );
  });
});

describe('profiles', () => {
  interface Profile {
    readonly id: string;
    readonly notRequired?: readonly string[];
    readonly required?: readonly { readonly id: string }[];
  }
  const paths = dataPaths.filter((path) => path.startsWith('seeds/profiles/'));
  const all = paths.map((path) => readProjectJson<Profile>(path));

  it('are named as their files', () => {
    assert.deepEqual(
      all.map(({ id }) => `seeds/profiles/${id}.json`),
      paths,
    );
  });

  it('ask each content once and leave out only what is asked', () => {
    const asked = all.find(({ id }) => id === 'base')?.required?.map(({ id }) => id) ?? [];
    assert.deepEqual(asked.length > 0 ? repeated(asked) : ['nothing'], []);
    for (const { notRequired = [] } of all)
      assert.deepEqual(
        notRequired.filter((id) => !asked.includes(id)),
        [],
      );
  });
});
