import { clip, dedent, defineRule, isHttpUrl, parseGitSource, type Stage } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/invalid-build-date',
  summary: 'A SOURCE_DATE_EPOCH that is not a date',
  why: '`ARG SOURCE_DATE_EPOCH` above the first FROM sets the date of everything in the image. It must be seconds since 1970, `context`, or the name of a stage based on `scratch` with a single ADD of one URL. Docker rejects other values.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/build/ci/github-actions/reproducible-builds/'],
  examples: [
    {
      bad: dedent`
        ARG SOURCE_DATE_EPOCH=«today»
        FROM debian:13
      `,
      good: dedent`
        ARG SOURCE_DATE_EPOCH=1767225600
        FROM debian:13
      `,
    },
  ],
  check: {
    dockerfile({ globals, stages, namedContexts }, { report }) {
      const variable = globals.get('SOURCE_DATE_EPOCH');
      const at = variable?.pair.value;
      const value = variable?.value;
      if (!at || value === undefined || DATE.test(value) || namedContexts.has(value)) return;
      const stage = stages.findLast(({ name }) => name === value.toLowerCase());
      if (!stage) {
        const help = 'use seconds since 1970, `context`, or the name of a stage';
        report(at, `\`${clip(value)}\` is not a valid build date: the build fails`, { help });
        return;
      }
      const labels = [{ at: stage.from, message: 'the stage' }];
      if (stage.base.kind !== 'scratch')
        report(at, `the stage \`${value}\` does not define a date: it does not begin with \`FROM scratch\``, {
          help: 'begin it with `FROM scratch`',
          labels,
        });
      else if (!fetchesOneAddress(stage))
        report(at, `the stage \`${value}\` does not define a date: it must contain only one ADD of one URL`, {
          help: 'use a stage with a single ADD of one URL',
          labels,
        });
    },
  },
});

/** Seconds, the date of the context, or nothing. */
const DATE = /^(?:|context|[+-]?[0-9]+)$/;

function fetchesOneAddress({ instructions: [only, ...others] }: Stage): boolean {
  if (only?.kind !== 'add' || others.length > 0) return false;
  const [source, ...further] = only.sources;
  if (!source || further.length > 0) return false;
  return source.value === undefined || isHttpUrl(source.value) || parseGitSource(source.value) !== undefined;
}
