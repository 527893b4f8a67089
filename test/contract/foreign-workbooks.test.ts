import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { measuredRead } from '../support/measured-read.js';
import { describeShared } from '../support/describe-shared.js';

/** Workbooks of other projects' tests, which are not ours to ship. What each must come to; one not listed fails, so that the list stays whole. */
// prettier-ignore
const OUTCOMES: { readonly [name: string]: string } = {
  'calamine_any_sheets.xlsx': 'read 3',
  'calamine_inlineStr_cdata.xlsx': 'read 1',
  'calamine_issue127.xlsb': 'not-a-workbook xlsb',
  'calamine_pass_protected.xlsb': 'encrypted encrypted-package',
  'calamine_pass_protected.xlsx': 'encrypted encrypted-package',
  'calamine_rph.xlsx': 'read 1',
  'calamine_strict_iso_paths.xlsx': 'read 1',
  'calamine_too_small.xls': 'not-a-workbook text',
  'calamine_vba.xlsm': 'read 3',
  'calamine_xls_wrong_decimals.xls': 'read 1',
  'closedxml_DataValidation.xlsx': 'read 6',
  'closedxml_EmptySi.xlsx': 'read 1',
  'closedxml_HideUnhide.xlsx': 'read 1',
  'easyexcel_compatibility_t01.xls': 'read 1',
  'easyexcel_compatibility_t03.xlsx': 'read 1',
  'easyexcel_converter_converter07.xlsx': 'read 3',
  'easyexcel_demo_extra.xlsx': 'read 3',
  'exceljs_bogus-defined-name.xlsx': 'read 1',
  'exceljs_duplicateRowTest.xlsx': 'read 1',
  'exceljs_formulas.xlsx': 'read 1',
  'exceljs_test-issue-877.xlsx': 'read 5',
  'manifest.csv': 'read 1',
  'poi_Excel_file_with_trash_item.xlsx': 'read 1',
  'poi_MalformedSSTCount.xlsx': 'read 1',
  'poi_NumberFormatTests.xlsx': 'read 2',
  'poi_SampleSS.strict.xlsx': 'read 3',
  'poi_TwoSheetsOneHidden.xlsx': 'read 2',
  'poi_comments.xlsx': 'read 3',
  'poi_decimal-format.xlsx': 'read 3',
  'poi_duplicate-filename.xlsx': 'unreadable duplicate-name',
  'poi_poc-xmlbomb.xlsx': 'too-large document-type',
  'poi_protected_passtika.xlsx': 'encrypted encrypted-package',
  'poi_workbookProtection_workbook_structure_protected.xlsx': 'read 1',
  'poi_xor-encryption-abc.xls': 'encrypted file-pass',
};

describeShared('data/workbooks', 'awkward and hostile workbooks of others', (folder) => {
  test.each(readdirSync(folder))(
    '%s gets its answer within 10 s and 512 MB',
    async (name) => {
      const found = await measuredRead(join(folder, name));
      expect(found.outcome).toBe(OUTCOMES[name]);
      expect(found.milliseconds).toBeLessThan(10_000);
      expect(found.megabytes).toBeLessThan(512);
    },
    60_000,
  );
});
