/** UTF-16 units that a cell of Excel holds. */
const LONGEST = 32_767;

/** The text as far as a cell holds it, no character cut in half; an ellipsis where something is left out. */
export function clipped(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
