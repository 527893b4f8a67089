// Lets the pages of `hebaoOffline` open without the network. The build writes that list above these lines: the version of its files, by
// their content, and their addresses. All come from one version, or none does: a page never meets the scripts or packs of another.
const { version, files } = self.hebaoOffline;
const PREFIX = 'hebao-';
const CACHE = PREFIX + version;
const kept = new Set(files.map((file) => new URL(file, self.registration.scope).href));

self.addEventListener('install', (event) => {
  // past the browser's own cache: an older file under the same name would be kept with the new ones
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});

// What is not on the list, and so everything of another origin, goes its usual way.
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = new URL(url);
  address.search = '';
  address.hash = '';
  if (method !== 'GET' || !kept.has(address.href)) return;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(address.href))
      .then((found) => found ?? fetch(event.request)),
  );
});
