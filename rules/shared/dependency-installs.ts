import type { PackageCommand, ShellCommand } from '../../src/rule/index.ts';

/** Whether a command installs what a manifest of the project lists, and nothing else. */
export function installsFromManifest(command: ShellCommand): boolean {
  const { name, packages } = command;
  if (packages?.action === 'install' && fromManifest(packages)) return true;
  const others = OTHERS.get(name ?? '');
  if (!others) return false;
  return others.test(textAfterProgram(command));
}

/** The manager, or the program that does its work: it identifies two installs of the same kind. */
export function installerOf({ name, packages }: ShellCommand): string {
  return packages?.manager ?? name ?? '';
}

/** The command as far as its verb, for messages: `npm ci`, `pip install -r requirements.txt`. */
export function installText(command: ShellCommand): string {
  const { packages } = command;
  if (!packages) return textOfWords(command, 2);
  if (OTHERS.has(command.name ?? '')) return textOfWords(command, 2);
  if (packages.manager !== 'pip') return packages.head.file.slice(packages.head).replace(/\s+/g, ' ');
  return `${packages.program} install -r`;
}

function fromManifest(call: PackageCommand): boolean {
  const { manager, operands, verbText, options, open } = call;
  switch (manager) {
    case 'npm':
    case 'yarn':
    case 'pnpm':
    case 'bun':
      return operands.length === 0 && !open && verbText !== 'add' && !options.some(({ name }) => GLOBAL.has(name));
    case 'pip':
      return (
        operands.length === 0 &&
        !options.some(({ name }) => name === '-e' || name === '--editable') &&
        files(call.valuesOf('-r', '--requirement'))
      );
    case 'uv':
      if (verbText === 'sync') return true;
      return (
        verbText.startsWith('pip ') &&
        operands.every(({ text }) => text?.endsWith('.txt')) &&
        (verbText === 'pip sync' || call.hasOption('-r', '--requirement'))
      );
    case 'poetry':
      return verbText === 'install' || verbText === 'sync';
    case 'bundle':
    case 'composer':
      return (verbText === 'install' || verbText === 'i' || verbText === '') && operands.length === 0;
    case 'go':
      return verbText === 'mod download' || verbText === 'mod vendor';
    case 'cargo':
      return verbText === 'fetch';
    default:
      return false;
  }
}

const GLOBAL = new Set(['-g', '--global', '--location']);

/** Whether there are files of requirements, none of them an address. */
function files(values: readonly (string | undefined)[]): boolean {
  return values.length > 0 && values.every((value) => value !== undefined && !value.includes('://'));
}

/** Programs whose installs are recognized by their arguments. */
const OTHERS: ReadonlyMap<string, RegExp> = new Map([
  ['mvn', /\bdependency:(?:go-offline|resolve(?:-plugins)?|copy-dependencies)\b/],
  ['mvnw', /\bdependency:(?:go-offline|resolve(?:-plugins)?|copy-dependencies)\b/],
  ['gradle', /(?:^| )dependencies\b/],
  ['gradlew', /(?:^| )dependencies\b/],
  ['dotnet', /^restore\b/],
  ['nuget', /^restore\b/],
  ['mix', /\bdeps\.get\b/],
  ['pipenv', /^(?:install|sync)(?: -\S+)*$/],
  ['pdm', /^(?:install|sync)\b/],
  ['flutter', /^pub get\b/],
  ['dart', /^pub get\b/],
  ['bower', /^install\b/],
  ['make', /^(?:mod|vendor|deps|dependencies|install-deps|node_modules)$/],
]);

const textAfterProgram = (command: ShellCommand) =>
  command.words
    .slice(1)
    .map(({ raw }) => raw)
    .join(' ');

const textOfWords = ({ name, words }: ShellCommand, count: number) =>
  [name, ...words.slice(1, count).map(({ raw }) => raw)].join(' ');
