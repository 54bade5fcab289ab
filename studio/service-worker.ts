// Runs only after "Keep on this device". The build puts two lines in front: `version`, a hash of all files, and `files`,
// their names. A new build has a new version, is fetched whole beside the old one, and takes over at the next start.
declare const version: string
declare const files: string[]
declare const self: ServiceWorkerGlobalScope

const cacheName = `draftlight-${version}`
// the language the visitor chose outlives a new build
const stays = [cacheName, 'draftlight-language']

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(['./', ...files])))
})

self.addEventListener('activate', (event) => {
  const dropOld = caches
    .keys()
    .then((names) =>
      Promise.all(
        names
          .filter((name) => name.startsWith('draftlight-') && !stays.includes(name))
          .map((name) => caches.delete(name)),
      ),
    )
  event.waitUntil(dropOld.then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  const kept = caches.match(event.request, {
    // a host may send `Vary: Origin`, and module scripts ask with an origin where the copy was fetched without one
    ignoreVary: true,
    ignoreSearch: event.request.mode === 'navigate',
  })
  // what a host had sent on to another address may not answer a visit
  event.respondWith(kept.then((found) => (found && !found.redirected ? found : self.fetch(event.request))))
})

// oxlint-disable-next-line unicorn/require-module-specifiers -- makes this file a module, so that its `self` is its own
export {}
