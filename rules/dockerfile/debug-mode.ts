import { debugSwitch } from '../../src/knowledge/debug-switches.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

export default defineRule({
  id: 'dockerfile/debug-mode',
  summary: 'An image that runs in debug mode',
  why: 'The debug mode of a framework is meant for development: error pages show source code, variables and settings, including passwords, and some have a console that runs code. ENV applies to every container of the image, so production runs in debug mode unless someone overrides it.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 489,
  aliases: { sonar: 'S4507' },
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
  ],
  examples: [
    {
      bad: dedent`
        FROM python:3.14-slim
        ENV «FLASK_DEBUG=1»
        CMD ["gunicorn", "app:app"]
      `,
      good: dedent`
        FROM python:3.14-slim
        CMD ["gunicorn", "app:app"]
      `,
    },
  ],
  check: {
    env(node, { report }) {
      const { stage } = node;
      if (!stage?.shipped || node.onbuild || isForDevelopers({ file: stage.file, name: stage.name })) return;
      for (const pair of node.pairs) {
        const value = pair.value?.value;
        const effect = value === undefined ? undefined : debugSwitch(pair.name, value);
        // A later ENV may undo it.
        if (!effect || stage.variables.get(pair.name)?.pair !== pair) continue;
        report(pair, `\`${pair.name}=${value}\` applies to every container of the image: debug mode ${effect}`, {
          help: `remove it, and set \`${pair.name}\` only for development`,
        });
      }
    },
  },
});
