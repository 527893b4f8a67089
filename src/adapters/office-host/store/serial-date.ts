/** Days between the two date systems of Excel. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;
/** Serial 60 is 29 February 1900, which never was. */
const LEAP_SLIP = 60;

/** Excel's serial number of a day; null where there is no such day, or before 1900. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || year < 1900 || year > 9999) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / DAY);
  const serial = days >= LEAP_SLIP ? days + 1 : days;
  return date1904 ? serial - DAYS_TO_1904 : serial;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What a serial number shows as a date; null below 0. */
export function partsOf(serial: number, date1904: boolean): DateParts | null {
  if (serial < 0) return null;
  const all = Math.round((date1904 ? serial + DAYS_TO_1904 : serial) * 86_400);
  const days = Math.floor(all / 86_400);
  const rest = all - days * 86_400;
  const date = new Date(Date.UTC(1899, 11, 31) + (days > LEAP_SLIP ? days - 1 : days) * DAY);
  return {
    ...(days === LEAP_SLIP && !date1904
      ? { year: 1900, month: 2, day: 29 }
      : { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }),
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
  };
}
