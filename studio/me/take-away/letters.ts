// Plain letters to offices, in Russian, since the offices read it. Filled from days only; names stay blank for the pen, and
// what a letter claims of the law is cited from the remedy's own record.
import { citeText, isoOf, remedies } from '@draftlight/law'
import type { Remedy, RemedyId } from '@draftlight/law'
import { daysOf } from '../answers.ts'
import type { Answers, DayAnswer } from '../answers.ts'

export const letterIds = [
  'extract',
  'correction',
  'valid-reason',
  'complaint',
  'decision-complaint',
  'decision-suit',
  'ban-suit',
] as const
export type LetterId = (typeof letterIds)[number] & RemedyId

const BLANK = '______________________'
const SHORT = '__________'

/** "2026-03-12" -> "12.03.2026"; a blank where the day is not known to the day. */
const dayOr = (answers: Answers, fact: string, on: number): string => {
  const answer = answers.said[fact] as DayAnswer | undefined
  if (answer?.kind !== 'day') return SHORT
  const days = daysOf(answer, on)
  return days !== 'unknown' && !days.never && days.from === days.to
    ? isoOf(days.from).replace(/(.*)-(.*)-(.*)/, '$3.$2.$1')
    : SHORT
}

/** Acts as a Russian office writes them; the articles of codes and of 59-FZ are divided into parts, the others into points. */
const cited = (id: RemedyId): string =>
  (remedies.find((r) => r.id === id) as Remedy).cites
    .map(citeText)
    .map((text) =>
      text
        .replace(/^(\d+)-FZ ?/, 'Федеральный закон № $1-ФЗ, ')
        .replace(/^KoAP ?/, 'КоАП РФ, ')
        .replace(/^KAS ?/, 'КАС РФ, ')
        .replace(/art\. /g, 'ст. ')
        .replace(/p\. /g, /^(KoAP|KAS|59-FZ)/.test(text) ? 'ч. ' : 'п. ')
        .replace(/, $/, ''),
    )
    .join('; ')

/** What stands in each letter between the head and the signature. */
const bodies: Readonly<Record<LetterId, (day: (fact: string) => string) => readonly string[]>> = {
  extract: () => [
    'Прошу выдать выписку из реестра воинского учёта со всеми сведениями обо мне.',
    'Прошу указать, есть ли в реестре повесток повестка на моё имя, день её размещения, дату явки и действующие ограничения.',
  ],
  correction: (day) => [
    'В реестре воинского учёта обо мне записано неверно: ' + BLANK + '.',
    'На самом деле: ' + BLANK + '. Основание: ' + BLANK + '.',
    `Отсрочка предоставлена до ${day('deferral_until')}.`,
    'Прошу исправить запись и сообщить мне об этом письменно.',
  ],
  'valid-reason': (day) => [
    `По повестке с датой явки ${day('appearance_at')} невозможно (было невозможно) явиться по уважительной причине: ${BLANK}.`,
    'Документы приложены: ' + BLANK + '.',
    `Причина отпадает (отпала) ${day('valid_reason_ended_on')}.`,
    'Прошу признать причину уважительной и не применять временные меры.',
  ],
  complaint: (day) => [
    `${day('ban_learned_on')} мне стало известно об ограничении (запрет на выезд, временные меры): ${BLANK}.`,
    `Повестка размещена ${day('placed_at')}, дата явки ${day('appearance_at')}.`,
    'Ограничение считаю неправильным, потому что: ' + BLANK + '.',
    'Прошу отменить ограничение, выдать мне решение с его основанием и датой и ответить письменно.',
  ],
  'decision-complaint': (day) => [
    `${day('callup_decision_on')} призывная комиссия приняла решение о призыве. О решении мне стало известно ${day('decision_notified_on')}.`,
    'Решение считаю неправильным, потому что: ' + BLANK + '.',
    'Прошу отменить решение и ответить мне письменно.',
  ],
  'decision-suit': (day) => [
    `${day('callup_decision_on')} призывная комиссия приняла решение о призыве. О решении мне стало известно ${day('decision_notified_on')}.`,
    `Жалоба в призывную комиссию субъекта Российской Федерации (если подана): ${day('complaint_registered_on')}, отказ ${day('complaint_refused_on')}.`,
    'Считаю решение незаконным, потому что: ' + BLANK + '.',
    'Прошу признать его незаконным и отменить.',
    // whether the suit alone suspends is not known for later days; asked for in the same filing it helps under either text
    'Прошу также применить меры предварительной защиты: приостановить исполнение решения до решения суда. Без этих мер: ' +
      BLANK +
      '.',
  ],
  'ban-suit': (day) => [
    `${day('ban_learned_on')} мне стало известно об ограничении (запрет на выезд, временные меры): ${BLANK}.`,
    `Повестка размещена ${day('placed_at')}, дата явки ${day('appearance_at')}.`,
    'Считаю ограничение незаконным, потому что: ' + BLANK + '.',
    'Прошу признать его незаконным и отменить.',
    'Прошу также применить меры предварительной защиты: приостановить ограничение до решения суда. Без этих мер: ' +
      BLANK +
      '.',
  ],
}
const titles: Readonly<Record<LetterId, string>> = {
  extract: 'Заявление о выдаче выписки из реестра воинского учёта',
  correction: 'Заявление об исправлении сведений в реестре воинского учёта',
  'valid-reason': 'Заявление об уважительной причине неявки',
  complaint: 'Жалоба на временные меры (запрет на выезд)',
  'decision-complaint': 'Жалоба на решение призывной комиссии',
  'decision-suit': 'Административное исковое заявление об оспаривании решения призывной комиссии',
  'ban-suit': 'Административное исковое заявление об оспаривании временных мер (запрета на выезд)',
}
const to: Readonly<Record<LetterId, string>> = {
  extract: 'В военный комиссариат',
  correction: 'В военный комиссариат',
  'valid-reason': 'В военный комиссариат',
  complaint: 'Кому (адресат в законе нами не найден):',
  'decision-complaint': 'В призывную комиссию субъекта Российской Федерации',
  'decision-suit': 'В суд (какой именно, здесь не проверено):',
  'ban-suit': 'В суд (какой именно, здесь не проверено):',
}

/** Paragraphs, head and signature included. `on`: the day asked about. */
export const letter = (id: LetterId, answers: Answers, on: number): readonly string[] => [
  'Черновик. Ни один юрист его не проверял.',
  `${to[id]} ${BLANK}`,
  `от ${BLANK} (фамилия, имя, отчество), ${SHORT} года рождения`,
  `адрес: ${BLANK}`,
  titles[id],
  ...bodies[id]((fact) => dayOr(answers, fact, on)),
  `Основание: ${cited(id)}.`,
  `Приложения: ${BLANK}`,
  `Дата ${SHORT}    Подпись ${SHORT}`,
]
