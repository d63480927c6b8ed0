/** The rule pages as they are shipped: the first examples of each section, and how many more the tests have. */
import assert from 'node:assert/strict';
import { forReaders } from '../../scripts/rulePages.mjs';

const example = (number: number): string =>
  `第${number}种：\n\n\`\`\`report\n例${number}\n\`\`\`\n\n> 说明${number}\n\n`;
const examples = (count: number): string =>
  Array.from({ length: count }, (_, at) => example(at + 1)).join('');

describe('a rule page as it is shipped', () => {
  it('is whole where its examples are few', () => {
    const page = `# 规则\n\n## 报告的\n\n${examples(15)}## 级别\n\n警告。\n`;
    assert.equal(forReaders(page), page);
  });

  it('shows the first examples of a section, with what is said of them, and goes on with the next section', () => {
    const page = `# 规则\n\n## 报告的\n\n${examples(20)}## 不报告的\n\n${examples(2)}## 级别\n\n警告。\n`;
    const shipped = forReaders(page);
    assert.equal(
      shipped,
      `# 规则\n\n## 报告的\n\n${examples(12)}（另有 8 个例子用作测试，此处从略。）\n\n## 不报告的\n\n${examples(2)}## 级别\n\n警告。\n`,
    );
  });
});
