import { dedent, defineRule } from '../../src/rule/index.ts';

const RECEIVES = /^--(?:recv|recv-keys?|receive-keys?)(?:=|$)/;

export default defineRule({
  id: 'shell/short-key-id',
  summary: 'A key is fetched by its short ID, which anyone can forge',
  why: 'Another key with the same eight digits can be generated in seconds, and key servers hold such keys for many well-known projects. The build may fetch the key of an attacker and then trust the packages and signatures of that attacker. The full fingerprint cannot be forged.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  fold: 'file',
  cwe: 347,
  references: ['https://gwolf.org/2016/06/stop-it-with-those-short-pgp-key-ids.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN gpg --keyserver keys.openpgp.org --recv-keys «7BD9BF62»
      `,
      good: dedent`
        FROM debian:13
        RUN gpg --keyserver keys.openpgp.org --recv-keys 573BFD6B3D8FBC641079A6ABABF5BD827BD9BF62
      `,
    },
  ],
  check: {
    command({ name, words }, { report }) {
      if (name !== 'gpg' && name !== 'gpg2' && name !== 'apt-key') return;
      const from = words.findIndex(({ prefix }) => RECEIVES.test(prefix));
      if (from < 0) return;
      for (const word of words.slice(from)) {
        const id = /^(?:--[a-z-]+=)?((?:0x)?[0-9A-F]{8})$/i.exec(word.text ?? '')?.[1];
        if (id === undefined) continue;
        report(
          word,
          `\`${id}\` is a short key ID: a key with the same ID can be forged in seconds, and its signatures are then trusted`,
          {
            help: 'use the full fingerprint of the key: 40 digits',
          },
        );
      }
    },
  },
});
