/**
 * The text with every full-width ASCII form (，；：（）％．０-９…) in half width, the ideographic space and line
 * ends as spaces. The length never changes, so an offset in the folded text is one in the text; everything
 * above reads the folded text and thereby treats full and half width alike.
 */
export function foldWidth(text: string): string {
  return needsFolding.test(text) ? text.replace(foldable, foldOne) : text;
}

const needsFolding = /[\uFF01-\uFF5E\u3000\r\n\t\u00A0\uFEFF]/;
const foldable = /[\uFF01-\uFF5E\u3000\r\n\t\u00A0\uFEFF]/g;

function foldOne(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}
