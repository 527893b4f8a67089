import { METADATA_SCHEMA } from './metadata.js';
import { METADATA_NAMESPACE } from './metadata-xml.js';
import type { ReturnMetadata } from './return.js';

const FIELDS = ['pack', 'version', 'digest', 'form', 'org', 'period'] as const;

/**
 * The custom XML part that carries a workbook's metadata (docs/decisions/0006-metadata.md). Characters that XML cannot hold
 * are left out.
 */
export function metadataXml(metadata: ReturnMetadata): string {
  const fields = FIELDS.flatMap((name) => {
    const value = metadata[name];
    return value === null || value === '' ? [] : [` ${name}="${escaped(value)}"`];
  });
  const layout = metadata.layout === null ? '' : `<layout>${escaped(JSON.stringify(metadata.layout))}</layout>`;
  return `<return xmlns="${METADATA_NAMESPACE}" schema="${METADATA_SCHEMA}"${fields.join('')}>${layout}</return>`;
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cs}|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/g, ' ');
}
