import { imageFacts } from '../../src/knowledge/images.ts';
import { dedent, defineRule, type Located, type Stage } from '../../src/rule/index.ts';
import { type Opening, openingsIn, openingsOfStart } from '../shared/open-settings.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'dockerfile/authentication-off',
  summary: 'Authentication is disabled in the image',
  why: 'A setting in ENV, CMD or ENTRYPOINT applies to every container of the image, wherever it is started. Few people who run the image read its Dockerfile, so they do not notice that it never asks for a password.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 306,
  book: 'Hardware and network',
  references: ['https://hub.docker.com/_/mysql', 'https://hub.docker.com/_/postgres'],
  examples: [
    {
      bad: dedent`
        FROM mysql:8.4
        ENV «MYSQL_ALLOW_EMPTY_PASSWORD=yes» MYSQL_DATABASE=shop
        COPY schema.sql /docker-entrypoint-initdb.d/
      `,
      good: dedent`
        FROM mysql:8.4
        ENV MYSQL_DATABASE=shop
        COPY schema.sql /docker-entrypoint-initdb.d/
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.shipped || isForDevelopers({ file: stage.file, name: stage.name ?? '' })) return;
      for (const { at, text, setting } of openingsOf(stage))
        report(
          at,
          `\`${text}\` ${setting.effect}: anyone who can reach a container of this image can ${setting.gain}`,
          {
            help: setting.help,
            milder: setting.mild,
          },
        );
    },
  },
});

function openingsOf(stage: Stage): readonly Opening[] {
  const pairs = stage.instructions.flatMap((node) => (node.kind === 'env' && !node.onbuild ? node.pairs : []));
  const given = pairs.map((pair) => ({ at: pair, name: pair.name, value: pair.value?.value }));
  // A later ENV may undo it.
  const inForce = new Set<Located>([...stage.variables.values()].map(({ pair }) => pair));
  const found = openingsIn(given).filter(({ at }) => inForce.has(at));
  const { cmd, entrypoint, rootImage } = stage;
  const product = (rootImage && imageFacts(rootImage)?.product) ?? '';
  // Settings inherited from an earlier stage are reported there.
  for (const node of [entrypoint, cmd]) if (node?.stage === stage) found.push(...openingsOfStart(node, product));
  return found;
}
