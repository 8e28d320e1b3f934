import { isForRemoteLogin, REMOTE_LOGINS } from '../../src/knowledge/remote-logins.ts';
import type { ExposedPort, ListInstruction, Stage } from '../../src/rule/index.ts';

/** A port of EXPOSE on which people log in. */
export interface ExposedLogin {
  readonly port: ExposedPort;
  readonly number: number;
  readonly what: string;
}

/** The ports of an EXPOSE on which people log in, ranges and variables resolved. */
export function loginsOf({ ports }: ListInstruction): readonly ExposedLogin[] {
  const found: ExposedLogin[] = [];
  for (const port of ports) {
    const { container, protocol } = port.spec;
    if (protocol !== 'tcp') continue;
    const login = [...REMOTE_LOGINS].find(([number]) => container.first <= number && number <= container.last);
    if (login) found.push({ port, number: login[0], what: login[1] });
  }
  return found;
}

/** Whether an image is there to be logged in to, by what it is built on, its file and its stage. */
export function isLoginImage(stage: Stage): boolean {
  // Only the last directories of the path: those above the project do not matter.
  const path = stage.file.path.split(/[/\\]/).slice(stage.file.path.startsWith('/') ? -2 : -3);
  return stage.rootImage?.name === 'docker' || isForRemoteLogin(stage.rootImage?.name, path.join('/'), stage.name);
}
