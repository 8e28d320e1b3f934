import { credentialFile, isCredentialDirectory } from '../../src/knowledge/credential-files.ts';
import type { BuildContext, Project } from '../../src/rule/index.ts';

/** Directories with dependencies, build output, or keys for tests. */
const PASSED_OVER =
  /^(?:node_modules|bower_components|vendor|third_party|dist|build|target|out|coverage|venv|__pycache__|site-packages|tests?|__tests__|testdata|test[_-].*|fixtures?|examples?|samples?|docs?|mocks?|spec|e2e)$/i;
/** How many directories are read, and how deep. */
const MOST = 300;
const DEEPEST = 3;

/** The files of a build context that by their names may hold credentials, and that its ignore file lets through; relative to the context. */
export function credentialFilesIn({ directory, ignoreFile }: BuildContext, { disk }: Project): readonly string[] {
  const found: string[] = [];
  const open: string[] = [''];
  for (let at = 0; at < open.length && at < MOST; at++) {
    const below = open[at]!;
    const depth = below === '' ? 0 : below.split('/').length;
    for (const name of disk.list(below === '' ? directory : `${directory}/${below}`)) {
      const path = below === '' ? name : `${below}/${name}`;
      const isFile = credentialFile(path) !== undefined;
      const mayBeDirectory = !isFile && depth < DEEPEST && (isCredentialDirectory(name) || /^\.?[\w-]+$/.test(name));
      if (!isFile && (!mayBeDirectory || PASSED_OVER.test(name) || /^\.(?:git|svn|hg|venv|cache)$/.test(name)))
        continue;
      if (ignoreFile?.excludedBy(path) && (isFile || !ignoreFile.mayKeepBelow(path))) continue;
      const kind = disk.kind(`${directory}/${path}`);
      if (kind === 'file' && isFile) found.push(path);
      else if (kind === 'directory' && !isFile) open.push(path);
    }
  }
  return found;
}
