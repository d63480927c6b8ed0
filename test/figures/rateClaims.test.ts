import assert from 'node:assert/strict';
import { claimsOf, readRelation } from './readClaims.ts';

type Cases = readonly (readonly [text: string, ...claims: readonly string[]])[];

function rates(name: string, cases: Cases): void {
  describe(name, () => {
    for (const [text, ...claims] of cases) {
      it(text, () => {
        const found = claimsOf(text)
          .filter(({ relation }) => relation.startsWith('rate'))
          .map(({ verdict, tie, arithmetic }) => `${verdict} ${tie} ${arithmetic}`);
        assert.deepEqual(found, claims);
      });
    }
  });
}

rates('rates that the sentence ties to two counts', [
  // By the name of the rate.
  ['受理调解案件316起,调解成功283起,调解成功率达89.6%。', 'holds stated 283÷316=89.56%'],
  ['受理调解案件316起，调解成功283起，调解成功率达８９．６％。', 'holds stated 283÷316=89.56%'],
  ['受理调解案件316起,调解成功283起,调解成功率达98.6%。', 'fails stated 283÷316=89.56%'],
  ['收到建议52件,办结50件,办结率为96.2%。', 'holds stated 50÷52=96.15%'],
  ['应出庭40件,负责人出庭38件,出庭率92%。', 'fails stated 38÷40=95.00%'],
  ['审结案件80件,其中败诉6件,败诉率7.5%。', 'holds stated 6÷80=7.50%'],
  ['抽查案卷60份,合格57份,合格率95%。', 'holds stated 57÷60=95.00%'],
  // By 占 and a figure.
  ['负责人出庭29件,占全部51件一审案件的56.86%。', 'holds stated 29÷51=56.863%'],
  ['负责人出庭29件,占全部51件一审案件的65.86%。', 'fails stated 29÷51=56.863%'],
  // The figure right before 占 is money, the part is the count of cases.
  ['出庭29件,缴费3元,占全部51件案件的56.86%。', 'holds stated 29÷51=56.863%'],
  ['32家单位完成整改,占40家被督察单位的80%。', 'holds stated 32÷40=80.00%'],
  // By 其中 and 占比.
  ['抽查事项86件,其中联合检查43件,占比50%。', 'holds stated 43÷86=50.00%'],
  ['抽查事项86件,其中联合检查34件,占比50%。', 'fails stated 34÷86=39.53%'],
  ['办理案件120件,其中调解结案30件(占25%)。', 'holds stated 30÷120=25.00%'],
  ['办理案件120件,其中调解结案30件，占１５％。', 'fails stated 30÷120=25.00%'],
  // By 占 and the name of the whole.
  ['办结案件174件,其中直接纠错19件,占办结案件的10.9%。', 'holds stated 19÷174=10.92%'],
  ['收到案件224件,起诉18件,占全部案件总数的8.4%。', 'fails inferred 18÷224=8.04%'],
  ['收到案件224件,起诉18件,占全部案件总数的8.04%。', 'holds inferred 18÷224=8.036%'],
]);

rates('rates whose operands stand apart, where one slip explains all', [
  // The rate before the counts that its name is said of.
  ['满意率98.4%,全年回访1875人次,表示满意的1854人次。', 'fails inferred 1854÷1875=98.88%'],
  ['满意率98.8%,全年回访1875人次,表示满意的1854人次。', 'holds weak 1854÷1875=98.88%'],
  // No slip gives it; the counts are of some only; the rate is another's.
  ['满意率91.6%,全年回访1875人次,表示满意的1854人次。'],
  ['调解成功率97.1%,其中人民调解受理1875件,调解成功1832件。'],
  // Shares before their counts: the odd one of the list, and the whole that all of them miss.
  [
    '受理1820件。占比分别为46.2%、21.4%和15.3%,数量分别为841件、389件和287件。',
    'holds weak 841÷1820=46.21%',
    'holds weak 389÷1820=21.37%',
    'fails inferred 287÷1820=15.77%',
  ],
  ['受理6205件。按领域看,管理类1434件,占23.8%;住房类1054件,占17.5%。', 'fails inferred 1434÷6205=23.11%'],
  ['受理5120件。按领域看,管理类1434件,占23.8%;住房类1054件,占17.5%。'],
]);

rates('rates that another reading explains', [
  // The 548 times of searching are no cases.
  ['排查548次,受理案件316起,调解成功283起,调解成功率89.6%。', 'holds stated 283÷316=89.56%'],
  // Of all that was handled, not only of what was newly taken in.
  ['新收建议40件,上年结转10件,办结45件,办结率90%。', 'holds stated 45÷(40+10)=90.00%'],
  ['审结60件,维持30件,撤销15件,直接纠错率25%。'],
  // Truncated, as some offices do.
  ['受理调解案件316起,调解成功283起,调解成功率达89.5%。', 'holds stated 283÷316=89.56%'],
  // Only rounding up always gives it: softened.
  ['受理案件553起,调解成功175起,调解成功率31.7%。', 'fails inferred 175÷553=31.65%'],
]);

rates('percentages that say nothing checkable', [
  ['败诉案件数同比下降40.9%。'],
  ['受理30件,同比增长12%,办结28件。'],
  ['较上年下降12.5%。'],
  ['办结率提高3.5个百分点。'],
  ['参考率、优秀率均为100%。'],
  ['普法覆盖率95%。'],
  ['依法行政占绩效考评总分的12%。'],
  ['以调解、和解方式结案的占纠错案件的一半以上。'],
  ['培训30人次,满意率98%。'],
  ['人均结案数翻一番。'],
]);

rates('a share of a whole that is not stated', [
  ['收到案件224件,直接纠错97件,占办结案件的55.75%。', 'holds inferred 97÷?=55.75%'],
  // No whole number of cases gives it: 7 ÷ 9 = 77.8, 7 ÷ 8 = 87.5.
  ['直接纠错7件,占办结案件的83.1%。', 'fails inferred 7÷?=83.1%'],
  // 97 ÷ 0.40 = 242 and more, above all that came in.
  ['收到案件224件,直接纠错97件,占办结案件的40.1%。', 'fails inferred 97÷?=40.1%'],
]);

rates('a rate of which the part is not stated', [
  // 174 ÷ 617 = 28.20, 175 ÷ 617 = 28.36; 156 ÷ 553 = 28.21, 157 ÷ 553 = 28.39.
  ['受理申请617件,办结553件,调解结案率达28.3%。', 'infeasible weak 以617、553为总数，没有整数能得出28.3%'],
  ['收到申请56件,答复率达97.3%。', 'infeasible weak 以56为总数，没有整数能得出97.3%'],
  // 84 ÷ 86 = 97.67.
  ['受理案件86件,调解成功率达97.7%。'],
  // The greatest whole decides how much the test is worth: of 1245 cases nearly every rate can be.
  ['受理案件1245件,办结86件,调解结案率达97.3%。'],
  // Whole percentages of more than a hundred say nothing.
  ['受理案件248件,调解成功率达97%。'],
  ['受理案件300余件,调解成功率达97.3%。'],
  // Another base: what fell due.
  ['收到申请56件,按期答复率达97.3%。'],
]);

rates('more than all', [
  ['覆盖率达102%。', 'fails stated 102%>100%'],
  ['占比105.3%。', 'fails stated 105.3%>100%'],
  ['办结率为120%。', 'fails stated 120%>100%'],
  ['完成年度任务的120%。'],
  ['超额完成,达到目标的115%。'],
  ['同比增长120%。'],
  ['结收率101.2%。'],
  ['检查次数是上年的3倍。'],
  ['覆盖率100%。'],
]);

describe('the operands of a rate', () => {
  it('are the figures that it was computed from', () => {
    const text = '受理案件316起,调解成功283起,调解成功率89%。';
    const [claim] = claimsOf(text);
    assert.deepEqual(
      claim?.operands.map(({ role, quantity }) => `${role} ${text.slice(quantity.start, quantity.end)}`),
      ['rate 89%', 'part 283起', 'whole 316起'],
    );
    assert.equal(claim?.scope, 'sentence');
  });

  it('tell the whole that is not stated where only one number gives the rate', () => {
    const computed = (text: string) => claimsOf(text).map((claim) => claim.computed);
    assert.deepEqual(computed('直接纠错97件,占办结案件的55.75%。'), ['174']);
    assert.deepEqual(computed('直接纠错97件,占办结案件的56%。'), ['']);
  });

  it('stand in one sentence', () => {
    assert.deepEqual(readRelation('rate', '受理案件316起。调解成功283起。调解成功率98%。'), []);
  });

  it('are found anew in each sentence', () => {
    const text = '受理案件40起,调解成功38起,调解成功率95%。收到建议50件,办结45件,办结率95%。';
    assert.deepEqual(readRelation('rate', text), ['holds 38÷40=95.00%', 'fails 45÷50=90.00%']);
  });
});
