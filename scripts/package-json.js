import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// `prepack` removes the parts of package.json that are only for this repository: npm warns at every installation of a package with a `prepare` script.
// `postpack` puts the file back.
const kept = 'package.json.kept';

if (process.argv[2] === 'restore') renameSync(kept, 'package.json');
else {
  // An interrupted run has left the original file there.
  if (!existsSync(kept)) copyFileSync('package.json', kept);
  const { scripts, devDependencies, ...published } = JSON.parse(readFileSync(kept, 'utf8'));
  writeFileSync('package.json', `${JSON.stringify(published, undefined, 2)}\n`);
}
