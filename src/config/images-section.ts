import type { OwnImage } from '../model/own-images.ts';
import { didYouMean } from '../parse/suggest.ts';
import type { ConfigData } from './config-schema.ts';
import type { ConfigProblem } from './config-types.ts';
import type { ConfigDocument } from './document.ts';

/** The images in the `images` section of a configuration. A string names the well-known image that an image resembles. */
export function ownImages({ images = {} }: ConfigData): readonly OwnImage[] {
  return Object.entries(images).map(([name, image]) => {
    const { like, product, role, ports, data } = typeof image === 'string' ? { like: image } : image;
    return { name, like, product, role, ports, data };
  });
}

/** The mistakes in the section: an unknown image under `like`, or a name with a tag. */
export async function imageProblems(data: ConfigData, document: ConfigDocument): Promise<readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  if (!data.images) return problems;
  const { imageNames } = await import('../knowledge/images.ts');
  for (const { name, like } of ownImages(data)) {
    const here = ['images', name];
    if (/:[^/]*$|@/.test(name))
      problems.push({
        message: `\`${name}\` has a tag or digest`,
        help: 'use the name alone: it applies to all versions',
        at: document.key(here),
      });
    if (like === undefined || imageNames().includes(like)) continue;
    problems.push({
      message: `infralint does not know the image \`${like}\``,
      help: didYouMean(like, namesFrom(like, imageNames())) ?? 'set `role`, `ports` and `data` instead of `like`',
      at: document.value(document.has([...here, 'like']) ? [...here, 'like'] : here),
    });
  }
  return problems;
}

/** The names with the same first letter, because some of the others are similar by chance. */
function namesFrom(word: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => name[0] === word[0]);
}
