import { it } from 'vitest';
import rule from '../../../rules/dockerfile/add-instead-of-copy.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (instruction: string): string => `FROM alpine:3.22\n${instruction}\n`;
const both = (rest: string) => ({ text: file(`«ADD» ${rest}`), fixed: file(`COPY ${rest}`) });

it('finds ADD that only copies', () =>
  testRule(rule, {
    bad: [
      both('. /app'),
      both('src/ package.json /app/'),
      both('["a file.txt", "/srv/"]'),
      both('--chown=app:app --chmod=644 conf.d/*.conf /etc/'),
      both('entrypoint /'),
      { text: file('ARG V=1\n«ADD» conf/app-$V.conf /'), fixed: file('ARG V=1\nCOPY conf/app-$V.conf /') },
      { text: file('«add» a.txt /'), fixed: file('copy a.txt /') },
      { text: file('ENV A=a.txt\n«ADD» $A /'), fixed: file('ENV A=a.txt\nCOPY $A /') },
      { text: file('ONBUILD «ADD» . /src'), fixed: file('ONBUILD COPY . /src') },
      {
        text: file('«ADD» a.txt \\\n  # why\n  b.txt \\\n  /srv/'),
        fixed: file('COPY a.txt \\\n  # why\n  b.txt \\\n  /srv/'),
      },
    ],
  }));

it('does not report ADD where only ADD works', () =>
  testRule(rule, {
    good: [
      ...['tar', 'tar.gz', 'tgz', 'tar.bz2', 'tar.xz', 'txz', 'tar.zst', 'TAR.GZ', 'xz'].map((end) =>
        file(`ADD root.${end} /`),
      ),
      file('ADD a.txt root.tar /'),
      file('ADD https://example.org/a.txt /'),
      file('ADD http://example.org/a.txt /'),
      file('ADD git@github.com:o/r.git#v1 /src'),
      file('ADD https://github.com/o/r.git /src'),
      file(
        'ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/a /',
      ),
      file('ADD --keep-git-dir=true https://github.com/o/r.git /src'),
      file('ADD --unpack=true a.bin /'),
      file('ARG SOURCE\nADD $SOURCE /'),
      file('ARG SOURCE=.\nADD $SOURCE /'),
      file('ARG SOURCE=.\nADD a.txt "${SOURCE}/b.txt" /'),
      file('ARG NAME=a.txt\nENV SOURCE=$NAME\nADD files/$SOURCE /'),
      'ARG SOURCE=a.txt\nFROM alpine:3.22\nARG SOURCE\nADD ["${SOURCE}", "/"]\n',
      file('ADD release-* /'),
      file('ADD --chown app a.txt /'),
      file('COPY a.txt /'),
      file('ADD'),
    ],
  }));
