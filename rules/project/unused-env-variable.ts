import { isReadByDocker } from '../../src/knowledge/docker-variables.ts';
import { type ComposeProject, dedent, defineRule, listed, type Project } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unused-env-variable',
  summary: 'A variable in `.env` that no Compose file uses',
  why: 'Compose reads `.env` to expand `${NAME}` in its files and does not pass these variables on to containers. Changing a variable that no file uses has no effect. Often it is the old name of a variable that was renamed.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:\${WEB_VERSION}
        `,
        '.env': 'WEB_VERSION=1.2\n«WEB_PORT»=8080\n',
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:\${WEB_VERSION}
              ports: ["\${WEB_PORT}:80"]
        `,
        '.env': 'WEB_VERSION=1.2\nWEB_PORT=8080\n',
      },
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const { environment, directory } = compose;
      const own = environment.files.find(({ file }) => file.absolutePath === `${directory}/.env`);
      if (!own || compose.open || compose.incomplete || isReadByOthers(compose)) return;
      const others = textsBeside(compose, project);
      for (const { name, from, to } of own.parsed.entries) {
        if (isReadByDocker(name)) continue;
        const pattern = new RegExp(`(?<!\\w)${name}(?!\\w)`);
        const inFile = own.parsed.entries.some(
          ({ name: other, valueFrom, valueTo }) =>
            other !== name && pattern.test(own.file.text.slice(valueFrom, valueTo)),
        );
        if (inFile || others.some((text) => pattern.test(text))) continue;
        report(own.file.at(from, to), `no Compose file uses \`${name}\`: setting it has no effect`, {
          help: `use \`\${${name}}\` in the Compose file, or remove the variable`,
        });
      }
    },
  },
});

/** Whether the application may read the file itself: it is an env file of a service, mounted, or in the directory that is built. */
function isReadByOthers({ services, directory }: ComposeProject): boolean {
  for (const service of services.values()) {
    if (service.build || listed(service.get('env_file')).length > 0) return true;
    if (
      service.volumes.some(
        ({ sourcePath, unknown }) => unknown || sourcePath === directory || sourcePath === `${directory}/.env`,
      )
    )
      return true;
  }
  return false;
}

/** The texts of the files in the directory that may read a variable: Compose files and scripts. */
function textsBeside({ directory, files }: ComposeProject, { disk }: Project): readonly string[] {
  const texts = files.map(({ file }) => file.text);
  for (const name of disk.list(directory)) {
    if (/^\.env|\.env$/.test(name) || /\.(?:png|jpe?g|gif|svg|zip|gz|lock)$/.test(name)) continue;
    const text = disk.read(`${directory}/${name}`);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}
