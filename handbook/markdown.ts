/** Markdown to HTML, with the links between files of the repository turned into links between pages, and cut up for the search. */
import { posix } from 'node:path'
import MarkdownIt from 'markdown-it'

export interface Section {
  /** Anchor on its page; empty at the page's head. */
  readonly anchor: string
  readonly title: string
  readonly text: string
}
export interface Rendered {
  readonly html: string
  readonly title: string
  readonly sections: readonly Section[]
  /** Every anchor that a link may name. */
  readonly anchors: ReadonlySet<string>
}
export const { escapeHtml } = new MarkdownIt().utils

/** Where a link of a file leads: a page or a copied file relative to the page, or undefined for what the documentation does not hold. */
export type LinkTo = (target: string, line: number) => string | undefined

/** As the forges make them, so that links written for them hold here too. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

const isElsewhere = (href: string): boolean => /^[a-z]+:/.test(href)

/**
 * @param from the file's path in the repository, for links and errors.
 * @throws Error naming file and line when a link leads to nothing in the repository.
 */
export const rendered = (markdown: string, from: string, linkTo: LinkTo): Rendered => {
  const md = new MarkdownIt({ html: true, typographer: false })
  // notes to whoever writes are no text; lines are kept, for the errors
  const text = markdown.replace(/<!--[\s\S]*?-->/g, (note) => note.replace(/[^\n]/g, ''))
  const tokens = md.parse(text, {})
  const anchors = new Set<string>([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!))
  const sections: { anchor: string; title: string; text: string }[] = [{ anchor: '', title: '', text: '' }]
  tokens.forEach((token, i) => {
    const line = (token.map?.[0] ?? 0) + 1
    // columns of numbers: the pages' policy allows no style in the text
    const align = token.attrGet('style')
    if (align) token.attrs = [['class', String(align).replace(/^text-align:/, 'to-the-')]]
    if (token.type === 'heading_open') {
      const title = plain(tokens[i + 1]!.children ?? [])
      let anchor = anchorOf(title)
      for (let n = 1; anchors.has(anchor); n++) anchor = `${anchorOf(title)}-${n}`
      anchors.add(anchor)
      token.attrSet('id', anchor)
      if (token.tag === 'h1' && sections.length === 1 && sections[0]!.title === '') sections[0]!.title = title
      else sections.push({ anchor, title, text: '' })
    } else if (token.type === 'inline') {
      if (tokens[i - 1]?.type !== 'heading_open') sections.at(-1)!.text += ` ${plain(token.children ?? [])}`
      for (const child of token.children ?? []) {
        const name = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined
        const target = name && String(child.attrGet(name) ?? '')
        if (!name || !target || isElsewhere(target) || target.startsWith('#')) continue
        const to = linkTo(target, line)
        // what the documentation does not hold is named, not linked: the reader may have no repository
        if (to === undefined) child.attrs = child.attrs!.filter(([key]) => key !== name)
        else child.attrSet(name, to)
      }
    } else if (token.type === 'table_open') token.attrSet('aria-label', sections.at(-1)!.title || posix.basename(from))
    else if (token.type === 'fence' && token.info !== 'text') sections.at(-1)!.text += ` ${token.content}`
  })
  // named after the section it stands in, in the page's language
  md.renderer.rules['table_open'] = (all, i) =>
    `<div class="wide" tabindex="0" role="group" aria-label="${escapeHtml(String(all[i]!.attrGet('aria-label')))}"><table>\n`
  md.renderer.rules['table_close'] = () => '</table></div>\n'
  md.renderer.rules['fence'] = (all, i) => `<pre tabindex="0"><code>${escapeHtml(all[i]!.content)}</code></pre>\n`
  md.renderer.rules['link_open'] = (all, i, options, _, self) => {
    if (isElsewhere(String(all[i]!.attrGet('href')))) all[i]!.attrSet('rel', 'noreferrer')
    return self.renderToken(all, i, options)
  }
  // a table without a header has an empty one in Markdown, which a screen reader would announce
  const html = md.renderer
    .render(tokens, md.options, {})
    .replace(/<thead>\s*<tr>\s*(?:<th[^>]*><\/th>\s*)+<\/tr>\s*<\/thead>\s*/g, '')
  return { html, title: sections[0]!.title || posix.basename(from), sections, anchors }
}

const plain = (tokens: readonly { type: string; content: string; children?: unknown }[]): string =>
  tokens
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : type === 'html_inline' ? '' : content))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
