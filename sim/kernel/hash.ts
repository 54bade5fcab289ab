/** Fingerprints that say whether two results, or two texts, are the same. Not for secrets. */

/** FNV-1a over the words, in two lanes that begin differently: sixteen hexadecimal digits. */
export function hashOf(words: Int32Array): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    a = Math.imul(a ^ w, 0x01000193)
    b = Math.imul(b ^ (w + i), 0x01000193)
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
export const hashOfText = (text: string): string => hashOf(Int32Array.from(text, (_, i) => text.charCodeAt(i)))
