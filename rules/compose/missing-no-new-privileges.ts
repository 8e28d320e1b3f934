import {
  type ComposeValue,
  dedent,
  defineRule,
  type Fix,
  insertSetting,
  itemsOf,
  replacement,
  type Service,
} from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

const SETTING = 'no-new-privileges:true';

export default defineRule({
  id: 'compose/missing-no-new-privileges',
  summary: 'A service in which programs can gain privileges',
  why: 'A program with the setuid bit, such as `su` or `mount`, runs with the privileges of its owner, usually root. Images contain many of them. With `no-new-privileges` the kernel ignores the setuid bit, so a service that does not run as root cannot become root. Only containers that use `sudo` or `su` on purpose cannot use it.',
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
          'without `no-new-privileges`, anyone who gets into the container as a normal user can become root there through a setuid program',
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
  if (off === service) return withItem(itemsOf(options).at(-1), service, title);
  const text = off.file.slice(off);
  const on = text.replace(/false(?=["']?$)/, 'true');
  return off.file === service.file && on !== text ? replacement(`set \`${SETTING}\``, off, on, 'unsafe') : undefined;
}

/** Adds the setting after the last item of a list in block style, if the list is in the file of the service. */
function withItem(last: ComposeValue | undefined, { file }: Service, title: string): Fix | undefined {
  if (last?.file !== file) return undefined;
  const { text } = file;
  const lead = text.slice(text.lastIndexOf('\n', last.start - 1) + 1, last.start);
  const end = /^[^\r\n]*/.exec(text.slice(last.end))![0];
  if (!/^ *- +$/.test(lead) || !/^ *(?:#.*)?$/.test(end)) return undefined;
  const at = file.at(last.end + end.length, last.end + end.length);
  return replacement(title, at, `${text.includes('\r\n') ? '\r\n' : '\n'}${lead}${SETTING}`, 'unsafe');
}
