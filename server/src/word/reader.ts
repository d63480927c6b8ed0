/** A `.docx` file as the text of a report. A bundle of its own, loaded when somebody imports. */
import type { WordReader } from '../exportProtocol.ts';
import { readBody } from './body.ts';
import { createNumbering } from './numbering.ts';
import { childOf, parseXml } from './xml.ts';
import { openArchive } from './zip.ts';

export const readWord: WordReader['readWord'] = async (bytes) => {
  if (bytes.length === 0) return { problem: 'empty-file' };
  if (isCompound(bytes)) return { problem: holdsEncryption(bytes) ? 'encrypted' : 'old-format' };
  const archive = openArchive(bytes);
  if (archive.kind === 'encrypted') return { problem: 'encrypted' };
  if (archive.kind === 'damaged') return { problem: startsAsZip(bytes) ? 'damaged' : 'not-word' };
  try {
    const main = (await mainPart(archive.read)) ?? 'word/document.xml';
    const xml = await archive.read(main);
    if (xml === undefined) return { problem: 'not-word' };
    const body = childOf(childOf(parseXml(xml), 'document'), 'body');
    if (body === undefined) return { problem: 'damaged' };
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const numbering = createNumbering(
      await archive.read(`${folder}numbering.xml`),
      await archive.read(`${folder}styles.xml`),
    );
    const { lines, left } = readBody(body, numbering);
    return lines.length === 0 ? { problem: 'no-text' } : { text: `${lines.join('\n')}\n`, left };
  } catch {
    // What inflates to nothing, or to more than a memory holds.
    return { problem: 'damaged' };
  }
};

/** The path of the document inside the archive, as its relations name it. */
async function mainPart(read: (name: string) => Promise<string | undefined>): Promise<string | undefined> {
  const xml = await read('_rels/.rels');
  const relations = xml === undefined ? [] : (childOf(parseXml(xml), 'Relationships')?.children ?? []);
  for (const relation of relations) {
    if (typeof relation === 'string' || !relation.attributes.get('Type')?.endsWith('/officeDocument'))
      continue;
    return relation.attributes.get('Target')?.replace(/^\//, '');
  }
  return undefined;
}

/** The container of `.doc`, and of files with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** «EncryptedPackage» in UTF-16, the name of what the container holds then. */
function holdsEncryption(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
