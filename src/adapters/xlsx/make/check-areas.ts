import { parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';

/** @throws RangeError for anything but A1 or A1:B2, in capitals and without `$`, the upper left corner first */
export function oneArea(text: string, where: string): Area {
  const area = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(text) ? parseArea(text) : null;
  const first = area && parseArea(text.split(':')[0]!)!;
  if (!area || first?.top !== area.top || first.left !== area.left) throw new RangeError(`${where}: no area ${text}`);
  return area;
}

/** One area or more, a space between them. */
export function areasOf(text: string, where: string): readonly Area[] {
  return text.split(' ').map((each) => oneArea(each, where));
}

/** @throws RangeError where two areas share a cell */
export function checkApart(areas: readonly Area[], where: string): void {
  const sorted = [...areas].sort((a, b) => a.top - b.top);
  let open: Area[] = [];
  for (const area of sorted) {
    open = open.filter(({ bottom }) => bottom >= area.top);
    if (open.some(({ left, right }) => left <= area.right && area.left <= right)) {
      throw new RangeError(`${where} overlap in row ${area.top + 1}`);
    }
    open.push(area);
  }
}
