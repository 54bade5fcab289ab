import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import type { licencesOf } from '../licences.ts'
import { policyWith } from '../policy.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @throws Error where the text would end the comment that it stands in. */
const withinComment = (text: string): string => {
  if (/--!?>|^-?>|<!--/.test(text)) throw new Error('A licence text holds the end of a comment.')
  return text
}

/** The page's policy where the page is one file: exactly this script and this style, and no way out at all. */
const policyOf = (script: string, style: string): string =>
  policyWith([`script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`, 'img-src data:'])

/**
 * Me with the law and all three languages as one HTML file, which opens from a disk, a memory card or a messenger.
 * @param settings what the page's own build is made with.
 * @param licences notes whose code is in it: their texts go along, where nobody who reads the page is stopped by them.
 * @throws what vite throws when a source does not parse or an import is missing.
 */
export const oneFile = async (
  studio: string,
  settings: InlineConfig,
  licences: ReturnType<typeof licencesOf>,
): Promise<string> => {
  const { build } = await import('vite')
  const built = await build({
    ...settings,
    plugins: [...(settings.plugins ?? []), licences.plugin],
    build: {
      ...settings.build,
      write: false,
      emptyOutDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        ...settings.build?.rolldownOptions,
        input: join(studio, 'one-file', 'me-alone.tsx'),
        output: { format: 'iife', codeSplitting: false },
        // read only where a program reads files, which a page does not
        checks: { ...settings.build?.rolldownOptions?.checks, emptyImportMeta: false },
      },
    },
  })
  const parts = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []))
  // a closing tag inside a text would end the script
  const script = parts
    .flatMap((part) => (part.type === 'chunk' ? [part.code.trim()] : []))
    .join('\n')
    .replaceAll('</script', String.raw`<\/script`)
  const style = parts
    .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source).trim()] : []))
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Notes</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script>${script}</script>
</body>
</html>
<!--
${withinComment(licences.text())}-->
`
}
