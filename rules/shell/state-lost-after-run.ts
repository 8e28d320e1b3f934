import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { lostState, lostWrites } from '../shared/lost-state.ts';

export default defineRule({
  id: 'shell/state-lost-after-run',
  summary: 'What a RUN sets up is gone when it ends',
  why: 'Each RUN starts a new shell in a new container and keeps nothing but files. The directory that it changed to, variables that it exported, an environment that it activated and services that it started are gone in the next instruction, which then works with something else or fails.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#run',
    'https://docs.docker.com/reference/dockerfile/#workdir',
  ],
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        COPY src /src
        RUN «cd /src»
        RUN make
      `,
      good: dedent`
        FROM gcc:15
        COPY src /src
        WORKDIR /src
        RUN make
      `,
      fixed: dedent`
        FROM gcc:15
        COPY src /src
        WORKDIR /src
        RUN make
      `,
    },
    {
      bad: dedent`
        FROM postgres:18
        RUN «service postgresql start»
        RUN psql -U postgres -f /tmp/schema.sql
      `,
      good: dedent`
        FROM postgres:18
        RUN service postgresql start && psql -U postgres -f /tmp/schema.sql
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script, rest, file, onbuild, flags } = node;
      if (!script || !MENTION.test(textOf(script))) return;
      for (const at of lostWrites(script))
        report(
          at,
          `Docker mounts \`${textOf(at)}\` while a RUN is running: what is written to it does not get into the image`,
          {
            help: 'use `extra_hosts`, `dns` or `--add-host` when the container starts',
          },
        );
      const lost = lostState(script);
      if (!lost) return;
      const whole =
        lost.alone && lost.at.start === rest.start && lost.at.end === rest.end && flags.length === 0 && !onbuild;
      const instead = whole ? /^write `(WORKDIR \S+|ENV [\w.]+=[^\s`]+)`/.exec(lost.help)?.[1] : undefined;
      report(lost.at, `${lost.what} is gone when this RUN ends: the next instruction starts a new shell`, {
        help: lost.help,
        fix: instead
          ? {
              title: `write \`${instead}\``,
              safety: 'unsafe',
              edits: [{ at: { file, start: node.start, end: rest.end }, text: instead }],
            }
          : undefined,
      });
    },
  },
});

/** What a RUN that sets up something has in it: most have none of it, and need not be read. */
const MENTION =
  /\b(?:cd|pushd|export|source|activate|alias|umask|ulimit|su|newgrp|service|systemctl|start|restart|reload|sysctl|use|shell|daemonize|fork|detached|memcached)\b|^\s*set\s|(?:^|[\s;&])\.\s|&\s*(?:$|sleep\b)|\/etc\/(?:hosts|resolv\.conf|hostname)\b/;
