/** The host's clock, and its patience. */
export interface TimePort {
  /** With its zone: 2026-01-12T10:31:00+08:00. */
  now(): string;
  /** Lets the host draw and answer people; 0 is as short as it gets. */
  pause(milliseconds: number): Promise<void>;
}
