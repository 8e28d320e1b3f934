import { asScalar, dedent, defineRule, isInside, knownText, parseAddress } from '../../src/rule/index.ts';
import { staticAddresses, subnetsFor } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/invalid-static-address',
  summary: 'A static IP address outside its subnet',
  why: 'Docker Engine assigns only addresses in the subnet of the network, and not the address of the gateway. `docker compose up` fails: "no configured subnet contains IP address".',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks:
              inner:
                ipv4_address: «172.29.0.5»
        networks:
          inner:
            ipam:
              config:
                - subnet: 172.28.0.0/24
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks:
              inner:
                ipv4_address: 172.28.0.5
        networks:
          inner:
            ipam:
              config:
                - subnet: 172.28.0.0/24
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const address of staticAddresses(project)) {
        const { network, at } = address;
        const subnets = subnetsFor(project, address) ?? [];
        if (subnets.length === 0) continue;
        const subnet = subnets.find((each) => isInside(each, address));
        if (!subnet) {
          report(at, `\`${at.text}\` is not in the subnet of \`${network}\`: the container does not start`, {
            help: `use an address in \`${subnets.map((each) => each.at.text).join('` or `')}\``,
            labels: subnets.map((each) => ({ at: each.at, message: 'the subnet' })),
          });
          continue;
        }
        const gateway = asScalar(subnet.gateway);
        if (!gateway || parseAddress(knownText(gateway) ?? '')?.number !== address.number) continue;
        report(at, `\`${at.text}\` is the gateway of \`${network}\`: the container does not start`, {
          help: 'choose another address',
          labels: [{ at: gateway, message: 'the gateway' }],
        });
      }
    },
  },
});
