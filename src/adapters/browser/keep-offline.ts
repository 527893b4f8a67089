/** Addresses within the site. */
export interface OfflineFiles {
  readonly serviceWorker: string;
  readonly manifest: string;
}

/**
 * Lets the page be installed, and open without the network from the next time on. Browsers do that only for pages of a server that they
 * trust (https, or this machine); a page from a disk needs no network as it is.
 */
export function keepOffline({ serviceWorker, manifest }: OfflineFiles, wrong: (error: unknown) => void): void {
  if (window.location.protocol === 'file:' || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = manifest;
  document.head.append(link);
  navigator.serviceWorker.register(serviceWorker, { updateViaCache: 'none' }).catch(wrong);
}
