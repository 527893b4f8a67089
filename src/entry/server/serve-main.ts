import { certificateFile, keptCertificate, trustCommand } from './certificate.js';
import { makeCertificate } from './make-certificate.js';
import { serveSite, type SiteServer } from './site-server.js';

export { trustCommand };

export interface Served extends SiteServer {
  /** The certificate, for those who want to trust it. */
  readonly certificate: string;
}

/** Serves the site with the certificate of this machine. `certificates` is the folder where it is kept. */
export async function serveThisMachine(root: string, certificates: string, port: number): Promise<Served> {
  const now = Date.now();
  const { key, cert } = await keptCertificate(certificates, now, () => makeCertificate(now));
  return { ...(await serveSite({ root, key, cert, port })), certificate: certificateFile(certificates) };
}
