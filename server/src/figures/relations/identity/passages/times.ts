/** Whether two passages may be of one time: no year, month or other part of a year that one names contradicts the other. */

export function isOfOneTime(one: string, other: string): boolean {
  if (atStartOfYear.test(one) !== atStartOfYear.test(other)) return false;
  // «三年来,解答咨询4182人次»: of several years.
  if (overYears.test(one) !== overYears.test(other)) return false;
  return mayMeet(yearsIn(one), yearsIn(other)) && mayMeet(endsIn(one), endsIn(other));
}

const atStartOfYear = /[年期]初/;
const overYears = /[\d两二三四五六七八九十]年(?:来|间|以来|共)|累计|历年/;

function mayMeet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}

function yearsIn(words: string): ReadonlySet<string> {
  return new Set(Array.from(words.matchAll(/(20\d\d)年/g), ([, year = '']) => year));
}

/** The months with which the parts of a year end that words name: 6 of «上半年», «1至6月», «二季度». */
function endsIn(words: string): ReadonlySet<string> {
  return new Set(
    Array.from(words.matchAll(partOfYear), ([, half, quarter, month]) => {
      if (half !== undefined) return half === '上' ? '6' : '12';
      if (quarter !== undefined) return String(3 * (1 + ('一二三四'.indexOf(quarter) % 4)));
      return month ?? '12';
    }),
  );
}

const partOfYear = /([上下])半年|([一二三四])季度|(?<!\d)(\d{1,2}) ?月|全年|年[底末]/g;
