import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { rules } from '../../server/src/rules/index.ts';

/** One sentence of thousands of counts in each form that makes a reader look back or ahead. */
const forms: Readonly<Record<string, (at: number) => string>> = {
  'counts beside each other': (at) => `甲类案件${at}件，`,
  'a list of parts': (at) => `${at === 0 ? '其中' : ''}案件${at + 3}件、`,
  'rates of the counts before them': (at) => `受理${at + 30}件，办结${at + 3}件，办结率${(at % 90) + 1}.5%，`,
  'changes of one count after another': (at) => `受理${at + 30}件，同比增长${(at % 90) + 1}.5%；`,
  'one 其中 after another': (at) => `其中甲类${at + 3}件，`,
  'counts in brackets': (at) => `案件${at + 9}件（甲${at + 3}件），`,
  'totals of what stands before': (at) => `甲${at + 9}件、乙${at + 1}件，共${at}件，`,
  'a class after the whole that it is of': (at) => `在收到的${at + 936}件投诉中，涉及消费${at + 148}件，`,
  'two classes named again with their sum': (at) =>
    `公务员${at + 48}人、事业编制人员${at + 61}人，公务员和事业编制人员合计${2 * at + 109}人，`,
  'what came in and what was carried over': (at) =>
    `新收${at + 258}件，加上上年结转14件，共有在办案件${at + 272}件，`,
  'averages of what stands before': (at) => `人员${at + 9}名，案件${at + 1}件，人均${at}件，`,
};

describe('an endless sentence', () => {
  for (const [name, form] of Object.entries(forms)) {
    // Looking back to its beginning from each of its figures would take many minutes.
    it(`with ${name} is read to its end`, () => {
      const text = Array.from({ length: 2000 }, (_, at) => form(at)).join('');
      const { document } = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'excerpt' });
      const [block] = document.blocks;
      assert.ok((block?.analysis.quantities.length ?? 0) >= 2000);
    });
  }
});
