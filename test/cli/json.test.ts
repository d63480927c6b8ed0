import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import { readProjectFile } from '../support/projectFiles.ts';
import { faultOf } from './contract.ts';
import { run } from './memoryHost.ts';
import { wrongRate } from './texts.ts';

const names = readdirSync(new URL('../../seeds/reports/', import.meta.url)).filter((name) =>
  name.endsWith('.txt'),
);
const reports = Object.fromEntries(
  names.map((name) => [`r/${name}`, readProjectFile(`seeds/reports/${name}`)]),
);

interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly approximate: boolean;
}

interface Section {
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Section[];
}

describe('the JSON formats', () => {
  it('keep to the contract on the sample reports, with problems and without files', async () => {
    const files = { ...reports, 'wrong.txt': wrongRate, 'empty.txt': '', 'bad.txt': Uint8Array.of(0, 1) };
    for (const command of ['check', 'figures', 'outline'] as const) {
      for (const paths of [['r'], ['wrong.txt'], ['empty.txt', 'bad.txt', 'absent'], ['absent']]) {
        const { stdout } = await run([command, '--format', 'json', ...paths], { files });
        equal(faultOf(command, JSON.parse(stdout)), '', `${command} ${paths.join(' ')}`);
      }
    }
  });

  it('are held by schemas that see a fault', () => {
    notEqual(faultOf('check', { version: 1 }), '');
    const file = { path: 'a', profile: 'legacy', year: null, required: {}, sections: [] };
    notEqual(faultOf('outline', { version: 1, files: [file] }), '');
    const claim = {
      relation: 'RATE',
      verdict: 'holds',
      operands: [],
      stated: '',
      computed: '',
      scope: 'clause',
    };
    notEqual(faultOf('figures', { version: 1, files: [{ path: 'a', quantities: [], claims: [claim] }] }), '');
  });

  it('give one line to each file', async () => {
    const { stdout } = await run(['check', '--format', 'json', 'r'], { files: reports });
    equal(stdout.split('\n').filter((line) => line.startsWith('{"path"') || line.startsWith(',')).length, 5);
  });
});

describe('hegao figures --format json', () => {
  async function quantitiesOf(text: string): Promise<readonly Quantity[]> {
    const { stdout } = await run(['figures', '--format', 'json', '-'], { stdin: text });
    return JSON.parse(stdout).files[0].quantities;
  }

  it('gives exact decimals in the base unit, a span from numeral to unit and infinite bounds as null', async () => {
    const text = '序\r\n受理2.73万件，罚没1142.31万元，办结率91.2%，占三成，约300余人次，超过2亿元。';
    const quantities = await quantitiesOf(text);
    deepEqual(
      quantities.map(({ text, value }) => [text, value]),
      [
        ['2.73万件', '27300'],
        ['1142.31万元', '11423100'],
        ['91.2%', '91.2'],
        ['三成', '30'],
        ['300余人次', '300'],
        ['2亿元', '200000000'],
      ],
    );
    for (const { start, end, text: own } of quantities) equal(text.slice(start, end), own);
    deepEqual([quantities[2]?.low, quantities[2]?.high], ['91.15', '91.25']);
    deepEqual([quantities[5]?.low, quantities[5]?.high], ['200000000', null]);
    deepEqual([quantities[0]?.approximate, quantities[4]?.approximate], [false, true]);
  });

  it('gives claims with their verdict and the operands where they stand', async () => {
    const text = `前言。\n${wrongRate}`;
    const { stdout } = await run(['figures', '--format', 'json', '-'], { stdin: text });
    const claim = JSON.parse(stdout).files[0].claims.find(
      ({ relation }: { readonly relation: string }) => relation === 'rate',
    );
    equal(claim.verdict, 'fails');
    equal(claim.stated, '60%');
    deepEqual(
      claim.operands.map((operand: { role: string; start: number; end: number }) => [
        operand.role,
        text.slice(operand.start, operand.end),
      ]),
      [
        ['rate', '60%'],
        ['part', '20件'],
        ['whole', '40件'],
      ],
    );
  });
});

describe('hegao outline --format json', () => {
  it('nests sections and spans each to its end', async () => {
    const text =
      '某区2024年法治政府建设年度报告\r\n一、主要举措和成效\r\n（一）依法行政。正文。\r\n（二）复议\r\n正文。\r\n二、下一步工作安排\r\n正文。';
    const { stdout } = await run(['outline', '--format', 'json', '-'], { stdin: text });
    const [file] = JSON.parse(stdout).files;
    const shape = (section: Section): unknown => [
      section.level,
      section.number,
      section.title,
      ...section.children.map(shape),
    ];
    deepEqual(file.sections.map(shape), [
      [1, '一', '主要举措和成效', [2, '一', '依法行政'], [2, '二', '复议']],
      [1, '二', '下一步工作安排'],
    ]);
    const first: Section = file.sections[0];
    ok(text.slice(first.start).startsWith('一、') && text.slice(first.start, first.end).endsWith('正文。'));
    equal(file.year, 2024);
  });

  it('tells all four contents also of a text that need not have them', async () => {
    const legacy = '某区2017年依法行政工作报告\n一、主要工作和成效\n正文。\n二、存在的问题和不足\n正文。';
    const { stdout } = await run(['outline', '--format', 'json', '-'], { stdin: legacy });
    const [file] = JSON.parse(stdout).files;
    equal(file.profile, 'legacy');
    deepEqual(file.required, {
      achievements: 'heading',
      shortcomings: 'heading',
      firstResponsible: 'missing',
      plan: 'missing',
    });
  });
});
