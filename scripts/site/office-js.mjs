// Of @microsoft/office-js: what Excel's add-ins load, in Chinese and in English. Nothing of its telemetry.
export const OFFICE_JS_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const CDN = 'https://appsforoffice.microsoft.com';

/** Where a page loads office.js from, and what its policy must allow for that. */
export const OFFICE_JS = {
  local: { address: 'office-js/office.js', allowed: '' },
  cdn: { address: `${CDN}/lib/1/hosted/office.js`, allowed: ` ${CDN}` },
};
