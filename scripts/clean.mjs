// Removes the build, so that a file deleted from src does not live on in it.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist'])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
