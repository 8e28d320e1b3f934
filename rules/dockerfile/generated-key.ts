import { between, dedent, defineRule } from '../../src/rule/index.ts';
import { generatedKey, isTakenOver, MAY_GENERATE, staysBehind } from '../shared/generated-keys.ts';
import { isForDevelopment } from '../shared/operated.ts';

const LOST = {
  'private key': 'anyone who can pull the image has the private key, and all its containers share it',
  'host keys': 'anyone who can pull the image has the host keys and can impersonate its containers',
  'certificate authority':
    'anyone who can pull the image has the private key of the authority and can issue certificates that its users trust',
} as const;

export default defineRule({
  id: 'dockerfile/generated-key',
  summary: 'A private key is generated in the build and stays in the image',
  why: 'Files written by a RUN are part of the image. A private key, SSH host key or certificate authority generated there is the same in every container, anyone who can pull the image can read it, and it changes only when the step runs again without the build cache. With it, an attacker can read or forge the traffic that the key should protect.',
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
          `\`${key.call}\` generates a key in the build: ${LOST[key.what]}`,
          {
            help: 'generate the key when the container starts if none exists (in an entrypoint script that writes to a volume), or mount it as a secret',
            milder: isForDevelopment(node.file.path) || isForDevelopment(`${stage.name ?? 'image'}.stage`),
          },
        );
      }
    },
  },
});
