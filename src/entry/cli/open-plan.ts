import { decodePlanText } from '../../adapters/plan/decode-plan-text.js';
import { documentOfDocx, DOCX_PART, type XmlSteps } from '../../adapters/plan/docx-plan.js';
import { documentOfHtml } from '../../adapters/plan/html-plan.js';
import { DEFAULT_BOUNDS } from '../../adapters/xlsx/bounds.js';
import { attributesOf } from '../../adapters/xlsx/edit/xml-attributes.js';
import { XmlCursor } from '../../adapters/xlsx/edit/xml-cursor.js';
import { decodePart } from '../../adapters/xlsx/edit/xml-part.js';
import { decodeXml } from '../../adapters/xlsx/edit/xml-text.js';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { openZip } from '../../adapters/xlsx/zip.js';
import { documentOfGrids } from '../../core/plan-import/grid-document.js';
import type { PlanDocument } from '../../core/plan-import/plan-document.js';
import { documentOfText } from '../../core/plan-import/text-document.js';

/**
 * A planning document, by what its first bytes are: .docx, a workbook, a page of HTML, else text.
 * @throws HostError `unreadable`, `encrypted`, `not-a-workbook` or `too-large`
 */
export function openPlan(bytes: Uint8Array, fileName: string): PlanDocument {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const zip = openZip(bytes, DEFAULT_BOUNDS, nodeInflate);
    const part = zip.find(DOCX_PART);
    if (part) return documentOfDocx(xmlSteps(decodePart(zip.read(part), DOCX_PART).text));
  }
  if (
    (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
    (bytes[0] === 0xd0 && bytes[1] === 0xcf) ||
    /\.(?:csv|tsv)$/i.test(fileName)
  ) {
    return documentOfGrids(readWorkbook(bytes, { inflate: nodeInflate, fileName }).grids);
  }
  const text = decodePlanText(bytes);
  return isHtml(text) ? documentOfHtml(text) : documentOfText(text);
}

function isHtml(text: string): boolean {
  return /^\s{0,200}(?:<!--|<\?xml|<!doctype\s|<html|<head|<body|<table|<div|<p[\s>])/i.test(text.slice(0, 1_000));
}

/** The surgical editor's cursor, as the reader of Word documents walks it: well-formedness and depth are checked on the way. */
function xmlSteps(text: string): XmlSteps {
  const cursor = new XmlCursor(text, DOCX_PART, DEFAULT_BOUNDS.depth);
  return {
    next: () => cursor.next(),
    get kind() {
      return cursor.kind === 'cdata' ? 'text' : cursor.kind;
    },
    get local() {
      return cursor.local;
    },
    get namespace() {
      return cursor.namespace;
    },
    get text() {
      const raw = cursor.text.slice(cursor.start, cursor.end);
      return cursor.kind === 'cdata' ? raw.slice('<![CDATA['.length, -']]>'.length) : decodeXml(raw, DOCX_PART);
    },
    attribute(local) {
      const found = attributesOf(cursor).find(({ name }) => name.slice(name.indexOf(':') + 1) === local);
      return found?.value ?? null;
    },
  };
}
