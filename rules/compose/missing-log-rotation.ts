import {
  type ComposeProject,
  dedent,
  defineRule,
  dig,
  type Fix,
  insertSetting,
  isUnknown,
  knownText,
  type Located,
  type Service,
} from '../../src/rule/index.ts';
import { operatedServices, setElsewhere } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/missing-log-rotation',
  summary: 'Logs that grow without limit',
  why: 'Docker Engine writes container output to a JSON file that grows until the container is removed. After some months the disk of the host is full, and every service fails at once. With `max-size` the file is rotated; the `local` driver rotates by default. The daemon configuration can set a limit for all containers, but the project does not show that.',
  category: 'operability',
  severity: 'warning',
  presets: ['production'],
  fix: 'unsafe',
  book: 'Operations: logs and monitoring',
  references: [
    'https://docs.docker.com/engine/logging/drivers/json-file/',
    'https://docs.docker.com/engine/logging/drivers/local/',
  ],
  fold: 'project',
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
            logging:
              driver: json-file
              options:
                max-size: 10m
                max-file: "3"
      `,
      fixed: dedent`
        services:
          app:
            image: example/app:5.2
            logging:
              driver: local
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of operatedServices(project, links)) {
        const gap = gapOf(service);
        if (!gap || setElsewhere(service, 'logging')) continue;
        report(gap.at, gap.message, {
          help: 'set `logging.options.max-size` and `max-file`, or `logging.driver: local`, which rotates by default',
          fix: isReadAsFile(project) || service.get('logging') ? undefined : rotate(service),
        });
      }
    },
  },
});

/** Whether something reads the log files on the host, which needs them in JSON. */
function isReadAsFile({ files }: ComposeProject): boolean {
  return files.some(({ file }) => file.text.includes('/var/lib/docker'));
}

function rotate(service: Service): Fix | undefined {
  const title = 'rotate the log with the `local` driver';
  return insertSetting(service, ['logging:', '  driver: local'], 'logging: {driver: local}', title);
}

/** Why the log of a service is not rotated. */
function gapOf(service: Service): { readonly at: Located; readonly message: string } | undefined {
  const logging = service.get('logging');
  if (isUnknown(logging)) return undefined;
  const driver = dig(logging, 'driver');
  const options = dig(logging, 'options');
  if (isUnknown(driver) || (knownText(driver) ?? 'json-file') !== 'json-file' || isUnknown(options)) return undefined;
  const size = dig(options, 'max-size');
  const at = logging ? service.keyOf('logging') : service;
  if (size && knownText(size) === '-1')
    return { at: size, message: '`max-size: -1` turns off log rotation: the log grows until the disk is full' };
  if (size) return undefined;
  if (dig(options, 'max-file'))
    return {
      at,
      message: 'no log rotation: `max-file` has no effect without `max-size`, and the log grows until the disk is full',
    };
  const unless = driver ? '' : ' unless the Docker daemon limits it';
  return {
    at,
    message: `no log rotation: without \`max-size\` the json-file log grows until the disk is full${unless}`,
  };
}
