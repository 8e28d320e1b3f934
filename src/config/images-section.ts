import type { OwnImage } from '../model/own-images.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { ConfigData } from './config-schema.ts';
import type { ConfigProblem } from './config-types.ts';
import type { ConfigDocument } from './document.ts';

/** What `images` of a configuration says; a text is the well-known image that an image is like. */
export function ownImages({ images = {} }: ConfigData): readonly OwnImage[] {
  return Object.entries(images).map(([name, image]) => {
    const { like, product, role, ports, data } = typeof image === 'string' ? { like: image } : image;
    return { name, like, product, role, ports, data };
  });
}

/** The mistakes in it: an image that is like one that infralint does not know, a name with a tag. */
export async function imageProblems(data: ConfigData, document: ConfigDocument): Promise<readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  if (!data.images) return problems;
  const { imageNames } = await import('../knowledge/images.ts');
  for (const { name, like } of ownImages(data)) {
    const here = ['images', name];
    if (/:[^/]*$|@/.test(name))
      problems.push({
        message: `\`${name}\` has a tag or digest`,
        help: 'give the name alone: it holds for all versions',
        at: document.key(here),
      });
    if (like === undefined || imageNames().includes(like)) continue;
    problems.push({
      message: `infralint does not know an image called \`${like}\``,
      help: didYouMean(like, namesFrom(like, imageNames())) ?? 'give `role`, `ports` and `data` instead of `like`',
      at: document.value(document.has([...here, 'like']) ? [...here, 'like'] : here),
    });
  }
  return problems;
}

/** Those with the same first letter: among all of them some are near by chance. */
function namesFrom(word: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => name[0] === word[0]);
}
