import { slimVariant } from '../../src/knowledge/base-images.ts';
import { isBuild } from '../../src/knowledge/toolchains.ts';
import { dedent, defineRule, type Stage } from '../../src/rule/index.ts';
import { defaultLabels } from '../shared/pulled-services.ts';
import { commandsOfChain } from '../shared/stage-chain.ts';

export default defineRule({
  id: 'dockerfile/large-base',
  summary: 'The final stage uses a full image where a slim one is enough',
  why: 'The images of Node.js, Python, Ruby and Perl without `slim` in their tag contain compilers, the headers of dozens of libraries, and version control systems: about 900 MB that only builds need. Each pull takes longer, scanners report hundreds of vulnerabilities in programs that nobody starts, and anyone who gets into the container finds a compiler.',
  category: 'performance',
  severity: 'info',
  presets: ['strict', 'production'],
  fix: 'none',
  book: 'Base images',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  yields: ['dockerfile/closed-archive'],
  examples: [
    {
      bad: dedent`
        FROM «python:3.13»
        COPY requirements.txt .
        RUN pip install --no-cache-dir -r requirements.txt
        CMD ["python", "app.py"]
      `,
      good: dedent`
        FROM python:3.13-slim
        COPY requirements.txt .
        RUN pip install --no-cache-dir -r requirements.txt
        CMD ["python", "app.py"]
      `,
    },
  ],
  check: {
    stage(stage, { report, project }) {
      const { last, base, rootImage, from } = stage;
      if (!last || base.kind !== 'image' || !rootImage || !from.image) return;
      const slim = slimVariant(rootImage);
      if (slim === undefined || needsCompiler(stage)) return;
      const text = rootImage.text.replace(/@.*/, '');
      report(from.image, `\`${text}\` is the full image, with compilers and headers that only builds need`, {
        help: `use the smaller \`${rootImage.name}:${slim}\`, and compile in a separate stage if necessary`,
        labels: defaultLabels(from.image, from.dockerfile, project),
      });
    },
  },
});

/** Whether the stage itself compiles something; whether package managers do is not known. */
function needsCompiler(stage: Stage): boolean {
  return (
    (stage.cmd === undefined && stage.entrypoint === undefined) ||
    commandsOfChain(stage).some(({ name, words }) =>
      isBuild(
        name ?? '',
        words.slice(1).flatMap(({ text }) => text ?? []),
      ),
    )
  );
}
