/** Where the manifest in the repository says that the site is. */
const WRITTEN = 'https://localhost:3000';

/** The manifest for a site at `origin`: https, without a slash at its end; it may lie in a folder (https://intranet.example/hebao). */
export function manifestFor(manifest, origin) {
  const { protocol, search, hash } = new URL(origin);
  if (protocol !== 'https:' || search || hash || origin.endsWith('/') || /["'<>&\s]/.test(origin)) {
    throw new Error(`HEBAO_ORIGIN must be an https address without a slash at its end, not ${origin}`);
  }
  return manifest.replaceAll(WRITTEN, origin);
}
