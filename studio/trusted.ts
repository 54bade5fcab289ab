// The one Trusted Types policy the page's CSP allows. It lets through script addresses of the page's own folder and
// nothing else: no markup, no script text.
interface Policy {
  createScriptURL: (address: string) => string
}
interface PolicyFactory {
  createPolicy: (name: string, rules: Policy) => Policy
}

const ownAddress = (address: string): string => {
  const asked = new URL(address, document.baseURI)
  const home = new URL('.', document.baseURI)
  if (!asked.href.startsWith(home.href)) throw new Error(`refused: ${asked.href} is not one of the page's own files`)
  return asked.href
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
const rules: Policy = { createScriptURL: ownAddress }
const policy = factory ? factory.createPolicy('draftlight', rules) : rules

/** The address of one of the page's own scripts, in the form a worker may be started from. */
export const ownScript = (address: string): string => policy.createScriptURL(address)
