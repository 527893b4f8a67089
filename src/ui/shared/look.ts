/** How everything is coloured: as Office is, else as the system is. */
export type Look = 'light' | 'dark' | 'contrast';

export interface LookSigns {
  /** `forced-colors: active`: the person's own few colours, which win over everything. */
  readonly forced: boolean;
  /** What the host's theme says; null: it says nothing. */
  readonly hostDark: boolean | null;
  /** `prefers-color-scheme: dark`. */
  readonly prefersDark: boolean;
}

/** Office may be light on a dark system: its own theme is the one that the pane sits in. */
export function lookOf({ forced, hostDark, prefersDark }: LookSigns): Look {
  if (forced) return 'contrast';
  return (hostDark ?? prefersDark) ? 'dark' : 'light';
}

/** Whether a background is dark, of `#RRGGBB` as Office tells it; null: not told, or not in that form. */
export function isDark(background: string | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(background ?? '')?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  // perceived brightness, ITU-R BT.601
  return (red! * 299 + green! * 587 + blue! * 114) / 1000 < 128;
}
