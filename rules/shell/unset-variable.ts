import { dedent, defineRule, didYouMeanName, type Located, type Script, textOf } from '../../src/rule/index.ts';
import { unassignedVariables } from '../shared/unassigned-variables.ts';

export default defineRule({
  id: 'shell/unset-variable',
  summary: 'RUN uses a variable that is never set',
  why: 'The shell replaces an unset variable with an empty string and continues: an address without its version, an option without its argument, `rm -rf /` instead of `rm -rf $dir/`. A name in uppercase may come from the base image, so it is reported only if the script sets the same name in a different case.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2154: 'warning' } },
  references: [
    'https://docs.docker.com/reference/dockerfile/#arg',
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02',
  ],
  yields: ['dockerfile/unimported-arg', 'shell/use-before-assignment'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -fsSLO "https://example.org/tool-«$version».tar.gz"
      `,
      good: dedent`
        FROM debian:13
        ARG version=1.2.3
        RUN curl -fsSLO "https://example.org/tool-$version.tar.gz"
      `,
    },
  ],
  exampleFile: 'Dockerfile',
  check: {
    run(run, { report, project }) {
      const { script } = run;
      if (!script || !MENTION.test(textOf(script))) return;
      for (const { use, isSure, twin } of unassignedVariables(script, project)) {
        if (!isSure) continue;
        const { name } = use;
        if (twin) {
          report(use, `\`${name}\` is empty here: this RUN sets \`${twin}\`, which is a different variable`, {
            help: `did you mean \`${twin}\`?`,
            alias: /[a-z]/.test(name) ? 'SC2154' : [],
          });
          continue;
        }
        const prefix = prefixOf(script, name);
        if (prefix) {
          report(use, `\`${name}\` is empty here: it is set only for the one command after the assignment`, {
            help: 'add `&&` or `;` after the assignment',
            labels: [{ at: prefix, message: `\`${name}=…\` applies to one command` }],
          });
          continue;
        }
        report(use, `\`${name}\` is empty here: neither this RUN nor an ARG or ENV of the stage sets it`, {
          help: suggestion(script, name) ?? `set it in the script, or add \`ARG ${name}\` above this RUN`,
        });
      }
    },
  },
});

/** Every script that uses a variable with a lowercase letter matches. */
const MENTION = /\$(?:\{[#!]?)?[A-Z0-9_]*[a-z]|\(\(|-R |(?:^|[\s;&|(])[a-z]\w*=/;

/** The name in an assignment before a command, which sets the variable for that command only. */
function prefixOf({ syntax }: Script, name: string): Located | undefined {
  const found = syntax?.nodes('Assignment').find(({ node }) => node.name === name);
  return found && syntax?.place(found, found.node.pos, found.node.pos + name.length);
}

function suggestion({ host, syntax }: Script, name: string): string | undefined {
  const declared = host.kind === 'run' ? [...(host.stage?.variables.keys() ?? [])] : [];
  const names = [...(syntax?.variables.set ?? []), ...declared];
  const [same] = names.filter((each) => each.toLowerCase() === name.toLowerCase());
  return same ? `did you mean \`${same}\`?` : didYouMeanName(name, names);
}
