import { dedent, defineRule } from '../../src/rule/index.ts';
import { neighboursIn } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/parsed-ls-output',
  summary: 'The output of ls is parsed by another program',
  why: '`ls` formats its output for people: file names with spaces, line breaks or unprintable characters may be altered or look like several names, and the format depends on options, locale and version. A glob or `find` returns the names unchanged.',
  category: 'correctness',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2010: 'warning', SC2011: 'warning', SC2012: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ls.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «ls» /opt | grep jdk > /etc/jdks
      `,
      good: dedent`
        FROM debian:13
        RUN printf '%s\n' /opt/*jdk* > /etc/jdks
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN «ls» /opt/lib/*.so | xargs strip
      `,
      good: dedent`
        FROM debian:13
        RUN strip /opt/lib/*.so
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const [list, reader] of neighboursIn(syntax)) {
        if (list?.name !== 'ls') continue;
        if (reader?.name === 'grep')
          report(list.head!, '`ls | grep` searches output that is formatted for people: file names may be altered', {
            alias: 'SC2010',
            help: 'use a glob such as `*name*`, or loop over one',
          });
        else if (reader?.name === 'xargs')
          report(list.head!, '`ls | xargs` breaks file names that contain spaces or quotes', {
            alias: 'SC2011',
            help: 'pass a glob to the command, or use `find -exec … {} +`',
          });
        else
          report(list, 'the output of `ls` is formatted for people: file names may be altered', {
            alias: 'SC2012',
            help: 'use a glob or `find`',
          });
      }
    },
  },
});
