import {
  dedent,
  defineRule,
  type Fix,
  insertSetting,
  knownText,
  replacement,
  type Service,
} from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

const SETTING = 'no-new-privileges:true';

export default defineRule({
  id: 'compose/missing-no-new-privileges',
  summary: 'A service in which programs can gain rights',
  why: 'A program with the setuid bit, such as `su` or `mount`, gives whoever runs it the rights of its owner, mostly root. Images are full of them. With `no-new-privileges` the kernel ignores the bit, so a service that runs as a user of its own stays one. Only containers in which `sudo` or `su` is used on purpose cannot have it.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  cwe: 250,
  aliases: {
    'compose-lint': 'CL-0003',
    kics: ['27fcc7d6', '610e266e'],
    semgrep: 'no-new-privileges',
    'docker-bench': '5.26',
  },
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        services:
          «app»:
            image: example/app:5.2
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            security_opt:
              - no-new-privileges:true
      `,
      fixed: dedent`
        services:
          app:
            image: example/app:5.2
            security_opt:
              - no-new-privileges:true
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of unhardened(project, links, 'no-new-privileges'))
        report(
          placeOfLack(service, 'no-new-privileges'),
          'without `no-new-privileges` whoever gets into the container as a user becomes root there through a program with the setuid bit',
          { help: `add \`security_opt: ["${SETTING}"]\``, fix: withSetting(service) },
        );
    },
  },
});

function withSetting(service: Service): Fix | undefined {
  const title = `add \`${SETTING}\``;
  const options = service.get('security_opt');
  if (!options)
    return insertSetting(service, ['security_opt:', `  - ${SETTING}`], `security_opt: ["${SETTING}"]`, title);
  const off = placeOfLack(service, 'no-new-privileges');
  if (off === service || off.file !== service.file) return undefined;
  const text = off.file.slice(off);
  const on = text.replace(/false(?=["']?$)/, 'true');
  return knownText(options) === undefined && on !== text
    ? replacement(`set \`${SETTING}\``, off, on, 'unsafe')
    : undefined;
}
