/** Width of a digit of the default font (Calibri 11) in pixels: ECMA-376 part 1, 18.3.1.13. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a width in characters, as a file gives it. */
export function pointsOfWidth(characters: number): number {
  return pixelsOfWidth(characters) * POINTS_PER_PIXEL;
}

export function pixelsOfWidth(characters: number): number {
  return Math.max(0, Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT));
}

/** Of a sheet that does not say: 8.43 characters and their padding, 64 pixels. */
export const USUAL_COLUMN = Math.trunc(8.43 * DIGIT) + PADDING;

export function pixelsOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
