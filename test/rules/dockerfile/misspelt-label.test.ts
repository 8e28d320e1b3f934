import { it } from 'vitest';
import rule from '../../../rules/dockerfile/misspelt-label.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;
const oci = 'org.opencontainers.image';

it('finds keys that nothing reads', () =>
  testRule(rule, {
    bad: [
      { text: file(`LABEL «${oci}.licence»=MIT`), fixed: file(`LABEL ${oci}.licenses=MIT`) },
      {
        text: file('LABEL "«org.opencontainer.image.title»"="a"').replace('"«', '«"').replace('»"', '"»'),
        fixed: file(`LABEL "${oci}.title"="a"`),
      },
      { text: file('LABEL «org.opencontainers.images.title» a'), fixed: file(`LABEL ${oci}.title a`) },
      { text: file(`LABEL a=b \\\n  «${oci}.Title»=a`), fixed: file(`LABEL a=b \\\n  ${oci}.title=a`) },
      { text: file(`LABEL «${oci}.descripton»=a`), fixed: file(`LABEL ${oci}.description=a`) },
      { text: file('LABEL «org.opencontainers.source»=a'), fixed: file(`LABEL ${oci}.source=a`) },
      { text: file(`LABEL «${oci}.maintainer»=a`), fixed: file(`LABEL ${oci}.authors=a`) },
      { text: file(`LABEL ${oci}.licenses=MIT\nLABEL «${oci}.license»=MIT`) },
      { text: file(`ONBUILD LABEL «${oci}.author»=a`), fixed: file(`ONBUILD LABEL ${oci}.authors=a`) },
    ],
    good: [
      ...['created', 'authors', 'url', 'licenses', 'ref.name', 'base.digest', 'something'].map((key) =>
        file(`LABEL ${oci}.${key}=a`),
      ),
      file('LABEL org.opencontainers.distribution.spec=a'),
      file('LABEL org.openshift.image.title=a'),
      file('LABEL org.opencontainers.$KIND.title=a'),
      file('LABEL license=MIT'),
      file('ENV A=org.opencontainers.image.licence'),
    ],
  }));
