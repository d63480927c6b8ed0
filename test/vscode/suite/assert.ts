// What the suite asserts with: a host in the browser has no `node:assert`.

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  if (!Object.is(actual, expected)) throw new Error(`${what}: ${show(actual)} instead of ${show(expected)}`);
}

/** Compares plain data. */
export function deepEqual<T>(actual: T, expected: T, what = 'value'): void {
  equal(show(actual), show(expected), what);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 1) ?? String(value);
}
