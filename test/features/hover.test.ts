import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { analyse } from '../support/analyse.ts';
import { markRanges, withCursor } from '../support/markers.ts';

/** The hover at the cursor: its range marked in the text, and its Markdown. */
function hoverAt(marked: string): { readonly place: string; readonly markdown: string } | null {
  const { text, offset } = withCursor(marked);
  const { service, analysis } = analyse(text);
  const hover: Hover | null = service.hover(analysis, { position: analysis.lines.positionAt(offset) });
  if (hover === null) return null;
  const { range } = hover;
  assert.ok(range !== undefined);
  const { lines } = analysis;
  const offsets = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  return { place: markRanges(text, [offsets]), markdown: (hover.contents as MarkupContent).value };
}

describe('hover', () => {
  it('says what a figure is and which claims it takes part in', () => {
    const hover = hoverAt('受理人民调解案件297起，成功调解|271起，调解成功率达91.2%。');
    assert.equal(hover?.place, '受理人民调解案件297起，成功调解⟦271起⟧，调解成功率达91.2%。');
    assert.equal(
      hover?.markdown,
      '**271起** 数量；指标：矛盾纠纷化解（矛盾纠纷调解的一部分）\n- ✓ 比率：271÷297=91\\.25%，文中为91\\.2%（比率91\\.2%、部分271起、总数297起）\n' +
        '- ✓ 前后环节：271≤297（在前297起、在后271起）',
    );
  });

  it('gives the value in base units where it is written otherwise', () => {
    assert.match(
      hoverAt('罚没|1142.31万元。')?.markdown ?? '',
      /^\*\*1142\\\.31万元\*\* 金额，即11,423,100元；指标：罚没金额$/,
    );
    assert.match(hoverAt('办理|２.７３万件。')?.markdown ?? '', /数量，即27,300件$/);
    assert.match(hoverAt('占比|三成。')?.markdown ?? '', /^\*\*三成\*\* 比率/);
  });

  it('gives the interval of an approximate figure', () => {
    assert.match(
      hoverAt('解答咨询|2000余次。')?.markdown ?? '',
      /约数：大于2,000次、小于3,000次；指标：法律咨询$/,
    );
    assert.match(hoverAt('金额超|2亿元。')?.markdown ?? '', /约数：大于200,000,000元$/);
    assert.match(hoverAt('不少于|90课时。')?.markdown ?? '', /约数：不少于90课时$/);
  });

  it('tells what the rule says where something was found', () => {
    const hover = hoverAt('录入事项93件，其中联合检查事项|94件，占比100%。');
    assert.match(hover?.markdown ?? '', /✗ 部分与总数：94\\>93/);
    // The link to the page is the code of the finding; a hover has none.
    assert.match(hover?.markdown ?? '', /\n\n---\n\n\*\*部分大于总数\*\*：[^[\]()\n]*。$/);
    assert.match(hoverAt('建设法|制政府。')?.markdown ?? '', /^\*\*固定用语有误\*\*/);
  });

  it('is silent elsewhere', () => {
    for (const marked of ['|', '文字|文字', '第3|批', '2024|年', '一、|', 'a|\r\nb', '受理|\n3件']) {
      assert.equal(hoverAt(marked), null, marked);
    }
  });

  it('finds the figure before the cursor at its end, and after CRLF and surrogates', () => {
    assert.equal(hoverAt('𠮷\r\n𠮷受理3件|。')?.place, '𠮷\r\n𠮷受理⟦3件⟧。');
  });

  it('shows text of the document as it is', () => {
    assert.match(hoverAt('检查|505家(次)。')?.markdown ?? '', /^\*\*505家\\\(次\\\)\*\*/);
  });
});
