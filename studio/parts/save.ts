/** Hands something to the browser as a file to be saved. Nothing leaves the device: the address is one of this page's memory. */
export const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.setAttribute('href', address)
  link.download = name
  link.click()
  // some browsers read it only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const save = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], { type }))
