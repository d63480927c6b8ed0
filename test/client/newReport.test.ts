import assert from 'node:assert/strict';
import { decodeNewReport, usualYear } from '../../client/src/text/newReport.ts';

describe('the arguments of a new report', () => {
  it('are taken only where they are whole', () => {
    const whole = { profile: 'township', organ: '云溪镇人民政府', year: 2024 };
    assert.deepEqual(decodeNewReport({ ...whole, more: 1 }), whole);
    for (const other of [undefined, null, 'x', {}, { ...whole, profile: 'x' }, { ...whole, year: '2024' }])
      assert.equal(decodeNewReport(other), undefined);
  });

  it('propose the year that reports are then made on', () => {
    assert.equal(usualYear('department', new Date(2025, 1, 10)), 2024);
    assert.equal(usualYear('department', new Date(2025, 10, 30)), 2025);
    assert.equal(usualYear('legacy', new Date(2025, 1, 10)), 2018);
  });
});
