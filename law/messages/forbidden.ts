/**
 * What no message may say, in any room: that somebody may leave, is safe, free or not wanted; that nothing can happen; or
 * that he should come, stay away, hide or leave. A missing ground is never a permission, and the page gives no orders.
 */
import type { Language } from './index.ts'

/** `\b` knows no Cyrillic letters. */
const words = (...patterns: string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`(?<![\\p{L}’'])(?:${pattern})(?![\\p{L}’'])`, 'iu'))
/** Said as an order: at the beginning of a text or sentence. */
const orders = (...verbs: string[]): readonly RegExp[] => [
  new RegExp(`(?:^|[.!?:;—] |[“«])(?:please )?(?:(?:do not|don’t|never) )?(?:${verbs.join('|')})(?![\\p{L}’'-])`, 'iu'),
]

const goEn = '(?:leave|go|travel|fly|cross|exit|depart|emigrate|come|appear|show up|stay|hide|flee|run|wait|ignore)'
const goRu =
  '(?:вы)?(?:ехать|езжать|лететь|летать|йти|ходить)|уехать|уезжать|улететь|покинуть|покидать|бежать|явиться|являться|прийти|приходить|идти|скрыться|скрываться|спрятаться|прятаться|остаться|оставаться|ждать|игнорировать|пересечь'
const goUk =
  '(?:ви)?(?:їхати|їжджати|летіти|літати|йти|ходити)|поїхати|полетіти|покинути|залишити|тікати|втекти|з’явитися|з’являтися|прийти|приходити|іти|переховуватися|сховатися|ховатися|лишитися|залишитися|чекати|ігнорувати|перетнути'

const forbidden: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    ...words(
      'safe(?:ly|ty|r|st)?',
      'guarantee\\p{L}*',
      'not wanted',
      'nothing to (?:fear|worry about)',
      '(?:do not|don’t|no need to) (?:worry|be afraid|panic)',
      'no (?:risk|danger|doubt)',
      '(?:certainly|definitely|surely)',
      'recommend\\p{L}*|advis(?:e|es|ed|able)',
      `(?:free|allowed|permitted|entitled|at liberty) to ${goEn}`,
      `(?:you|he|one|they) (?:may|can|could|might) (?:now |then |still |freely |legally |lawfully )?${goEn}`,
      `(?:you|he|one) (?:should|must|need to|needs to|ought to|had better|has better)`,
      `(?:better|best) (?:not )?(?:to )?${goEn}`,
      '(?:you are|you’re|he is|he’s) free',
      'stay away|keep away|hide from',
    ),
    ...orders('go', 'come', 'leave', 'appear', 'stay', 'hide', 'flee', 'run', 'wait', 'avoid', 'ignore'),
  ],
  ru: [
    ...words(
      'безопасн(?:о|ы|а|ый|ая|ое|ые|ым|ее)|в безопасности',
      'гаранти\\p{L}*',
      'не (?:волнуй|беспокой|пережива|бой|паникуй)\\p{L}*',
      '(?:волноваться|бояться|беспокоиться|опасаться) (?:нечего|не надо|не нужно|не стоит)',
      '(?:ничего|ничто) не (?:грозит|угрожает|будет)',
      '(?:риска|опасности) нет|нет (?:риска|опасности)|без риска',
      '(?:вас|его) (?:не ищут|не разыскивают|выпустят|пропустят)',
      '(?:вы|он) свобод(?:ен|ны)|свободно',
      'наверняка|несомненно|определённо|точно (?:не|вы|про)\\p{L}*',
      'рекоменд\\p{L}*|совету(?:ем|ю)|советовал\\p{L}*',
      // "можно ли …" is a question that people ask
      `(?:можете|может|можно|вправе|разрешено|позволено|имеете право|имеет право)(?! ли(?!\\p{L}))(?: \\p{L}+){0,2} (?:${goRu})`,
      `(?:вам|ему|надо|нужно|следует|стоит|лучше|должны|должен|придётся|пора)(?: не)? (?:${goRu})`,
    ),
    ...words(
      '(?:не )?(?:явитесь|являйтесь|приходите|придите|идите|ходите|уезжайте|уезжай|выезжайте|поезжайте|езжайте|летите|улетайте|бегите|прячьтесь|спрячьтесь|скрывайтесь|скройтесь|оставайтесь|останьтесь|сидите|ждите|подождите|игнорируйте|избегайте|звоните|позвоните|подайте|подавайте|попросите|обратитесь|обращайтесь)',
    ),
  ],
  uk: [
    ...words(
      'безпечн(?:о|і|а|ий|е|ою|іше)|у безпеці|в безпеці',
      'гаранту\\p{L}*|гаранті\\p{L}*',
      'не (?:хвилюй|турбуй|переживай|бій|панікуй)\\p{L}*',
      '(?:хвилюватися|боятися|турбуватися) (?:нема|немає|не треба|не варто|нічого)\\p{L}*',
      'нічого не (?:загрожує|буде)|ніщо не загрожує',
      '(?:ризику|небезпеки) (?:немає|нема)|(?:немає|нема) (?:ризику|небезпеки)|без ризику',
      '(?:вас|його) (?:не шукають|не розшукують|випустять|пропустять)',
      '(?:ви|він) вільн(?:і|ий)|вільно',
      'напевно|безперечно|безсумнівно|точно (?:не|ви|про)\\p{L}*',
      'рекоменду\\p{L}*|радимо|раджу',
      `(?<!чи )(?:можете|може|можна|дозволено|маєте право|має право)(?: \\p{L}+){0,2} (?:${goUk})`,
      `(?:вам|йому|треба|потрібно|слід|варто|краще|мусите|мусить|доведеться|час)(?: не)? (?:${goUk})`,
    ),
    ...words(
      '(?:не )?(?:з’явіться|з’являйтеся|приходьте|прийдіть|ідіть|йдіть|ходіть|виїжджайте|виїдьте|їдьте|поїдьте|летіть|тікайте|втікайте|ховайтеся|сховайтеся|переховуйтеся|лишайтеся|залишайтеся|сидіть|чекайте|зачекайте|ігноруйте|уникайте|дзвоніть|зателефонуйте|подайте|подавайте|попросіть|зверніться|звертайтеся)',
    ),
  ],
}

/** The first thing in `text` that may not be said, or undefined. */
export function forbiddenIn(language: Language, text: string): string | undefined {
  for (const pattern of forbidden[language]) {
    const found = pattern.exec(text)
    if (found) return found[0]
  }
  return undefined
}
