import type { Rule } from '../../src/rule/index.ts';
import baseImageVariable from './base-image-variable.ts';
import execInShellForm from './exec-in-shell-form.ts';
import fixedDefault from './fixed-default.ts';
import leftoverNodeCache from './leftover-node-cache.ts';
import optionalSecret from './optional-secret.ts';
import repeatedSecret from './repeated-secret.ts';
import rootUser from './root-user.ts';
import secretLikeName from './secret-like-name.ts';
import undigestedImage from './undigested-image.ts';

export default [
  baseImageVariable,
  execInShellForm,
  fixedDefault,
  leftoverNodeCache,
  optionalSecret,
  repeatedSecret,
  rootUser,
  secretLikeName,
  undigestedImage,
] satisfies readonly Rule[];
