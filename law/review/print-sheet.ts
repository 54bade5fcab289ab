/** The review sheet to print and fill in by hand: one HTML file that needs nothing else. */
import { escaped } from '../book/html.ts'
import type { BookWords } from '../book/words/words.ts'
import { verdicts } from './review.ts'
import type { SheetRow } from './sheet.ts'

/** The sheet to be printed and filled in by hand, as one HTML page. */
export function sheetAsHtml(rows: readonly SheetRow[], words: BookWords, readTo: string): string {
  const row = (r: SheetRow): string =>
    [
      '<section>',
      `<h2>${escaped(r.part)} <small>${r.of}</small></h2>`,
      ...r.says.split('\n').map((line) => `<p>${escaped(line)}</p>`),
      ...(r.articles ? [`<p><b>${escaped(words.cites)}:</b> ${escaped(r.articles)}</p>`] : []),
      `<p class="verdict">${verdicts.map((v) => `☐ ${words.verdicts[v]}`).join(' &nbsp; ')} &nbsp; ${escaped(words.because)}: <span></span></p>`,
      '</section>',
    ].join('\n')
  return [
    '<!doctype html>',
    `<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(words.sheetTitle)}</title>`,
    '<style>',
    'body{font:11pt/1.4 Georgia,serif;max-width:48rem;margin:2rem auto;padding:0 1rem}',
    'h2{font-size:1rem;margin:0 0 .3rem}small{font-weight:normal;color:#555}p{margin:.2rem 0}',
    'section{border-top:1px solid #777;padding:.6rem 0;break-inside:avoid}',
    '.verdict{margin-top:.5rem;display:flex;gap:.5rem}.verdict span{flex:1;border-bottom:1px solid #777}',
    '</style></head><body>',
    `<h1>${escaped(words.sheetTitle)}</h1>`,
    `<p>${escaped(words.sheetLead(readTo))}</p>`,
    ...rows.map(row),
    '</body></html>',
    '',
  ].join('\n')
}
