import assert from 'node:assert/strict';
import { CompletionRequest, CompletionTriggerKind } from 'vscode-languageserver/node';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import { withCursor } from '../support/markers.ts';

const counts = '全年收到代表建议297件，2023年为250件，办结271件，';

/** For each character at which editors ask without being asked to, a place where something is offered behind it. */
const places: Readonly<Record<string, string>> = {
  '（': '一、成效\n（一）执法\n（|',
  '(': '一、成效\n(一)执法\n(|',
  '、': '一、|',
  '。': '一是抓执法。|',
  '；': '一是抓执法；|',
  ';': '一是抓执法;|',
  率: `${counts}办结率|，群众满意。`,
  占: `${counts}其中采纳180件，占|，群众满意。`,
  比: `${counts}其中已采纳180件，占比|，群众满意。`,
  达: `${counts}办结率达|，群众满意。`,
  为: `${counts}办结率为|，群众满意。`,
  长: '全年收到代表建议297件，2023年为250件，增长|，群众满意。',
  降: '全年收到代表建议250件，2023年为297件，下降|，群众满意。',
};

describe('the characters at which editors ask for completion', () => {
  let client: InProcess;
  before(async () => {
    client = await startInProcess();
  });
  after(() => client.dispose());

  async function offered(marked: string, triggerCharacter: string): Promise<number> {
    const { text, offset } = withCursor(marked);
    const uri = `file:///${encodeURIComponent(marked)}.hegao.txt`;
    client.open(uri, text);
    const before = text.slice(0, offset).split('\n');
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
      context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter },
    });
    return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
  }

  it('are those behind which something is offered, and no others', () => {
    const { triggerCharacters = [] } = client.initialized.capabilities.completionProvider ?? {};
    assert.deepEqual([...triggerCharacters].sort(), Object.keys(places).sort());
  });

  it('are none of those that stand in every sentence', () => {
    const { triggerCharacters = [] } = client.initialized.capabilities.completionProvider ?? {};
    for (const common of '的了是在和有，,度到加高') assert.ok(!triggerCharacters.includes(common), common);
  });

  for (const [trigger, place] of Object.entries(places)) {
    it(`${trigger} in «${place}»`, async () => assert.ok((await offered(place, trigger)) > 0));
  }
});
