import { dedent, defineRule } from '../../src/rule/index.ts';
import { isLoginImage } from '../shared/remote-logins.ts';

export default defineRule({
  id: 'dockerfile/exposed-ssh-port',
  summary: 'EXPOSE of port 22, whatever the image is for',
  why: 'Trivy, Checkov and KICS report every EXPOSE of port 22, even if the image is a Git server or a gateway that must be reachable over SSH, if the stage is not part of the final image, or if the protocol is UDP. `dockerfile/exposed-remote-login` does not report these cases.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 1125,
  aliases: { trivy: { 'DS-0004': 'warning' }, checkov: 'CKV_DOCKER_1', kics: '5907595b' },
  yields: ['dockerfile/exposed-remote-login'],
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [
    {
      bad: dedent`
        FROM gitea/gitea:1.24
        EXPOSE «22»
      `,
      good: dedent`
        FROM gitea/gitea:1.24
        EXPOSE 3000
      `,
    },
  ],
  check: {
    expose(node, { report }) {
      for (const { word, spec, text } of node.ports) {
        if (spec.container.first > 22 || spec.container.last < 22) continue;
        const isTold = spec.protocol === 'tcp' && node.stage?.shipped && !node.onbuild && !isLoginImage(node.stage);
        if (isTold) continue;
        report(word, `\`${text}\` exposes SSH: anyone who can reach it can try to log in to the container`, {
          help: 'remove it, unless the image is meant for SSH',
          ...(spec.protocol !== 'tcp' && { alias: 'DS-0004' }),
        });
      }
    },
  },
});
