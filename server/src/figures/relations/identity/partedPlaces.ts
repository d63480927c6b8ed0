/** R31 ENTITY_CONSTANT: places that are counted kind by kind, «辖12个行政村、3个社区», and so fifteen in all. */
import { levelAtEnd, partedPlaces } from '../../../lexicon/figures/scopeWords.ts';
import { type Figure, isCount } from '../../figure.ts';
import type { Quantity } from '../../quantities.ts';
import type { IndicatorMention } from './indicatorMention.ts';

/** The mention of all the places that a list beginning at a figure counts; undefined where none does. */
export function partedPlacesMention(
  figures: readonly Figure[],
  index: number,
): Omit<IndicatorMention, 'year'> | undefined {
  const first = figures[index];
  if (first === undefined || !first.lead.includes('辖')) return undefined;
  const governs = governing.exec(first.lead);
  if (governs === null) return undefined;
  const list = [first];
  for (let next = figures[index + 1]; next !== undefined; next = figures[index + list.length]) {
    if (!goesOn(list.at(-1) ?? first, next) || next.sentence !== first.sentence || list.length > mostKinds)
      break;
    // «辖21个村、3个社区,24个村(社区)全部…»: all of them are told again.
    if (isTold(next, list) || endsJoined(list)) break;
    list.push(next);
  }
  if (list.length < 2 || !list.every(isPlainCount)) return undefined;
  const names = list.map(({ tail }) => tail.replace(joint, ''));
  for (const { name, partsOf } of partedPlaces) {
    const parts = partsOf(names);
    if (parts === undefined || new Set(parts).size < 2) continue;
    const level = levelAtEnd(governs[1] ?? '') ?? '';
    return { key: `个${name}`, level, quantity: sumOf(first, list), isTotal: 'yes' };
  }
  return undefined;
}

/** «我镇辖», «全区现辖»: all that there are. */
const governing = /^(.*?)(?:下辖|所辖|管辖|现辖|共辖|辖有|辖区?内?有?)$/;
const joint = /[、,和及与]$/;
const mostKinds = 4;
const bothKinds = /^(?:村社区?|镇街|乡镇街道|村居)/;

/** «12个行政村、3个社区»: nothing but the name of the places and what joins them stands between. */
function goesOn(figure: Figure, next: Figure): boolean {
  return next.lead === '' || next.lead === ',' || (next.lead === figure.tail && joint.test(next.lead));
}

/** «13个社区和2个行政村,25个…»: what 、 or 和 joins is the list, and a comma ends it. */
function endsJoined(list: readonly Figure[]): boolean {
  const [first, last] = [list[0], list.at(-1)];
  return list.length > 1 && joint.test(first?.tail ?? '') && !joint.test(last?.tail ?? '');
}

function isTold({ quantity, tail }: Figure, list: readonly Figure[]): boolean {
  const sum = list.reduce((all, figure) => all + figure.quantity.value.coefficient, 0);
  return quantity.value.coefficient === sum || bothKinds.test(tail);
}

function isPlainCount(figure: Figure): boolean {
  const { quantity } = figure;
  return (
    isCount(figure) && quantity.unit === '个' && !quantity.isApproximate && quantity.value.exponent === 0
  );
}

/** All of them as one quantity, that stands where the list does. */
function sumOf(first: Figure, list: readonly Figure[]): Quantity {
  const coefficient = list.reduce((sum, { quantity }) => sum + quantity.value.coefficient, 0);
  const value = { coefficient, exponent: 0 };
  const last = list.at(-1) ?? first;
  // With the name of the last places, so that the text of it can be read.
  const end = last.quantity.end + last.tail.replace(joint, '').length;
  return { ...first.quantity, value, interval: { ...first.quantity.interval, low: value, high: value }, end };
}
