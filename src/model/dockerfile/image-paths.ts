/**
 * Joins a path to a directory and cleans it, as WORKDIR does. Undefined when the path is relative and the directory is not known.
 */
export function joinPath(directory: string | undefined, path: string, windows: boolean): string | undefined {
  if (windows) return joinWindows(directory, path);
  if (path.startsWith('/')) return clean(path);
  return directory === undefined ? undefined : clean(`${directory}/${path}`);
}

function clean(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function joinWindows(directory: string | undefined, path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const absolute = /^(?:[a-zA-Z]:)?\//.exec(slashed);
  if (absolute) return `C:${clean(slashed.replace(/^[a-zA-Z]:/, ''))}`.replaceAll('/', '\\');
  return directory === undefined ? undefined : joinWindows(undefined, `${directory}\\${path}`);
}
