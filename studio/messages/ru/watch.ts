// The Watch room in Russian; loaded with the room.
import { chance } from './watch-chance.ts'
import type { WatchMessages } from '../en/watch.ts'
import { asDate, count, day, monthAndYear, year } from './numbers.ts'

export const watch: WatchMessages = {
  chance,
  title: 'Что замечено и что поэтому вероятно',
  lead: 'Журнал отдельных наблюдений; у каждого — источники и причины его оценки. Он считает сообщения, а не события: о многом не сообщают вовсе.',
  through: (last, read, n) =>
    `Данные до ${last} включительно; источники последний раз читали ${read}. Всего ${count(n, 'запись', 'записи', 'записей')}.`,
  filters: 'Отбор записей',
  from: 'С',
  to: 'По',
  region: 'Регион',
  anyRegion: 'Все регионы',
  wholeCountry: 'Россия в целом',
  occupied: (name) => `${name} (оккупированная Украина)`,
  mechanismLabel: 'О чём',
  anyMechanism: 'Обо всём',
  minGrade: 'Оценка',
  anyGrade: 'Любая',
  atLeast: (grade) => `${grade} или лучше по обеим шкалам`,
  showAll: 'Показать все записи',
  shown: (n, all) => `${count(n, 'запись', 'записи', 'записей')} из ${all}`,
  recordsColumn: 'Записи',
  more: (n) => `Показать ещё ${count(n, 'запись', 'записи', 'записей')}`,
  mapTitle: 'Где лежат записи',
  mapSummary: (region, n, silent) =>
    `Чаще всего назван регион ${region} (${n}); ${count(silent, 'субъект не назван', 'субъекта не названы', 'субъектов не названы')} нигде, но это не значит, что там ничего не было.`,
  mapEmpty: 'При таком отборе ни одна запись не называет отдельный субъект.',
  legend: ['нет', '1', 'от 2 до 3', 'от 4 до 9', '10 или больше'],
  occupiedNote:
    'На карте 83 субъекта в международно признанных границах. Записи с оккупированной территории Украины — в списке, под Украиной.',
  mechanism: {
    register: 'Реестр',
    'data-feed': 'Данные от других органов',
    notification: 'Уведомления',
    summons: 'Повестки',
    service: 'Вручение повесток',
    'exit-ban': 'Запрет на выезд',
    border: 'Практика на границе',
    restriction: 'Ограничения',
    penalty: 'Штрафы и дела',
    'call-up': 'Призыв',
    'year-round': 'Вне кампаний',
    'draft-centre': 'Пункты призыва',
    'round-up': 'Облавы',
    recruitment: 'Вербовка',
    mobilization: 'Мобилизация',
    'information-control': 'Контроль над информацией',
    other: 'Другое',
  },
  grade: (grade) => `Оценка ${grade}`,
  sources: {
    ask: (n) =>
      `${count(n, 'источник', 'источника', 'источников')}. В России за распространение таких материалов судили и штрафовали.`,
    unlisted: (n) =>
      `${count(n, 'источник, который', 'источника, которые', 'источников, которые')} Россия в списки не внесла.`,
    unknown: 'не проверено, внесён ли в списки: считаем внесённым',
    since: (day) => `в российских списках с даты: ${day}`,
  },
  whyGrade: 'Почему такая оценка',
  aboutSource: 'Об источнике: от A (лучшая) до E; F — судить нельзя',
  aboutClaim: 'О сообщении: от 1 (лучшая) до 5; 6 — судить нельзя',
  sourceQuestions: {
    accountable: 'Отвечает ли за него издатель под своим именем?',
    proven: 'Подтверждались ли обычно его сообщения на эту тему?',
    disinterested: 'Он ничего не выигрывает, если этому поверят?',
    document: 'Это сам документ (акт, запись, статистика), а не рассказ о нём?',
  },
  claimQuestions: {
    confirmed: 'Говорит ли то же другой источник, который на этот не опирается?',
    consistent: 'Сходится ли это с остальным, что известно?',
    checkable: 'Названы ли день, место, число или документ, которые можно проверить?',
    undisputed: 'Никто из тех, кому это должно быть известно, этого не отрицал?',
  },
  answer: { yes: 'да', no: 'нет', unknown: 'неизвестно' },
  howGraded: {
    step: (yes, mark) => `Ответов «да»: ${yes} из 4. Само по себе это ${mark}.`,
    unseen: 'Того, на чём запись держится, здесь никто не читал, судить нельзя: F6.',
    passedOn: (grade) => `Это пересказ, поэтому не лучше C3; считается более слабый источник. Вместе: ${grade}.`,
    none: (grade) => `Вместе: ${grade}.`,
  },
  corrects: (id) => `Исправляет запись ${id}.`,
  unseen: 'сами не читали',
  lawThatDay: 'Закон в тот день',
  lawInForce: 'Действует, сначала новое',
  lawBegan: 'Началось в тот же промежуток дней; раньше записи или позже, не сказано',
  lawNotRead:
    'Это может быть позже самого нового источника закона, который мы читали: более позднего акта тогда здесь нет.',
  epoch: (since, title) => `Начало — ${since}: ${title}`,
  when: (on, precision) => {
    const date = asDate(on)
    if (precision === 'day') return day(on)
    if (precision === 'week') return `неделя, ${day(on)}`
    if (precision === 'month') return monthAndYear(on)
    if (precision === 'quarter') return `${Math.floor(date.getUTCMonth() / 3) + 1}-й квартал, ${year(on)}`
    return year(on)
  },
}
