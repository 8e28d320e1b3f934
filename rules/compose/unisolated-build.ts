import { type ComposeValue, dedent, defineRule, dig, itemsOf, knownBoolean, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/unisolated-build',
  summary: 'A build that is not isolated from the build host',
  why: 'A build runs code from the internet, such as downloads and the install scripts of packages. BuildKit runs it in a sandbox. A privileged build, or one with the entitlement `security.insecure`, has all capabilities and devices of the builder: one malicious package takes over that host and the credentials of its pipelines. A build on the host network can reach services that listen on 127.0.0.1 there.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  references: [
    'https://docs.docker.com/reference/compose-file/build/#privileged',
    'https://docs.docker.com/reference/compose-file/build/#entitlements',
    'https://docs.docker.com/reference/compose-file/build/#network',
  ],
  examples: [
    {
      bad: dedent`
        services:
          app:
            build:
              context: .
              entitlements:
                - «security.insecure»
      `,
      good: dedent`
        services:
          app:
            build:
              context: .
      `,
    },
  ],
  check: {
    service({ build }, { report }) {
      if (build?.node.kind !== 'mapping') return;
      const owner = privilegedBy(build.node);
      if (owner)
        report(owner, 'the build is privileged: a malicious package or download can take over the build host', {
          help: 'remove it, and run the steps that need privileges outside the build, or when the container starts',
        });
      const network = onHostNetwork(build.node);
      if (network)
        report(
          network,
          'the build is on the host network: it can reach the services that listen on 127.0.0.1 of the build host',
          {
            help: 'remove it, and use the address of the proxy or mirror that the build needs',
            milder: true,
          },
        );
    },
  },
});

function privilegedBy(build: ComposeValue): ComposeValue | undefined {
  const privileged = dig(build, 'privileged');
  if (knownBoolean(privileged)) return privileged;
  return itemsOf(dig(build, 'entitlements')).find((item) => knownText(item) === 'security.insecure');
}

function onHostNetwork(build: ComposeValue): ComposeValue | undefined {
  const network = dig(build, 'network');
  if (knownText(network) === 'host') return network;
  return itemsOf(dig(build, 'entitlements')).find((item) => knownText(item) === 'network.host');
}
