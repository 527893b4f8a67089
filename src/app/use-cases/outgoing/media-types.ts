export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const HTML = 'text/html;charset=utf-8';
export const CSV = 'text/csv;charset=utf-8';
