import type { Located } from '../../text/source.ts';
import type { Connection } from '../project-types.ts';

/** An address that a service uses, before it is known which service it refers to. */
export interface FoundAddress {
  readonly host: string;
  readonly at: Located;
  readonly exact: Located;
  readonly port: number | undefined;
  readonly portAt: Located | undefined;
  readonly scheme: string | undefined;
  readonly source: Connection['source'];
  readonly name: string | undefined;
  readonly fromFile: boolean;
}
