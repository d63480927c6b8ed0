import assert from 'node:assert/strict';
import { countsTopic } from '../../server/src/model/across/topicCounts.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';
import { type OwnIndicator, withOwnIndicators } from '../../server/src/profile/ownIndicators.ts';

/** The titles of the topics that the text counts, where a house follows indicators of these names. */
function counted(text: string, ...names: readonly string[]): readonly string[] {
  const own = names.map((name): OwnIndicator => ({ name, words: [], units: [], isExpected: true }));
  const document = readDocument(text, {
    profile: 'county-government',
    atLeast: 'report',
    indicators: withOwnIndicators(own),
    analyse: analyseBlocks,
  });
  return document.profile.indicators.topics
    .filter((topic) => countsTopic(document, topic))
    .map(({ title }) => title);
}

describe('the topics that a report counts', () => {
  it('are those of paragraphs with a figure', () => {
    assert.deepEqual(counted('办理行政复议案件12件。\n加强规范性文件管理。'), ['行政复议案件']);
    assert.deepEqual(counted('行政复议工作扎实推进，用时30天。'), []);
  });

  it('keep what a house follows under the same words, or under longer and shorter ones', () => {
    const text = '办理行政复议案件12件，报送规范性文件备案7件。';
    assert.deepEqual(counted(text, '行政复议案件'), ['行政复议案件', '行政复议案件', '规范性文件']);
    assert.deepEqual(counted(text, '规范性文件备案', '文件备案'), [
      '规范性文件备案',
      '文件备案',
      '行政复议案件',
      '规范性文件',
    ]);
  });
});
