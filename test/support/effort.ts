import fc from 'fast-check';

/**
 * How often a property is tried. `HEGAO_EFFORT=50 npm run test:unit` looks fifty times as hard: before a release, or
 * after a change in the scanners.
 */
export function tries(usual = 100): { readonly numRuns: number } {
  const { HEGAO_EFFORT = '1' } = process.env;
  const effort = Number(HEGAO_EFFORT);
  return { numRuns: Math.ceil(usual * (effort > 0 ? effort : 1)) };
}

/** Asserts a property with the effort that is asked for. */
export function holds<Values>(property: fc.IProperty<Values>, usual?: number): void {
  fc.assert(property, tries(usual));
}
