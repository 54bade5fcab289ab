// The Watch room in Ukrainian; loaded with the room.
import { chance } from './watch-chance.ts'
import type { WatchMessages } from '../en/watch.ts'
import { asDate, count, day, monthAndYear, year } from './numbers.ts'

export const watch: WatchMessages = {
  chance,
  title: 'Що помічено й що тому ймовірно',
  lead: 'Журнал окремих спостережень; кожне має джерела та причини своєї оцінки. Він рахує повідомлення, а не події: про багато що не повідомляють зовсім.',
  through: (last, read, n) =>
    `Дані до ${last} включно; джерела востаннє читали ${read}. Усього ${count(n, 'запис', 'записи', 'записів')}.`,
  filters: 'Відбір записів',
  from: 'З',
  to: 'По',
  region: 'Регіон',
  anyRegion: 'Усі регіони',
  wholeCountry: 'Росія загалом',
  occupied: (name) => `${name} (окупована Україна)`,
  mechanismLabel: 'Про що',
  anyMechanism: 'Про все',
  minGrade: 'Оцінка',
  anyGrade: 'Будь-яка',
  atLeast: (grade) => `${grade} або краща за обома шкалами`,
  showAll: 'Показати всі записи',
  shown: (n, all) => `${count(n, 'запис', 'записи', 'записів')} з ${all}`,
  recordsColumn: 'Записи',
  more: (n) => `Показати ще ${count(n, 'запис', 'записи', 'записів')}`,
  mapTitle: 'Де лежать записи',
  mapSummary: (region, n, silent) =>
    `Найчастіше названо регіон ${region} (${n}); ${count(silent, 'суб’єкт не названо', 'суб’єкти не названо', 'суб’єктів не названо')} ніде, але це не означає, що там нічого не було.`,
  mapEmpty: 'За такого відбору жоден запис не називає окремого суб’єкта.',
  legend: ['немає', '1', 'від 2 до 3', 'від 4 до 9', '10 або більше'],
  occupiedNote:
    'На карті 83 суб’єкти в міжнародно визнаних кордонах. Записи з окупованої території України — у списку, під Україною.',
  mechanism: {
    register: 'Реєстр',
    'data-feed': 'Дані від інших органів',
    notification: 'Повідомлення',
    summons: 'Повістки',
    service: 'Вручення повісток',
    'exit-ban': 'Заборона на виїзд',
    border: 'Практика на кордоні',
    restriction: 'Обмеження',
    penalty: 'Штрафи та справи',
    'call-up': 'Призов',
    'year-round': 'Поза кампаніями',
    'draft-centre': 'Пункти призову',
    'round-up': 'Облави',
    recruitment: 'Вербування',
    mobilization: 'Мобілізація',
    'information-control': 'Контроль над інформацією',
    other: 'Інше',
  },
  grade: (grade) => `Оцінка ${grade}`,
  sources: {
    ask: (n) =>
      `${count(n, 'джерело', 'джерела', 'джерел')}. У Росії за поширення таких матеріалів судили і штрафували.`,
    unlisted: (n) => `${count(n, 'джерело, яке', 'джерела, які', 'джерел, які')} Росія до списків не внесла.`,
    unknown: 'не перевірено, чи внесено до списків: вважаємо внесеним',
    since: (day) => `у російських списках з дати: ${day}`,
  },
  whyGrade: 'Чому така оцінка',
  aboutSource: 'Про джерело: від A (найкраща) до E; F — судити неможливо',
  aboutClaim: 'Про повідомлення: від 1 (найкраща) до 5; 6 — судити неможливо',
  sourceQuestions: {
    accountable: 'Чи відповідає за нього видавець під своїм іменем?',
    proven: 'Чи підтверджувалися зазвичай його повідомлення на цю тему?',
    disinterested: 'Він нічого не виграє, якщо цьому повірять?',
    document: 'Це сам документ (акт, запис, статистика), а не розповідь про нього?',
  },
  claimQuestions: {
    confirmed: 'Чи каже те саме інше джерело, яке на це не спирається?',
    consistent: 'Чи сходиться це з рештою, що відомо?',
    checkable: 'Чи названо день, місце, число або документ, які можна перевірити?',
    undisputed: 'Ніхто з тих, хто мав би знати, цього не заперечував?',
  },
  answer: { yes: 'так', no: 'ні', unknown: 'невідомо' },
  howGraded: {
    step: (yes, mark) => `Відповідей «так»: ${yes} з 4. Само по собі це ${mark}.`,
    unseen: 'Того, на чому запис тримається, тут ніхто не читав, судити неможливо: F6.',
    passedOn: (grade) => `Це переказ, тому не краще за C3; рахується слабше джерело. Разом: ${grade}.`,
    none: (grade) => `Разом: ${grade}.`,
  },
  corrects: (id) => `Виправляє запис ${id}.`,
  unseen: 'самі не читали',
  lawThatDay: 'Закон того дня',
  lawInForce: 'Діє, спершу нове',
  lawBegan: 'Почалося в той самий проміжок днів; раніше за запис чи пізніше, не сказано',
  lawNotRead: 'Це може бути пізніше за найновіше джерело закону, яке ми читали: пізнішого акта тоді тут немає.',
  epoch: (since, title) => `Початок — ${since}: ${title}`,
  when: (on, precision) => {
    const date = asDate(on)
    if (precision === 'day') return day(on)
    if (precision === 'week') return `тиждень, ${day(on)}`
    if (precision === 'month') return monthAndYear(on)
    if (precision === 'quarter') return `${Math.floor(date.getUTCMonth() / 3) + 1}-й квартал, ${year(on)} рік`
    return `${year(on)} рік`
  },
}
