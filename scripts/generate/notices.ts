import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

/** The package.json of a package. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licenses of all packages that the bundle may contain: those that the sources import, and their dependencies. */
export function notices(root: string): string {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const dependency of Object.keys(manifest(root, name).dependencies ?? {})) add(dependency);
  };
  for (const name of importedPackages(root)) add(name);
  const parts = [...names].sort().map((name) => {
    const { version, license } = manifest(root, name);
    return `${name} ${version} (${license})\n\n${licenceText(root, name)}`;
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `The package infralint contains code of the packages below, each under its own license.${line}${parts.join(line)}\n`;
}

function importedPackages(root: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const directory of ['src', 'rules']) {
    for (const path of readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const imports = readFileSync(join(root, directory, path), 'utf8').matchAll(
        /(?:from|import\()\s*'([a-z@][^':]*)'/g,
      );
      for (const [, name = ''] of imports) if (!builtinModules.includes(name)) names.add(name);
    }
  }
  return names;
}

function manifest(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

function licenceText(root: string, name: string): string {
  const directory = join(root, 'node_modules', name);
  const file = readdirSync(directory).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} does not have a license file`);
  return readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
