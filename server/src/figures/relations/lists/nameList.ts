/** Lists of names of one kind: they end alike («公安局、司法局»), so that no modifier is taken for one of them. */

/** The names that a text ends with; undefined where it is not sure how many they are. */
export function readNames(text: string): readonly string[] | undefined {
  if (!text.includes('、') && !text.includes('和')) return undefined;
  const items = text.replace(trailing, '').split('、');
  const last = splitLast(items.pop() ?? '');
  const names = [...items, ...last];
  const ending = names.at(-1)?.at(-1);
  if (ending === undefined || names.length < 2 || !isHan(ending)) return undefined;
  const isOneKind = names.every(
    (name) => name.at(-1) === ending && name.length >= 2 && name.length <= longest,
  );
  return isOneKind && !names.some((name) => isBundle(name, ending)) ? names : undefined;
}

const longest = 18;
/** «均», «全年»: what may stand between the last name and 分别. */
const trailing = /(?:已|共|均|也|则|还|全年|今年|累计|的数量|数量)+$/;

/**
 * The names before 分别 that the text says the number of: «居前三位的甲类、乙类、丙类占比», «三类事项甲、乙、丙»; undefined where the list is
 * not of so many.
 */
export function readCountedNames(text: string): readonly string[] | undefined {
  const counted = countedNames.exec(text);
  const [, first, second, list = ''] = counted ?? [];
  const number = first ?? second ?? '';
  const names = list.split(/[、和与及]/);
  const size = '两三四五六七八九十'.indexOf(number) + 2;
  return counted !== null && names.length === size && names.every((name) => name.length > 1)
    ? names
    : undefined;
}

const countedNames =
  /(?:前([两三四五六七八九十])(?:位|名|类|项)|([两三四五六七八九十])(?:大类|大领域|大行业))的?(?:是|为|有)?([^,;。:\d]+、[^,;。:\d]+)$/;

/** «司法局和应急局» are two names, «住房和城乡建设局» is one. */
function splitLast(item: string): readonly string[] {
  const ending = item.at(-1);
  for (const joint of ['以及', '和', '及']) {
    const at = item.lastIndexOf(joint);
    if (at > 1 && item.charAt(at - 1) === ending) return [item.slice(0, at), item.slice(at + joint.length)];
  }
  return [item];
}

/** «公安局和司法局» inside the list, «县司法局会同公安局», «公安局等»: more than one, or it is not clear of whom. */
function isBundle(name: string, ending: string): boolean {
  return (
    unclear.test(name) ||
    name.slice(0, -1).includes(`${ending}和`) ||
    name.slice(0, -1).includes(`${ending}及`)
  );
}

const unclear = /联合|会同|配合|协同|等|或|与|同|其中|(?:各|每|所有)|[()"“”]/;

function isHan(character: string): boolean {
  return character >= '一' && character <= '龥';
}
