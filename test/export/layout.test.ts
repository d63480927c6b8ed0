import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toLayout } from '../../server/src/export/layout.ts';
import type { Layout, LayoutBlock } from '../../server/src/exportProtocol.ts';
import { analyseBlocks } from '../../server/src/model/blockAnalysis.ts';
import { readDocument } from '../../server/src/model/reportDocument.ts';

function layoutOf(text: string, isMarkdown?: boolean): Layout {
  const document = readDocument(text, { profile: 'auto', atLeast: 'excerpt', analyse: analyseBlocks });
  return toLayout(document, isMarkdown === undefined ? {} : { isMarkdown });
}

function roles(text: string): readonly string[] {
  return layoutOf(text).blocks.map(({ role }) => role);
}

const render = (block: LayoutBlock) =>
  block.role === 'table'
    ? block.rows.map((row) => row.join('/')).join(' ')
    : [block.role, block.text, ...(block.runIn === undefined ? [] : [block.runIn])].join(': ');

describe('a report laid out', () => {
  it('gives each paragraph its part', () => {
    deepEqual(
      layoutOf(
        '云岭区司法局\n关于2024年度法治政府建设情况的报告\n（2025年1月20日）\n\n区政府：\n　　现将有关情况报告如下。\n一、主要工作\n　　（一）规范执法。培训8场。\n（二）普法宣传\n1.送法下乡\n（1）进村入户：走访86户。\n一是力量不足。\n\n云岭区司法局\n2025年1月20日\n',
      ).blocks.map(render),
      [
        'title: 云岭区司法局',
        'title: 关于2024年度法治政府建设情况的报告',
        'subtitle: （2025年1月20日）',
        'addressee: 区政府：',
        'body: 现将有关情况报告如下。',
        'heading1: 一、主要工作',
        'heading2: （一）规范执法。: 培训8场。',
        'heading2: （二）普法宣传',
        'heading3: 1.送法下乡',
        'heading4: （1）进村入户：: 走访86户。',
        'body: 一是力量不足。',
        'signature: 云岭区司法局',
        'date: 2025年1月20日',
      ],
    );
  });

  it('joins the lines of the title for the properties of the file', () => {
    equal(
      layoutOf('云岭区司法局\n关于2024年度法治政府建设情况的报告\n\n一、工作\n').title,
      '云岭区司法局关于2024年度法治政府建设情况的报告',
    );
    equal(layoutOf('全年办结案件40件。').title, '');
  });

  it('reads the cells of tables, in reports and in Markdown', () => {
    const table = '| 类型 | 件数 |\n| --- | ---: |\n| 复议 | 40 |\n| 甲\\|乙 | |\n';
    deepEqual(layoutOf(`一、工作\n${table}二、计划\n`).blocks.map(render), [
      'heading1: 一、工作',
      '类型/件数 复议/40 甲|乙/',
      'heading1: 二、计划',
    ]);
    deepEqual(layoutOf('| 甲 | 乙 |\n| 丙 | 丁 |').blocks.map(render), ['甲/乙 丙/丁']);
    deepEqual(layoutOf('| **甲** | 乙 |\n\n| 丙 | 丁 |', true).blocks.map(render), ['甲/乙', '丙/丁']);
  });

  it('takes marks away and keeps the level that they gave', () => {
    deepEqual(
      layoutOf(
        '# 云岭区2024年法治政府建设年度报告\n\n## 主要**工作**\n\n- 依法行政\n\n### 执法\n\n正文。\n',
        true,
      ).blocks.map(render),
      [
        'title: 云岭区2024年法治政府建设年度报告',
        'heading1: 主要工作',
        'body: 依法行政',
        'heading2: 执法',
        'body: 正文。',
      ],
    );
  });

  it('leaves first sentences without a number in the body', () => {
    deepEqual(roles('一、工作\n加强领导。全年开会。全年学习。\n规范执法。全年检查。全年培训。\n'), [
      'heading1',
      'body',
      'body',
    ]);
  });

  it('keeps a line that holds nothing but a mark', () => {
    deepEqual(layoutOf('**\n').blocks.map(render), ['body: **']);
  });

  it('is empty for an empty text', () => {
    deepEqual(layoutOf(' \n\n'), { title: '', blocks: [] });
  });
});
