/** Where two names differ: everything between what they begin and what they end with alike. */
export interface NameDifference {
  readonly start: number;
  /** What the one has there, and what the other. */
  readonly written: string;
  readonly meant: string;
}

export function differenceBetween(name: string, other: string): NameDifference {
  let start = 0;
  while (start < name.length && name.charCodeAt(start) === other.charCodeAt(start)) start++;
  let tail = 0;
  const shorter = Math.min(name.length, other.length) - start;
  while (
    tail < shorter &&
    name.charCodeAt(name.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  )
    tail++;
  return {
    start,
    written: name.slice(start, name.length - tail),
    meant: other.slice(start, other.length - tail),
  };
}
