// Runs on the search page alone. The texts lie beside it as a script, because a page from a disk may fetch nothing.
import MiniSearch from 'minisearch'

/** Page, its title, anchor, the section's title and text. */
type Entry = readonly [to: string, page: string, anchor: string, title: string, text: string]
declare const handbookTexts: readonly Entry[]

const MOST = 40
const AROUND = 90

const index = new MiniSearch<{ id: number; page: string; title: string; text: string }>({
  fields: ['title', 'page', 'text'],
  searchOptions: {
    boost: { title: 4, page: 2 },
    prefix: true,
    combineWith: 'AND',
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
  },
})
index.addAll(handbookTexts.map(([, page, , title, text], id) => ({ id, page, title, text })))

const field = document.getElementById('words') as HTMLInputElement
const found = document.getElementById('found') as HTMLElement
const said = document.getElementById('said') as HTMLElement

/** The words around the first of the terms that were found. */
const excerpt = (text: string, terms: readonly string[]): string => {
  const low = text.toLowerCase()
  const at = Math.max(0, Math.min(...terms.map((term) => low.indexOf(term)).filter((place) => place >= 0), text.length))
  const from = at === text.length ? 0 : Math.max(0, at - AROUND)
  const cut = text.slice(from, from + 2 * AROUND)
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`
}

const show = (): void => {
  const words = field.value.trim()
  const results = words === '' ? [] : index.search(words)
  said.textContent =
    words === ''
      ? ''
      : results.length === 0
        ? 'Nothing found. Fewer or other words may find it.'
        : `${results.length} found${results.length > MOST ? `, the first ${MOST} shown` : ''}.`
  found.replaceChildren(
    ...results.slice(0, MOST).map(({ id, terms }) => {
      const [to, page, anchor, title, text] = handbookTexts[id as number]!
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = anchor === '' ? to : `${to}#${anchor}`
      link.textContent = title === page || title === '' ? page : `${page}: ${title}`
      const cut = document.createElement('p')
      cut.textContent = excerpt(text, terms)
      item.append(link, cut)
      return item
    }),
  )
}

field.addEventListener('input', show)
// a search can be linked to: search.html#exit ban
field.value = decodeURIComponent(location.hash.slice(1))
show()
field.focus()
