import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/syntax-error',
  summary: 'The shell cannot parse the script',
  why: 'The shell parses a whole command line before it runs any of it. With a syntax error, a RUN step fails; with one in CMD or HEALTHCHECK, the container does not start or never becomes healthy. Often a line has lost its continuation, or a separator was forgotten when lines were joined.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: {
    shellcheck: [
      'SC1007',
      'SC1009',
      'SC1019',
      'SC1020',
      'SC1028',
      'SC1033',
      'SC1035',
      'SC1036',
      'SC1045',
      'SC1046',
      'SC1047',
      'SC1048',
      'SC1049',
      'SC1050',
      'SC1051',
      'SC1053',
      'SC1054',
      'SC1055',
      'SC1056',
      'SC1057',
      'SC1058',
      'SC1059',
      'SC1060',
      'SC1061',
      'SC1062',
      'SC1064',
      'SC1065',
      'SC1069',
      'SC1070',
      'SC1072',
      'SC1073',
      'SC1074',
      'SC1081',
      'SC1088',
      'SC1089',
      'SC1109',
      'SC1133',
      'SC2108',
      'SC1140',
      'SC1141',
    ],
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  yields: ['dockerfile/malformed-exec-form', 'dockerfile/swallowed-instruction', 'shell/comment-cuts-command'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ -f /etc/motd ]; then \
              rm /etc/motd«;»
      `,
      good: dedent`
        FROM alpine:3.22
        RUN if [ -f /etc/motd ]; then \
              rm /etc/motd; \
            fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl «&&»
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache curl
      `,
    },
  ],
  check: {
    script(node, { report }) {
      // The base image may use PowerShell, which the file does not show.
      if (node.host.stage?.osFamily === 'windows') return;
      // The errors after the first one depend on a guess at what was meant.
      const [first] = node.problems;
      if (!first) return;
      const { message, help, labels, alias } = first;
      report(first, `syntax error: ${message}`, { help, labels, alias });
    },
  },
});
