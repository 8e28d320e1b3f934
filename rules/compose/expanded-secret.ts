import {
  type ComposeProject,
  clip,
  dedent,
  defineRule,
  environmentVariables,
  type Interpolation,
  type ScalarValue,
} from '../../src/rule/index.ts';
import { envFilesOf } from '../shared/project-env-files.ts';
import { isUnset } from '../shared/unset-variables.ts';

export default defineRule({
  id: 'compose/expanded-secret',
  summary: 'A password or hash with a dollar sign that Compose cuts out',
  why: 'Docker Compose takes `$word` in a value for a variable. A hash such as `$2y$10$abc…` or a password such as `pa$word` loses that part, with no more than a warning, and nobody can log in.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $2y$10«$kIxYz»/abc
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $$2y$$10$$kIxYz/abc
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              ADMIN_HASH: $$2y$$10$$kIxYz/abc
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const variables = [service.get('environment'), service.get('labels')].flatMap(environmentVariables);
      for (const { name, value } of variables) {
        const cut = value?.interpolations.find((each) => isCutOut(service.project, each, value, name));
        if (!value || !cut) continue;
        const written = value.file.slice(value);
        const message = `Compose takes \`${clip(value.file.slice(cut))}\` for a variable and cuts it out of the value of \`${clip(name)}\``;
        report(cut, message, {
          help: 'double every `$` that is part of the value',
          fix: written.includes('$$')
            ? undefined
            : {
                title: 'double the dollar signs',
                safety: 'unsafe',
                edits: [{ at: value, text: written.replaceAll('$', '$$$$') }],
              },
        });
      }
    },
    compose(project, { report }) {
      for (const { file, parsed } of envFilesOf(project)) {
        for (const { name, unknown, valueFrom, valueTo } of parsed.entries) {
          if (!unknown || !HASH.test(file.text.slice(valueFrom, valueTo))) continue;
          const message = `Compose takes what follows \`$\` for variables and cuts it out of the value of \`${clip(name)}\``;
          report(file.at(valueFrom, valueTo), message, { help: 'put the value in single quotes' });
        }
      }
    },
  },
});

/** The beginning of a password hash: `$2y$10$`, `$apr1$`, `$6$`. */
const HASH = /(?<!\$)\$(?:2[abxy]?\$\d\d|apr1|[156]|argon2id?)\$(?!\$)/;
const SECRET_NAME = /PASS|SECRET|TOKEN|PWD/i;

function isCutOut(project: ComposeProject, reference: Interpolation, value: ScalarValue, name: string): boolean {
  const { text } = value.file;
  if (!isUnset(project, reference) || text[reference.start + 1] === '{') return false;
  if (HASH.test(value.file.slice(value))) return true;
  const before = text[reference.start - 1] ?? '';
  return (
    SECRET_NAME.test(name) &&
    reference.start > value.start &&
    /[A-Za-z0-9!@#%^&*]/.test(before) &&
    /[a-z]/.test(reference.name)
  );
}
