import * as vscode from 'vscode';
import { equal } from './assert.ts';
import { hegao } from './hegao.ts';
import { closeAllEditors, openText } from './support.ts';

describe('typing', () => {
  afterEach(closeAllEditors);

  for (const [open, pair] of [
    ['《', '《》'],
    ['（', '（）'],
    ['“', '“”'],
    ['〔', '〔〕'],
  ] as const) {
    it(`${open} brings its partner`, async () => {
      await hegao();
      const { document } = await openText('', 'gov-report');
      await vscode.commands.executeCommand('type', { text: open });
      equal(document.getText(), pair);
    });
  }

  it('has settings of its own for Chinese text', async () => {
    const { document } = await openText('', 'gov-report');
    const editor = vscode.workspace.getConfiguration('editor', document);
    equal(editor.get('wordWrap'), 'on', 'word wrap');
    equal(editor.get('acceptSuggestionOnEnter'), 'off', 'Enter belongs to the input method');
    equal(editor.get('unicodeHighlight.ambiguousCharacters'), false, 'boxes around full-width marks');
  });

  it('takes a number with its marks, or a run of characters, for one word', async () => {
    const { document } = await openText('办结1,234.5万件', 'gov-report');
    const word = (offset: number) => {
      const range = document.getWordRangeAtPosition(document.positionAt(offset));
      return range && document.getText(range);
    };
    equal(word(1), '办结');
    equal(word(4), '1,234.5万');
  });
});
