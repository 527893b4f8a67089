/**
 * The digest of nothing: it lets a script make an empty <style> element, whose rules it then adds through the CSSOM, as Griffel and
 * Fluent's provider do; a style that came as text stays refused. docs/decisions/0015-strict-policy.md
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The Content-Security-Policy of a page. `scripts`: origins beside our own that scripts may come from, each after a blank. */
export function policyOf({ scripts = '' } = {}) {
  return [
    "default-src 'self'",
    `script-src 'self'${scripts}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
