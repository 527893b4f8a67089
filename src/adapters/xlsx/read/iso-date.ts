const DATE = /^(-?\d{4})-(\d\d)-(\d\d)/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400;

/**
 * Serial number of an ISO 8601 date, time or both (cells of type `d`, Strict Open XML), as Excel counts days: from 1900
 * with its 29 February 1900, or from 1904-01-01. A time zone is not converted: cells have none. Null: not such a text.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const date = DATE.exec(text);
  const rest = date ? text.slice(date[0].length) : text;
  const seconds = rest === '' && date ? 0 : secondsOf(rest);
  if (seconds === null) return null;
  if (!date) return seconds / DAY;
  const days = daysSince1970(Number(date[1]), Number(date[2]), Number(date[3]));
  if (days === null) return null;
  if (date1904) return days + 24_107 + seconds / DAY;
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + seconds / DAY;
}

function secondsOf(text: string): number | null {
  const time = TIME.exec(text);
  if (!time) return null;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  return hours <= 24 && minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : null;
}

function daysSince1970(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 100;
  return real ? time / (DAY * 1000) : null;
}
