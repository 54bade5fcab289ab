// Whether the page is kept on this device: asked before anything is looked for there.

/** Browsers offer offline copies only to pages served over https or from the machine itself. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && isSecureContext

export const isKept = async (): Promise<boolean> =>
  canKeep() && (await navigator.serviceWorker.getRegistration()) !== undefined
