/** The frame of every page: contents, the page, its foot. No script but the search's. */
import { escapeHtml } from './markdown.ts'
import { chapters, type Page } from './pages.ts'

export interface Framed {
  readonly page: Pick<Page, 'to' | 'language'>
  readonly title: string
  readonly html: string
  readonly policy: string
  readonly scripts?: readonly string[]
}

export const framed = ({ page, title, html, policy, scripts = [] }: Framed): string => {
  const up = '../'.repeat(page.to.split('/').length - 1)
  const link = (to: string, text: string, language?: string): string =>
    `<a href="${up}${to}"${to === page.to ? ' aria-current="page"' : ''}${language ? ` lang="${language}"` : ''}>${escapeHtml(text)}</a>`
  const contents = chapters
    .map(({ title: chapter, pages }) => {
      const lines = pages.map((p) => `<li>${link(p.to, p.title, p.language)}</li>`)
      return `<h2>${escapeHtml(chapter)}</h2>\n<ul>\n${lines.join('\n')}\n</ul>`
    })
    .join('\n')
  return `<!doctype html>
<html lang="${page.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Draftlight</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}handbook.css">
${scripts.map((name) => `<script defer src="${up}${name}"></script>\n`).join('')}</head>
<body>
<header lang="en">
<a class="skip" href="#main">Skip to the content</a>
<a class="name" href="${up}index.html">Draftlight</a>
${link('search.html', 'Search')}
<a class="to-contents" href="#pages">Contents</a>
</header>
<div class="columns">
<main id="main">
${html}
</main>
<nav id="pages" aria-label="Contents" lang="en">
${contents}
</nav>
</div>
<footer lang="en">A model, never a register. Information, not legal advice.</footer>
</body>
</html>
`
}
