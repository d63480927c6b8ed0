import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { childOf, type Element, parseXml } from '../../server/src/word/xml.ts';
import { holds } from '../support/effort.ts';

function render({ name, attributes, children }: Element): string {
  const inside = children.map((child) => (typeof child === 'string' ? child : render(child))).join('');
  const words = [name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ');
  return name === '' ? inside : `[${words}:${inside}]`;
}

describe('XML', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<w:p a="1"><w:t>甲</w:t><w:br/></w:p>', '[p a=1:[t:甲][br:]]'],
    [`<a x='>' y="'"/>`, `[a x=> y=':]`],
    ['<?xml version="1.0"?><!DOCTYPE a><a><!-- <b> --></a>', '[a:]'],
    ['<a>&lt;&#x4e00;&#20108;&amp;lt;&nbsp;</a>', '[a:<一二&lt;&nbsp;]'],
    ['<a><![CDATA[<b>&amp;]]></a>', '[a:<b>&amp;]'],
    ['<a><b>甲', '[a:[b:甲]]'],
    ['</a></b>甲', '甲'],
  ];
  for (const [xml, wanted] of cases) it(`reads ${xml}`, () => equal(render(parseXml(xml)), wanted));

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      'a',
      '=',
      '&',
      ';',
      '<!--',
      ']]>',
      '<![CDATA[',
      ' ',
      '#x',
    );
    holds(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        ok(parseXml(pieces.join('')));
      }),
      500,
    );
  });

  it('takes no time to speak of for a tag that never ends', () => {
    const began = performance.now();
    parseXml(`<a${' b="'.repeat(200_000)}`);
    parseXml('<a '.repeat(200_000));
    ok(performance.now() - began < 5000);
    deepEqual(childOf(parseXml(''), 'a'), undefined);
  }).timeout(20_000);
});
