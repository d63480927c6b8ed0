/** R32 SUMMARY_BODY: rates of which a report has one, so that two of them can be held against each other. */
import { ratesGivenOnce } from '../../../lexicon/figures/figureWords.ts';
import type { Figure } from '../../figure.ts';
import type { IndicatorMention } from './indicatorMention.ts';

/** «我区一审行政案件败诉率13.4%»: nothing but neutral words before the name. */
const named = new RegExp(
  `^[,、]?(?:我[省市县区州旗局]|全[省市县区州旗年]|全年|年度|其中|行政机关|行政|诉讼|复议|应诉|案件|一审|二审|的|,)*(${ratesGivenOnce.join('|')})(?:达到?|为|是|约)?$`,
);

/** Another time, another body or a comparison in the sentence makes it another rate. */
const ofOther =
  /上年|去年|同期|年前|季度|半年|同比|较|平均|高于|低于|全国|全省|下级|其余|乡镇|街道|部门为|政府为|以.{1,8}为被告|\d{4}年/;

/** The mention of such a rate; `before` are the words of its sentence up to it. */
export function rateMention(
  { quantity, lead }: Figure,
  before: string,
): Omit<IndicatorMention, 'year'> | undefined {
  if (quantity.dimension !== 'share' || quantity.decimals === 0 || quantity.isApproximate) return undefined;
  const name = named.exec(lead)?.[1];
  if (name === undefined || ofOther.test(before)) return undefined;
  const instance = /二审|再审/.test(before) ? '二审' : before.includes('一审') ? '一审' : '';
  return { key: `${name}${instance}`, level: '', quantity, isTotal: 'unsaid' };
}
