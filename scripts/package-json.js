import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

// `prepack` leaves out of package.json what is only for this repository: npm warns at every installation of a package that has a `prepare`.
// `postpack` puts the file back.
const kept = 'package.json.kept';

if (process.argv[2] === 'restore') renameSync(kept, 'package.json');
else {
  // A run that was interrupted has left the whole file there.
  if (!existsSync(kept)) copyFileSync('package.json', kept);
  const { scripts, devDependencies, ...published } = JSON.parse(readFileSync(kept, 'utf8'));
  writeFileSync('package.json', `${JSON.stringify(published, undefined, 2)}\n`);
}
