/**
 * Where an export is proposed to go: beside its source, under the name made from the title, and never on the
 * source itself.
 */
export function proposePath(folder: string, fileName: string, source: string): string {
  const path = join(folder, fileName);
  if (path !== source) return path;
  const dot = fileName.lastIndexOf('.');
  return join(
    folder,
    dot < 0 ? `${fileName}-纯文本` : `${fileName.slice(0, dot)}-纯文本${fileName.slice(dot)}`,
  );
}

function join(folder: string, fileName: string): string {
  return folder.endsWith('/') ? `${folder}${fileName}` : `${folder}/${fileName}`;
}
