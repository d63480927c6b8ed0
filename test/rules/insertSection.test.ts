import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/linter/linter.ts';
import { basicContents } from '../../server/src/profile/profile.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** The text after the fix for the content that is missing, and the fix's title. */
function insert(text: string, content: string): { readonly title: string; readonly text: string } {
  const { findings } = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'report' });
  const fix = findings.find(({ rule, key }) => rule === 'missing-section' && key === content)?.fixes?.[0];
  assert.ok(fix !== undefined, `no fix for ${content}`);
  assert.equal(fix.safe, false);
  return { title: fix.title, text: applyEdits(text, fix.edits) };
}

const title = '青溪县2024年度法治政府建设情况报告';
const duties = '县长履行第一责任人职责，听取汇报6次。';

describe('inserting a missing section', () => {
  it('goes before the section that follows it, and the numbers after it move on', () => {
    const fixed = insert(
      `${title}\n一、主要做法和成效\n办理案件30件。\n二、存在的问题\n人手不足。\n三、下一步打算\n充实队伍。\n`,
      'firstResponsible',
    );
    assert.equal(fixed.title, '插入「二、党政主要负责人履行推进法治建设第一责任人职责情况」，后面的序号顺延');
    assert.match(
      fixed.text,
      /办理案件30件。\n二、党政主要负责人[^\n]*\n党政主要负责人[^\n]*\n三、存在的问题\n人手不足。\n四、下一步打算\n充实队伍。\n$/,
    );
  });

  it('goes to the end of the body, before signature and date', () => {
    const fixed = insert(
      `${title}\n一、主要做法和成效\n${duties}\n二、存在的问题\n人手不足。\n\n青溪县人民政府\n2025年2月12日\n`,
      'plan',
    );
    assert.equal(fixed.title, '插入「三、下一步工作安排」');
    assert.ok(fixed.text.includes('人手不足。\n三、下一步工作安排\n（一）【填写任务一】'), fixed.text);
    assert.ok(fixed.text.endsWith('\n\n青溪县人民政府\n2025年2月12日\n'), fixed.text);
  });

  it('keeps indents and line ends', () => {
    const text = `${title}\r\n　　一、主要做法和成效\r\n　　${duties}\r\n　　二、下一步打算\r\n　　充实队伍。`;
    const fixed = insert(text, 'shortcomings').text;
    assert.ok(fixed.includes('\r\n　　二、存在的不足和原因\r\n　　（一）【填写问题一】'), fixed);
    assert.ok(fixed.includes('\r\n　　三、下一步打算\r\n'), fixed);
    assert.doesNotMatch(fixed, /[^\r]\n/);
  });

  it('keeps to half width where the report does', () => {
    const text = `${title}\n一、主要做法和成效\n(一)县长履行第一责任人职责,听取汇报6次。\n二、下一步打算\n充实队伍。`;
    const fixed = insert(text, 'shortcomings').text;
    assert.ok(fixed.includes('\n二、存在的不足和原因\n(一)【填写问题一】。'), fixed);
  });

  it('writes Markdown headings in Markdown, without a number where there are none', () => {
    const text = `# ${title}\n\n## 主要举措和成效\n\n${duties}\n\n## 下一步工作安排\n\n健全台账。\n`;
    const fixed = insert(text, 'shortcomings');
    assert.equal(fixed.title, '插入「存在的不足和原因」');
    assert.ok(fixed.text.includes('\n\n## 存在的不足和原因\n\n（一）'), fixed.text);
    assert.ok(fixed.text.includes('\n\n## 下一步工作安排\n\n'), fixed.text);
  });

  it('begins to number where there is no heading at all', () => {
    const fixed = insert(`${title}\n办理案件30件。存在人手不足等问题。\n`, 'plan');
    assert.equal(fixed.title, '插入「一、下一步工作安排」');
  });

  it('leaves nothing missing, and placeholders that are reported until they are filled in', () => {
    let text = `${title}\n全年办理案件30件。\n`;
    for (let rounds = 0; rounds < 4; rounds++) {
      const { findings } = createLinter(rules).lint(text, { profile: 'auto', atLeast: 'report' });
      const fix = findings.find(({ rule }) => rule === 'missing-section')?.fixes?.[0];
      if (fix === undefined) break;
      text = applyEdits(text, fix.edits);
    }
    const found = createLinter(rules)
      .lint(text, { profile: 'auto', atLeast: 'report' })
      .findings.map(({ rule }) => rule);
    assert.deepEqual([...new Set(found)], ['left-placeholder'], text);
    const numbers = text.match(/^[一二三四五]、[^\n]*/gm) ?? [];
    assert.deepEqual(
      numbers.map((line) => line.slice(0, 2)),
      ['一、', '二、', '三、', '四、'],
    );
  });

  it('has a heading for each content that names it', () => {
    for (const { id, isHeading, insertion } of basicContents) assert.ok(isHeading(insertion.heading), id);
  });
});
