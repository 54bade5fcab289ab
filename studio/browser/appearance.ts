// What can go wrong when the page is shown otherwise than it was drawn: what is clipped, what lies over something else, what is
// too small to touch.
import type { Page } from 'playwright-core'

/** WCAG 1.4.12: what a visitor may set without losing anything. */
const spaced = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`

/** Sets the spacing of text that a visitor may set; call what it gives to take it away again. The policy must be off. */
export const withSpacedText = async (page: Page): Promise<() => Promise<void>> => {
  const style = await page.addStyleTag({ content: spaced })
  return () => style.evaluate((of) => (of as Element).remove())
}

/** Texts of which a part is cut off, and pairs of texts of which one lies over the other; one line each. */
export const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Piece {
      of: Element
      text: string
      left: number
      right: number
      top: number
      bottom: number
    }
    const shown = (of: Element) => of.checkVisibility({ visibilityProperty: true }) && !of.closest('.hidden, .skip')
    const brief = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 50)
    const lost: string[] = []
    for (const of of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, display } = getComputedStyle(of)
      if (!shown(of) || display === 'inline' || of.closest('svg')) continue
      const cutAcross = ['hidden', 'clip'].includes(overflowX) && of.scrollWidth > of.clientWidth + 1
      const cutDown = ['hidden', 'clip'].includes(overflowY) && of.scrollHeight > of.clientHeight + 1
      if (cutAcross || cutDown) lost.push(`cut off: ${of.tagName} ${of.className} ${brief(of.innerText)}`)
    }
    const pieces: Piece[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const of = node.parentElement!
      if (node.data.trim() === '' || !shown(of) || of.closest('select, .top, svg')) continue
      range.selectNodeContents(node)
      // what is scrolled out of its own frame is not shown
      const frame = of.closest('.scroll')?.getBoundingClientRect() ?? { top: -Infinity, bottom: Infinity }
      for (const box of range.getClientRects()) {
        const { left, right } = box
        const [top, bottom] = [Math.max(box.top, frame.top), Math.min(box.bottom, frame.bottom)]
        if (right > left && bottom > top) pieces.push({ of, text: node.data, left, right, top, bottom })
      }
    }
    pieces.sort((a, b) => a.top - b.top)
    pieces.forEach((a, i) => {
      for (let j = i + 1; j < pieces.length && pieces[j]!.top < a.bottom; j++) {
        const b = pieces[j]!
        if (a.of === b.of || a.of.contains(b.of) || b.of.contains(a.of)) continue
        // lines may touch: a box of text is higher than its letters
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 2 && down > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.45)
          lost.push(`over one another: ${brief(a.text)} | ${brief(b.text)}`)
      }
    })
    return lost
  })

/**
 * What can be pressed and is smaller than `least` CSS pixels either way. A box to tick is as large as its label; a link within a
 * line of text is as high as the line.
 */
export const smallTargets = (page: Page, least: number, within = 'body'): Promise<string[]> =>
  page.evaluate(
    ([size, root]) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          `${root} :is(a[href], button, input, select, summary, .pick > .tile, [tabindex])`,
        ),
      ]
        .map((of) => (of.matches('[type=radio], [type=checkbox], [type=file]') ? (of.closest('label') ?? of) : of))
        .filter((of) => of.checkVisibility({ visibilityProperty: true }) && !of.matches('.skip, p a, main, h1, h2'))
        .map((of) => ({ of, box: of.getBoundingClientRect() }))
        .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
        .map(({ of, box }) => `${box.width.toFixed(0)}×${box.height.toFixed(0)} ${of.outerHTML.slice(0, 90)}`),
    [least, within] as const,
  )

/** Texts that a screen reader would say in the voice of another language: by their letters, or as several English words in a row. */
export const wrongVoice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (!parentElement!.checkVisibility()) continue
      const voice = parentElement!.closest('[lang]')!.getAttribute('lang')
      const foreign =
        voice === 'en'
          ? /[а-яёіїєґ]{2}/i.test(data)
          : /[a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(data) || (voice === 'ru' ? /[іїєґ]/i : /[ыэъё]/i).test(data)
      if (foreign) wrong.push(`${voice}: ${data.slice(0, 80)}`)
    }
    return wrong
  })
