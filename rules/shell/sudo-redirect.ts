import { dedent, defineRule } from '../../src/rule/index.ts';
import { descriptorOf, redirectOperator, sendsOutputToFile } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/sudo-redirect',
  summary: 'sudo does not apply to a redirect',
  why: 'The shell opens the file of a redirect before it starts `sudo`, with the privileges of the current user. Writing to a file owned by root then fails with "Permission denied", although the command is run with `sudo`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2024: 'warning' } },
  references: ['https://www.sudo.ws/docs/man/sudo.man/#EXAMPLES'],
  examples: [
    {
      bad: dedent`
        FROM cimg/base:2026.01
        RUN sudo echo 'Acquire::Retries "3";' «>» /etc/apt/apt.conf.d/80-retries
      `,
      good: dedent`
        FROM cimg/base:2026.01
        RUN echo 'Acquire::Retries "3";' | sudo tee /etc/apt/apt.conf.d/80-retries > /dev/null
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { baseName, node } of syntax.commands) {
        if (baseName !== 'sudo') continue;
        for (const each of node.node.redirects) {
          if (each.type !== 'Redirect' || !each.target) continue;
          const redirect = syntax.of(each);
          const target = syntax.of(each.target).source;
          const reads = each.operator === '<' && descriptorOf(redirect) === 0;
          if (target === '/dev/null' || !(reads || sendsOutputToFile(redirect))) continue;
          report(
            redirectOperator(syntax, redirect),
            `the shell opens \`${target}\` itself: \`sudo\` does not apply to \`${each.operator}\``,
            {
              help: reads
                ? `use \`sudo cat ${target} | …\``
                : `use \`… | sudo tee ${each.operator.endsWith('>>') ? '-a ' : ''}${target} > /dev/null\``,
            },
          );
        }
      }
    },
  },
});
