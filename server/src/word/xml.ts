/** As much of XML as the parts of a Word file need: elements, attributes and text, names without their prefix. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/** The elements of a text; what is not closed ends with it. Never throws. */
export function parseXml(xml: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start === -1 ? xml.length : start);
    if (text !== '') top().children.push(decodeReferences(text));
    if (start === -1) break;
    const special = specials.find(({ from }) => xml.startsWith(from, start));
    if (special !== undefined) {
      const end = xml.indexOf(special.to, start + special.from.length);
      if (special.isText && end !== -1) top().children.push(xml.slice(start + special.from.length, end));
      at = end === -1 ? xml.length : end + special.to.length;
      continue;
    }
    const end = endOfTag(xml, start);
    const tag = xml.slice(start + 1, end);
    if (tag.startsWith('/')) {
      if (open.length > 1) open.pop();
    } else {
      const element: Open = { ...parseTag(tag), children: [] };
      top().children.push(element);
      if (!tag.endsWith('/')) open.push(element);
    }
    at = end + 1;
  }
  return root;
}

const specials = [
  { from: '<![CDATA[', to: ']]>', isText: true },
  { from: '<!--', to: '-->', isText: false },
  { from: '<?', to: '?>', isText: false },
  { from: '<!', to: '>', isText: false },
] as const;

/** The «>» of a tag, which may also stand inside an attribute. */
function endOfTag(xml: string, start: number): number {
  let quote: string | undefined;
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return xml.length;
}

function parseTag(tag: string): Pick<Open, 'name' | 'attributes'> {
  const [written = ''] = /^[^\s/]+/.exec(tag) ?? [];
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(withoutPrefix(name), decodeReferences(double ?? single ?? ''));
  return { name: withoutPrefix(written), attributes };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The first child element of a name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The attribute `val` of the first child of a name: how Word writes most properties. */
export function propertyOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val');
}
