/** Puts an entry into the list of its key, where the longer ones stand first and of equal ones those that came first. */
export function addByLength<K, T>(
  lists: Map<K, T[]>,
  key: K,
  entry: T,
  lengthOf: (entry: T) => number,
): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [entry]);
    return;
  }
  let at = list.length;
  while (at > 0 && lengthOf(list[at - 1] as T) < lengthOf(entry)) at--;
  list.splice(at, 0, entry);
}
