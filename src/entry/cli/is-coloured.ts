/** Standard output is a terminal whose user has not asked for plain text. */
export function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
