import assert from 'node:assert/strict';
import type { Section } from '../../server/src/model/sections.ts';
import { readReport } from './read.ts';

const paragraph = '全县扎实推进各项工作。';

describe('sections', () => {
  const text = [
    '一、工作情况',
    '(一)加强领导。成立专班。',
    paragraph,
    '',
    '二、打算',
    paragraph,
    '',
    '青溪县人民政府',
    '2025年1月10日',
  ].join('\r\n');
  const sections = readReport(text).sections;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('run to the last line of their own text', () => {
    assert.deepEqual(sections.map(words), [
      `一、工作情况\r\n(一)加强领导。成立专班。\r\n${paragraph}`,
      `二、打算\r\n${paragraph}`,
    ]);
  });

  it('say where their title stands', () => {
    const all = (some: readonly Section[]): readonly Section[] =>
      some.flatMap((one) => [one, ...all(one.children)]);
    assert.deepEqual(
      all(sections).map(({ titleRange }) => words(titleRange)),
      ['工作情况', '加强领导', '打算'],
    );
  });

  it('hold their subsections', () => {
    const [first] = sections;
    const [inner] = first?.children ?? [];
    assert.ok(first !== undefined && inner !== undefined);
    assert.ok(first.start < inner.start && inner.end <= first.end);
  });
});
