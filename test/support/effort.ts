import { env } from 'node:process';
import fc from 'fast-check';

const environment: { readonly HEGAO_EFFORT?: string } = env;

/**
 * How often a property is tried. `HEGAO_EFFORT=50 npm run test:unit` looks fifty times as hard: before a release, or
 * after a change in the scanners.
 */
export function tries(usual = 100): { readonly numRuns: number } {
  const effort = Number(environment.HEGAO_EFFORT ?? 1);
  return { numRuns: Math.ceil(usual * (effort > 0 ? effort : 1)) };
}

/** Asserts a property with the effort that is asked for. */
export function holds<Values>(property: fc.IProperty<Values>, usual?: number): void {
  fc.assert(property, tries(usual));
}
