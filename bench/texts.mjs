/** Texts of a given size made of the sample reports; every copy of a block differs, so that nothing is remembered. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../seeds/reports/', import.meta.url));

/** @returns {string} the five sample reports one after the other */
export function sampleReports() {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.hegao.txt'))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Every line of some length gets one more character, another in each copy, where it breaks no label. */
const placeForMark = /^(.{6})(?=.{9})/gm;

/**
 * @param {number} bytes about so many bytes of UTF-8, never more
 * @param {number} [salt] another salt gives other blocks
 */
export function textOfSize(bytes, salt = 0) {
  const once = sampleReports();
  const parts = [];
  for (let copy = 0, size = 0; size < bytes; copy++) {
    const mark = String.fromCharCode(0x4e00 + ((copy + salt * 997) % 20000));
    const part = once.replace(placeForMark, `$1${mark}`);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  const text = parts.join('\n');
  const excess = Buffer.byteLength(text) - bytes;
  return text.slice(0, text.length - Math.ceil(excess / 2.8));
}

/**
 * Terms of a house: half of their wrong forms begin as words of the sample reports do and go on otherwise, as slips do;
 * one in twenty leaves a part open.
 *
 * @param {number} count
 */
export function ownTerms(count) {
  const words = sampleReports().match(/[\u4e00-\u9fff]{6,}/g) ?? [];
  return Array.from({ length: count }, (_, index) => {
    const word = words[(index * 7) % words.length] ?? '';
    const at = (index * 3) % (word.length - 3);
    const mark = String.fromCharCode(0x4e00 + ((index * 37) % 20000));
    const head = (index % 2 === 0 ? '' : mark) + word.slice(at, at + 2 + (index % 3));
    const form = index % 20 === 0 ? `${head}*${mark}${mark}` : `${head}${mark}${word.slice(0, 2)}`;
    const right = `${head}的${index}`;
    return {
      id: `own:${right}`,
      wrong: [form],
      right,
      severity: 'warning',
      safe: false,
      why: '',
      except: [right],
    };
  });
}

/**
 * One paragraph of 500 figures that are told of each other: counts, changes, parts and rates.
 *
 * @param {number} salt another salt gives other figures
 */
export function denseParagraph(salt) {
  const sentence = (_, at) =>
    `全年受理案件${((at * 7) % 900) + 300 + salt}件，同比增长${(at % 50) + 1}.3%，其中涉企${((at * 3) % 200) + salt}件，办结${((at * 5) % 250) + salt}件，办结率${(at % 90) + 3}.2%。`;
  return Array.from({ length: 100 }, sentence).join('');
}
