import type { Finding } from '../../../core/finding/finding.js';
import { messageOf, type Language } from '../../../core/finding/message-of.js';
import type { FileJson } from '../../view/review-json.js';

/** The language in which files are judged and kept; their words follow the desk's own when they are shown or handed out. */
export const KEPT_LANGUAGE: Language = 'zh';

/** A file's JSON with its findings' words in another language, as if it had been judged in that. */
export function inLanguage(json: FileJson, lang: Language): FileJson {
  if (lang === KEPT_LANGUAGE) return json;
  const findings = json.findings.map((each) => {
    // a code and its data come from one finding
    const finding = { code: each.code, place: {}, data: each.data } as Finding;
    return { ...each, message: messageOf(finding, lang) };
  });
  return { ...json, findings };
}

export function parseJson(bytes: Uint8Array): FileJson {
  return JSON.parse(new TextDecoder().decode(bytes)) as FileJson;
}

export function writeJson(json: FileJson): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json));
}
