/** Where rows or columns of different sizes lie along one side of a grid, in pixels. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where one begins; of `count`, where all end. */
  offset(index: number): number;
  size(index: number): number;
  /** The one at that many pixels; the last one behind the end. */
  at(pixels: number): number;
}

export function axisOf(count: number, sizeAt: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = offsets[index]! + sizeAt(index);
  const offset = (index: number): number => offsets[Math.max(0, Math.min(count, index))]!;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at(pixels) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= pixels) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

/** Of what begins within `from` to `to`, in pixels, first and last; those in front of `fixed` always stay in sight and are left out. */
export function inSight(
  axis: Axis,
  from: number,
  to: number,
  fixed: number,
): { readonly first: number; readonly last: number } {
  const start = axis.offset(fixed) + from;
  const end = axis.offset(fixed) + Math.max(0, to);
  return { first: Math.max(fixed, axis.at(start)), last: Math.min(axis.count - 1, axis.at(end)) };
}
