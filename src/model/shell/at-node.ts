import type { SyntaxNode } from 'unbash';
import type { Located, SourceFile } from '../../text/source.ts';
import type { ShellNode } from './syntax-types.ts';

/** What is known of a node, at the place of the node. */
export abstract class AtNode<N extends SyntaxNode> implements Located {
  readonly node: ShellNode<N>;

  constructor(node: ShellNode<N>) {
    this.node = node;
  }

  get file(): SourceFile {
    return this.node.file;
  }

  get start(): number {
    return this.node.start;
  }

  get end(): number {
    return this.node.end;
  }
}
