import { version as packageVersion } from '../package.json';

/** The version of infralint. */
export const version: string = packageVersion;
