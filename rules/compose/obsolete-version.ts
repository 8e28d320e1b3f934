import {
  type ComposeEntry,
  type ComposeProject,
  dedent,
  defineRule,
  dig,
  type Fix,
  type MappingValue,
} from '../../src/rule/index.ts';
import { removeLines } from '../shared/edits.ts';
import { isNamedForSwarm } from '../shared/file-names.ts';

export default defineRule({
  id: 'compose/obsolete-version',
  summary: 'The key `version`, which Compose ignores',
  why: 'Compose reads every file in the current format, whatever `version` says, and prints a warning about the key on every run. Readers may think that it limits the available features. `docker stack deploy` before Docker 23 rejects a file without it, so only `--fix=unsafe` removes it from a file that may be for Swarm. Files with names like `docker-stack.yml` are not reported.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'mixed',
  aliases: { dclint: { 'no-version-field': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  examples: [
    {
      bad: dedent`
        «version»: "3.8"

        services:
          web:
            image: example/web:1
            environment:
              version: "2"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              version: "2"
      `,
    },
    {
      bad: {
        'stacks/shop/compose.yaml': dedent`
          «version»: "3.8"
          services:
            web:
              image: example/web:1
        `,
      },
      good: {
        'docker-stack.yml': dedent`
          version: "3.8"
          services:
            web:
              image: example/web:1
        `,
      },
      fixed: {
        'stacks/shop/compose.yaml': dedent`
          services:
            web:
              image: example/web:1
        `,
      },
    },
    {
      bad: dedent`
        # the shop
        «version»: "3"
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        # the shop
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const { file, root } of project.files) {
        const entry = root?.entry('version');
        if (!root || !entry || isStackFile(file.path)) continue;
        const forSwarm = mayBeForSwarm(project, file.path);
        report(entry.key, '`version` is obsolete: Compose ignores it and prints a warning', {
          help: forSwarm
            ? 'remove it, unless this file is deployed with `docker stack deploy` and Docker older than 23'
            : 'remove it',
          fix: root.entries.length > 1 ? removal(entry, root, forSwarm ? 'unsafe' : 'safe') : undefined,
        });
      }
    },
  },
});

/** Whether the name of a file says that it is for `docker stack deploy`, not for Compose: `docker-stack.yml`, not `stacks/shop/compose.yaml`. */
function isStackFile(path: string): boolean {
  return /(?:^|[._-])(?:stacks?|swarm)(?:[._-][^/]*)?$/i.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Whether a file may be meant for `docker stack deploy`, by its name or by settings that only this command uses. */
function mayBeForSwarm({ forSwarm, services, resources }: ComposeProject, path: string): boolean {
  if (forSwarm || isNamedForSwarm(path)) return true;
  for (const service of services.values()) if (dig(service.get('deploy'), 'labels')) return true;
  return resources.some(
    ({ section, entry }) => (section === 'configs' || section === 'secrets') && dig(entry.value, 'external'),
  );
}

/** Removes the key with its line, unless there is a comment on it, and the blank lines that would then be at the start of the file. */
function removal({ key, value, file }: ComposeEntry, root: MappingValue, safety: Fix['safety']): Fix | undefined {
  const { text } = file;
  if (text[root.start] === '{' || value.kind !== 'scalar' || value.file !== file || value.start < key.end)
    return undefined;
  if (/[\r\n]/.test(text.slice(key.start, value.end))) return undefined;
  const after = text.slice(value.end, value.end + 1000);
  if (!/^[ \t]*(?:\r?\n|$)|^[ \t]+#/.test(after)) return undefined;
  const beforeComment = /^[ \t]+(?=#)/.exec(after)?.[0].length;
  const { at } =
    beforeComment === undefined
      ? removeLines({ file, start: key.start, end: value.end })
      : { at: file.at(key.start, value.end + beforeComment) };
  const blank = at.start === 0 ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(at.end))?.[0].length ?? 0) : 0;
  return { title: 'remove `version`', safety, edits: [{ at: { ...at, end: at.end + blank }, text: '' }] };
}
