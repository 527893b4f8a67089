import { HostError } from '../../../app/ports/host-error.js';
import type { PackageDraft } from './package-draft.js';

/** Throws `signed` for a package with a digital signature, which any change would break. */
export function refuseSigned(draft: PackageDraft): void {
  const signature = draft.zip.entries.find(({ name }) => /^_xmlsignatures\/./i.test(name));
  if (signature) throw new HostError('signed', { where: signature.name });
}
