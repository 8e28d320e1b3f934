import { test } from 'vitest';
import rule from '../../../rules/shell/short-key-id.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('short-key-id', () =>
  testRule(rule, {
    bad: [
      file('RUN gpg --keyserver a --recv-keys «7BD9BF62»', 'RUN apt-key adv --keyserver a --recv «0xEEA14886»'),
      file('RUN gpg --batch --keyserver hkp://a:80 --recv-key «7bd9bf62» «EEA14886»', 'RUN gpg «--recv-keys=7BD9BF62»'),
      file('RUN sh -c "gpg --receive-keys «7BD9BF62»"'),
    ],
    good: [
      file('RUN gpg --recv-keys 573BFD6B3D8FBC641079A6ABABF5BD827BD9BF62 ABF5BD827BD9BF62', 'RUN gpg --recv-keys $KEY'),
      file('RUN gpg --verify 7BD9BF62', 'RUN apt-key add 7BD9BF62', 'RUN echo --recv-keys 7BD9BF62'),
    ],
  }));
