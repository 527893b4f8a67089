/** The host's clock, and its patience. */
export interface TimePort {
  /** With its zone: 2026-01-12T10:31:00+08:00. */
  now(): string;
  /** Lets the host draw and answer people; 0 is as short as it gets. */
  pause(milliseconds: number): Promise<void>;
  /** Lets the host draw and answer people where it has been kept from that for long; null: not yet. */
  breathe(): Promise<void> | null;
  /** Comes back when the host has nothing else to do, or after a second where it always has. */
  idle(): Promise<void>;
}
