/** A record of a pack as plain JSON. */
export interface PlainRecord {
  readonly [member: string]: unknown;
}

/** The member at `range.min`; undefined where any step is missing. */
export function memberAt(record: PlainRecord, field: string): unknown {
  return field.split('.').reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), record);
}

export function isRecord(value: unknown): value is PlainRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The group that a field is in: `range` of `range.min`; null: in none. */
export function groupOf(field: string): string | null {
  const dot = field.lastIndexOf('.');
  return dot < 0 ? null : field.slice(0, dot);
}
