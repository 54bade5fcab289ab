// The page's published Content-Security-Policy. README.md repeats it word for word and a test compares the two with what
// a browser is really given, so that a promise made in print cannot quietly weaken in code.

/** Nothing but what is named, and no way out: what every page of ours is under. */
export const policyWith = (allowed: readonly string[]): string =>
  [
    "default-src 'none'",
    ...allowed,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types draftlight',
  ].join('; ')

/** The policy of every page and worker, as written into the page itself. */
export const policy = policyWith(["script-src 'self'", "worker-src 'self'", "style-src 'self'", "img-src 'self' data:"])

/** As a header: browsers take the rule against framing only from there. */
export const headerPolicy = `${policy}; frame-ancestors 'none'`

/** The offline copy's worker alone may fetch, and only the page's own files. */
export const serviceWorkerPolicy = headerPolicy.replace("connect-src 'none'", "connect-src 'self'")

/** The room in one file names its own script by hash, in itself; a second policy beside that would forbid it. */
const policyOfOneFile = "frame-ancestors 'none'"

/**
 * What a host sends with a file of the page; `draftlight studio` sends it, and the examples for other hosts in docs/hosting.md are
 * compared with it.
 * @param path path of the file under the page's own folder, such as `/assets/me-1a2b.js`.
 */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy':
    path === '/sw.js' ? serviceWorkerPolicy : path === '/notes.html' ? policyOfOneFile : headerPolicy,
  // for browsers that know no frame-ancestors
  'X-Frame-Options': 'DENY',
  // names under assets/ carry a hash of their content; the others may change with the next build
  'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/**
 * The same as a file `_headers`, which several static hosts read. No two rules fit one path: a browser obeys every policy it is sent.
 * @param paths every file of the page, from its own folder: `/index.html`.
 */
export const headersFile = (paths: readonly string[]): string => {
  const rules = new Set(['/', ...paths.map((path) => path.replace(/^(\/[^/]+\/).*/, '$1*'))])
  return [...rules]
    .toSorted()
    .map((rule) =>
      [rule, ...Object.entries(headersFor(rule)).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('')
}
