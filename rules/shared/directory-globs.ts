/** Whether only the directory of a command is a glob, such as that of an unpacked release: `/tmp/agent-*\u200b/install`. */
export function isDirectoryGlob(raw: string): boolean {
  const slash = raw.lastIndexOf('/');
  return slash > 0 && !/[*?[\]]/.test(raw.slice(slash));
}
