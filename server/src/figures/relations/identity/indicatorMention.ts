/** A count or a rate with whose and when it is, as far as the words say. */
import type { Quantity } from '../../quantities.ts';

/** One mention of an indicator. */
export interface IndicatorMention {
  /** Equal for mentions of one indicator; without the year and the level. */
  readonly key: string;
  /** 县, 区, 局: whose it is; «» where the words do not say. */
  readonly level: string;
  /** «沙溪县14个乡镇全部…»: the name of the place, of which a report that speaks of several has as many counts. */
  readonly place?: string | undefined;
  /** The year that its sentence names, where it names one. */
  readonly year: number | undefined;
  readonly quantity: Quantity;
  /**
   * Whether it is of all that there are: `likely` where the words say so but go on with what was done («全县14个乡镇完成…»,
   * which may be some of them); `no` where nothing says so; `unsaid` where not even whose it is is said.
   */
  readonly isTotal: 'yes' | 'likely' | 'no' | 'unsaid';
  /** Whether no word says whose all of them are: «12个社区均…». */
  readonly isUnscoped?: boolean | undefined;
  /** Whether its sentence says that it is of the year; `event` where it may be of one day or drive of it. */
  readonly span?: 'year' | 'event' | undefined;
  /** Whether the words before tell of new ones or of some that are no more, so that there may be more or fewer than before. */
  readonly hasChanged?: boolean | undefined;
}
