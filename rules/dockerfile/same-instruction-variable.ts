import { dedent, defineRule, type KeyValue } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/same-instruction-variable',
  summary: 'An ENV that uses the old value of a variable it sets itself',
  why: 'An ENV computes all its values before it sets any variable. After `ENV A=1`, `ENV A=2 B=$A` sets B to 1, although it reads as 2. Two separate ENV instructions give the expected result.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        ENV APP_HOME=/srv
        ENV APP_HOME=/app APP_LOGS=«$APP_HOME»/logs
      `,
      good: dedent`
        FROM node:24
        ENV APP_HOME=/srv
        ENV APP_HOME=/app
        ENV APP_LOGS=$APP_HOME/logs
      `,
    },
  ],
  check: {
    env(node, { report }) {
      const setters = new Map<string, KeyValue>();
      for (const pair of node.pairs) {
        for (const variable of pair.value?.variables ?? []) {
          const { name, declaration } = variable;
          const setter = setters.get(name);
          // A variable that has not been set before is reported as an undefined variable.
          if (!setter || declaration === undefined) continue;
          report(variable, `\`${name}\` has its old value here: ENV computes all values before it sets any variable`, {
            help: 'set the second variable in a separate ENV',
            labels: [
              { at: setter, message: 'takes effect only after this ENV' },
              ...(typeof declaration === 'object' ? [{ at: declaration, message: 'this value is used' }] : []),
            ],
          });
        }
        if (!setters.has(pair.name)) setters.set(pair.name, pair);
      }
    },
  },
});
