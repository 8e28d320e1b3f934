import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/syntax-error',
  summary: 'The shell cannot read the script',
  why: 'The shell reads a whole command line before it runs any of it: with a syntax error in it the step fails, or for CMD and HEALTHCHECK the container does not start or never becomes healthy. Often the error is a line that lost its continuation or a separator that was forgotten when lines were joined.',
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
      // The image below may have chosen PowerShell, of which the file says nothing.
      if (node.host.stage?.osFamily === 'windows') return;
      // What follows the first error in a script is a guess at what was meant.
      const [first] = node.problems;
      if (!first) return;
      const { message, help, labels, alias } = first;
      report(first, `the shell cannot read this: ${message}`, { help, labels, alias });
    },
  },
});
