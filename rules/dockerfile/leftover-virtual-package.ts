import { dedent, defineRule } from '../../src/rule/index.ts';
import { stageCalls } from '../shared/stage-packages.ts';

/** Names of groups that are meant to stay: `.run-deps`, `.ruby-rundeps`, `runtime`. */
const STAYS = /run|runtime|persist|permanent|keep/i;

export default defineRule({
  id: 'dockerfile/leftover-virtual-package',
  summary: 'A virtual package of build dependencies is never deleted',
  why: '`apk add --virtual` gives packages a common name under which they can be deleted after the build. If nothing deletes them, compilers and headers stay in the image: 100 MB or more that must be patched.',
  category: 'performance',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Dockerfile and package managers',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-alpine
        COPY requirements.txt .
        RUN apk add --no-cache «--virtual .build-deps» gcc musl-dev \
            && pip install --no-cache-dir -r requirements.txt
      `,
      good: dedent`
        FROM python:3.13-alpine
        COPY requirements.txt .
        RUN apk add --no-cache --virtual .build-deps gcc musl-dev \
            && pip install --no-cache-dir -r requirements.txt \
            && apk del .build-deps
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.manager !== 'apk' || call.action !== 'install') return;
      const option = call.options.findLast(({ name }) => name === '-t' || name === '--virtual');
      const { host } = call.command.script;
      const name = option?.value;
      if (!option || !name || STAYS.test(name) || host.kind !== 'run' || !host.stage?.shipped || host.onbuild) return;
      const deleted = host.dockerfile.stages
        .flatMap(stageCalls)
        .some(
          ({ call: other }) =>
            other.manager === 'apk' &&
            other.action === 'remove' &&
            (other.open || other.operands.some(({ text }) => text === undefined || text === name)),
        );
      // A script may delete it.
      if (deleted || host.script?.commands.some(({ words }) => words.some(({ prefix }) => prefix.endsWith('.sh'))))
        return;
      report(
        option,
        `the virtual package \`${name}\` is never deleted: the build dependencies in it stay in the image`,
        {
          help: `run \`apk del ${name}\` in the same RUN, after the commands that need it, or remove the option if the packages should stay`,
        },
      );
    },
  },
});
