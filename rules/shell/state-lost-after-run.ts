import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { lostState, lostWrites } from '../shared/lost-state.ts';

export default defineRule({
  id: 'shell/state-lost-after-run',
  summary: 'Shell state or a process is lost at the end of a RUN',
  why: 'Each RUN starts a new shell in a new container and keeps only files. A changed directory, exported variables, an activated environment and started services are gone in the next instruction, which then fails or uses something else.',
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
        report(at, `Docker mounts \`${textOf(at)}\` during a RUN: changes to it are not part of the image`, {
          help: 'use `extra_hosts`, `dns` or `--add-host` when the container starts',
        });
      const lost = lostState(script);
      if (!lost) return;
      const whole =
        lost.alone && lost.at.start === rest.start && lost.at.end === rest.end && flags.length === 0 && !onbuild;
      const instead = whole ? /^use `(WORKDIR \S+|ENV [\w.]+=[^\s`]+)`/.exec(lost.help)?.[1] : undefined;
      report(lost.at, `${lost.what} is gone when this RUN ends: the next instruction starts a new shell`, {
        help: lost.help,
        fix: instead
          ? {
              title: `use \`${instead}\``,
              safety: 'unsafe',
              edits: [{ at: { file, start: node.start, end: rest.end }, text: instead }],
            }
          : undefined,
      });
    },
  },
});

/** Every RUN that sets up such state matches. Most do not, and need not be parsed. */
const MENTION =
  /\b(?:cd|pushd|export|source|activate|alias|umask|ulimit|su|newgrp|service|systemctl|start|restart|reload|sysctl|use|shell|daemonize|fork|detached|memcached)\b|^\s*set\s|(?:^|[\s;&])\.\s|&\s*(?:$|sleep\b)|\/etc\/(?:hosts|resolv\.conf|hostname)\b/;
