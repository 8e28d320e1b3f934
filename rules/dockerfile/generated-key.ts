import { between, dedent, defineRule } from '../../src/rule/index.ts';
import { generatedKey, isTakenOver, MAY_GENERATE, staysBehind } from '../shared/generated-keys.ts';
import { isForDevelopment } from '../shared/operated.ts';

const LOST = {
  'private key': 'whoever can pull the image has the private key, and all of its containers share it',
  'host keys': 'whoever can pull the image has the host keys and can pose as any of its containers',
  'certificate authority':
    'whoever can pull the image has the private key of the authority and can issue certificates that its users trust',
} as const;

export default defineRule({
  id: 'dockerfile/generated-key',
  summary: 'A private key is made in the build and stays in the image',
  why: 'What a RUN writes is a layer of the image. A private key, SSH host key or certificate authority made there is the same in every container, everybody who can pull the image can read it, and it changes only with the next build without cache. With it an attacker reads or answers the traffic that the key is to protect.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { sonar: 'S6437' },
  cwe: 321,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/engine/storage/volumes/'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        RUN «openssl req» -x509 -newkey rsa:4096 -nodes -days 365 -subj /CN=localhost \
            -keyout /etc/nginx/server.key -out /etc/nginx/server.crt
      `,
      good: dedent`
        FROM nginx:1.29
        COPY 10-make-certificate.sh /docker-entrypoint.d/
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { stage, script } = node;
      if (!stage || node.onbuild || !script || !MAY_GENERATE.test(node.file.slice(node))) return;
      for (const command of script.commands) {
        const key = generatedKey(command);
        if (!key || !staysBehind(key, node)) continue;
        if (!stage.shipped && !isTakenOver(key, stage)) continue;
        const [first, second] = command.words;
        report(
          key.call.includes(' ') && second ? between(first!, second) : first!,
          `\`${key.call}\` makes a key in the build: ${LOST[key.what]}`,
          {
            help: 'make the key when the container starts if there is none yet (an entrypoint script that writes to a volume), or mount it as a secret',
            milder: isForDevelopment(node.file.path) || isForDevelopment(`${stage.name ?? 'image'}.stage`),
          },
        );
      }
    },
  },
});
