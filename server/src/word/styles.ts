/**
 * The part `word/styles.xml`. Heading styles give Word its navigation pane and hold nothing but their level: the look
 * is told where it is used, so that a style of the same name where the text is pasted changes nothing.
 */
import { fonts } from './fonts.ts';

export function stylesPart(): string {
  const font = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((kind) => `w:${kind}="${fonts.body}"`).join(' ');
  const run = `<w:rPr><w:rFonts ${font}/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
  const headings = [1, 2, 3, 4].map((level) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    ),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault>${run}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    // Otherwise Word leaves lines of a page empty to keep two of a paragraph together,
    // and with the rest a line of 28 characters would differ from the next by how many figures stand in it.
    '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
    `<w:snapToGrid w:val="0"/></w:pPr>${run}</w:style>` +
    style('Title', 'Title', '') +
    `${headings.join('')}</w:styles>`
  );
}

function style(id: string, name: string, properties: string): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="Normal"/><w:qFormat/>${properties}</w:style>`
  );
}
