import { describe, expect, it } from 'vitest';
import { rpmCache } from '../../src/knowledge/base-images.ts';

describe('rpmCache', () => {
  it.each([
    ['fedora', '42', 'dnf', '/var/cache/libdnf5'],
    ['fedora', undefined, 'yum', '/var/cache/libdnf5'],
    ['fedora', 'rawhide', 'dnf', '/var/cache/libdnf5'],
    ['fedora', '40', 'yum', '/var/cache/dnf'],
    ['quay.io/fedora/fedora-minimal', '42', 'microdnf', '/var/cache/libdnf5'],
    ['quay.io/fedora/fedora-minimal', '38', 'microdnf', '/var/cache/yum'],
    ['registry.access.redhat.com/ubi9/ubi-minimal', undefined, 'microdnf', '/var/cache/yum'],
    ['registry.access.redhat.com/ubi8/ubi', '8.10', 'yum', '/var/cache/dnf'],
    ['quay.io/centos/centos', 'stream9', 'yum', '/var/cache/dnf'],
    ['rockylinux', '9', 'yum', '/var/cache/dnf'],
    ['centos', undefined, 'yum', '/var/cache/dnf'],
    ['centos', '7.9.2009', 'yum', '/var/cache/yum'],
    ['amazonlinux', '2', 'yum', '/var/cache/yum'],
    ['amazonlinux', '2023', 'yum', '/var/cache/dnf'],
    ['team/image', '1', 'yum', '/var/cache/yum'],
    ['team/image', '1', 'dnf', '/var/cache/dnf'],
    ['team/image', '1', 'dnf5', '/var/cache/libdnf5'],
  ])('of %s:%s and %s is %s', (name, tag, program, cache) => {
    expect(rpmCache(program, { name, tag })).toBe(cache);
  });

  it('goes by the program where the image is not known', () => {
    expect(rpmCache('yum', undefined)).toBe('/var/cache/yum');
    expect(rpmCache('dnf', undefined)).toBe('/var/cache/dnf');
  });
});
