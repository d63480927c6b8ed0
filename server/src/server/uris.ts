/** URIs of documents as paths that people read. */

/** The path from a folder, or all of it where the document is elsewhere, with the characters that people write. */
export function relativeTo(folder: string | null, uri: string): string {
  const isInside = folder !== null && uri.startsWith(`${folder}/`);
  return decode(isInside ? uri.slice(folder.length + 1) : uri);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not every % begins an escape.
    return text;
  }
}
