// The page's published Content-Security-Policy. README.md repeats it word for word and a test compares the two with what
// a browser is really given, so that a promise made in print cannot quietly weaken in code.
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types draftlight',
]

/** The policy of every page and worker, as written into the page itself. */
export const policy = directives.join('; ')

/** As a header: browsers take the rule against framing only from there. */
export const headerPolicy = `${policy}; frame-ancestors 'none'`

/** The offline copy's worker alone may fetch, and only the page's own files. */
export const serviceWorkerPolicy = headerPolicy.replace("connect-src 'none'", "connect-src 'self'")
