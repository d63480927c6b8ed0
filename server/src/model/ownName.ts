/** The names of the reporter: the place, and the township or department of it, as its title or signature gives them. */
import { type Block, contentOf } from './blocks.ts';
import { organInTitle } from './reporter.ts';

/** «岚山镇» as 岚山 and 镇. */
export interface PlaceName {
  readonly stem: string;
  readonly level: string;
}

export interface OwnName {
  /** 市, 州 or 盟, where it is named. */
  readonly city: PlaceName | undefined;
  /** 县, 区 or 旗, where it is named. */
  readonly county: PlaceName | undefined;
  readonly township: PlaceName | undefined;
  /** «交通运输局», with the level of its place («县»). */
  readonly department: { readonly name: string; readonly level: string } | undefined;
}

/** Undefined where neither title nor signature names a place. */
export function findOwnName(blocks: readonly Block[]): OwnName | undefined {
  const title = blocks
    .filter(({ kind }) => kind === 'title')
    .map(({ analysis }) => contentOf(analysis))
    .join('');
  const signature = blocks.findLast(({ kind }) => kind === 'signature');
  const organ = organInTitle(title) ?? (signature === undefined ? '' : contentOf(signature.analysis));
  return parseOrgan(organ.replace(/\s/g, ''));
}

const form =
  /^(?:[一-龥]{2,5}?(?:省|自治区))?(?:(?<city>[一-龥]{2,4}?)(?<cityLevel>[市州盟]))?(?:(?<county>[一-龥]{2,4}?)(?<level>[县区旗]))?(?<rest>.*)$/;
const townshipForm = /^([一-龥]{2,4}?)(镇|乡|街道)(?:人民政府|政府|办事处|党委|党工委)?$/;
const departmentForm = /^[一-龥]{2,16}(?:局|厅|委员会)$/;

function parseOrgan(organ: string): OwnName | undefined {
  const { city, cityLevel = '市', county, level = '市', rest: after = '' } = form.exec(organ)?.groups ?? {};
  // «云渚区人民政府柳堤街道办事处».
  const rest = after.replace(/^人民政府(?=.)/, '');
  const [, stem, kind] = townshipForm.exec(rest) ?? [];
  const township = stem !== undefined && kind !== undefined ? { stem, level: kind } : undefined;
  const name = departmentForm.test(rest) && township === undefined ? rest : undefined;
  // «城市管理局» may be taken for a place and its office.
  const isPlaced = county !== undefined || city !== undefined;
  if (county === undefined && township === undefined && name === undefined) return undefined;
  return {
    city: city === undefined ? undefined : { stem: city, level: cityLevel },
    county: county === undefined ? undefined : { stem: county, level },
    township,
    department: name !== undefined && isPlaced ? { name, level } : undefined,
  };
}
