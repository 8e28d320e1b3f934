import { describe, expect, it } from 'vitest';
import { SHELL_FEATURES } from '../../../src/knowledge/shell-features-table.ts';
import { systemShell } from '../../../src/knowledge/system-shells.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from '../dockerfile/read.ts';

/** What the last RUN of a Dockerfile uses beyond POSIX. */
function extensionsOf(script: string, head = 'FROM debian:12\n'): string[] {
  const run = read(`${head}RUN ${script}\n`).instructions.at(-1);
  const extensions = run?.kind === 'run' ? run.script?.syntax?.extensions : undefined;
  if (!extensions) throw new Error(`no syntax tree of ${script}`);
  return extensions.map((each) => `${SHELL_FEATURES[each.feature].codes.join(' ') || '-'} ${textOf(each)}`);
}

describe('what a script uses beyond POSIX', () => {
  it.each<[script: string, ...extensions: string[]]>([
    ['exec {fd}> a 12>> b', 'SC3022 {fd}> a', 'SC3023 12>> b'],
    ['a {b,c} x{1..3} {1..$n} {d} "{e,f}" {}', 'SC3009 {b,c}', 'SC3009 {1..3}', 'SC3009 {1..$n}'],
    ['[ a -o b ] || [ ! -o errexit ] || [ -a f -a -v g ]', 'SC3062 -o', 'SC3017 -a', 'SC3016 -v'],
    ['test "$a" == b || test -v c', 'SC3014 test "$a" == b', 'SC3016 test -v c'],
    ['[ "$a" > 3 ] > f', 'SC3012 >'],
    ['echo `a |& b` "$(c |& d)"', 'SC3029 |&', 'SC3029 |&'],
    ['a |\\\n  b |&\\\n  c', 'SC3029 |&'],
    [
      'echo ${a[0]} ${#a[@]} ${a[1]:-b} ${!a} ${!a[@]} ${!a*}',
      'SC3054 ${a[0]}',
      '- ${#a[@]}',
      '- ${a[1]:-b}',
      'SC3053 ${!a}',
      'SC3053 SC3055 ${!a[@]}',
      'SC3053 SC3056 ${!a*}',
    ],
    ['a=$(< f) b=`<f` c=$(< f cat) d=$(cat < f)', 'SC3034 $(< f)', 'SC3035 `<f`'],
    ['set -euo pipefail -o errexit -E +o vi; set -- -T', 'SC3040 pipefail', 'SC3041 -E'],
    ['trap x EXIT SIGINT term ERR 15; trap SIGHUP', 'SC3048 SIGINT', 'SC3049 term', 'SC3047 ERR', 'SC3048 SIGHUP'],
    [
      'read -r x; read; read -t 5 x; read -p a; command read -s y',
      'SC3061 read',
      'SC3045 -t',
      'SC3061 read',
      'SC3045 -p',
      'SC3045 -s',
    ],
    ['printf "%q" a; printf -- "%5.2q"; printf "%%q" b; printf a %q', 'SC3050 "%q"', 'SC3050 "%5.2q"'],
    ['command source f; . f; "source" g', 'SC3046 command source f', 'SC3046 "source" g'],
    ['echo "$UID" $BASH_VERSION; UID=3', ''],
    ['make >&2 2>&1 >&- >& "$f" >& 3', ''],
    ['ls [!a] "[^b]" \\[^c]', ''],
    ['echo $((a += 1)) $((0x1f)) $((- -a)) $((a - -1))', ''],
  ])('finds it in %s', (script, ...extensions) => {
    expect(extensionsOf(script)).toEqual(extensions.filter(Boolean));
  });

  it('finds nothing in scripts for bash', () => {
    expect(extensionsOf('[[ a == b ]] && source f', 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n')).toEqual([]);
    expect(extensionsOf('<<END\n#!/bin/bash\nsource f\nEND')).toEqual([]);
  });
});

describe('the shell of an image', () => {
  it.each<[image: string, shell: string | undefined]>([
    ['debian:12', 'dash'],
    ['debian:sid-slim', 'newer dash'],
    ['debian', 'dash'],
    ['node:22', 'dash'],
    ['python:3.13-alpine', 'ash'],
    ['python:3.13-slim-bookworm', 'dash'],
    ['ubuntu:22.04', 'dash'],
    ['ubuntu:26.04', 'newer dash'],
    ['ubuntu', 'newer dash'],
    ['alpine:3.22', 'ash'],
    ['busybox:1.37', 'ash'],
    ['fedora:43', 'bash'],
    ['rockylinux:9', 'bash'],
    ['rockylinux:8.9', 'older bash'],
    ['centos:7', 'older bash'],
    ['amazonlinux:2023', 'bash'],
    ['amazonlinux:2', 'older bash'],
    ['registry.access.redhat.com/ubi9/ubi:9.6', 'bash'],
    ['archlinux:latest', 'bash'],
    ['scratch', undefined],
    ['team/app:1', undefined],
    ['team/app:bookworm', undefined],
    ['gcr.io/distroless/base-debian12', undefined],
  ])('knows that of %s', (image, shell) => {
    const [name, tag] = image.split(':');
    expect(systemShell({ name: name!, tag, digest: undefined })).toBe(shell);
  });

  it.each<[instruction: string, shell: string | undefined]>([
    ['RUN apt-get update', 'dash'],
    ['RUN ln -sf bash /bin/sh', 'bash'],
    ['RUN mv /bin/dash /bin/sh', undefined],
    ['RUN echo "#!/bin/sh" > /x', 'dash'],
    ['RUN cp a /bin/sh-tools', 'dash'],
    ['COPY --from=other / /', undefined],
    ['RUN dpkg-reconfigure -p critical dash', undefined],
  ])('follows %s', (instruction, shell) => {
    const [, last] = read(`FROM debian:12\n${instruction}\nRUN make\n`).instructions.filter(
      ({ kind }) => kind !== 'from',
    );
    expect(last?.kind === 'run' ? last.script?.shell : 'none').toBe(shell);
  });
});
