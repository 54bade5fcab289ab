// Generated from priors/*.yaml by `npm run generate`. Change that, not this.
import type { Priors } from '../priors.ts'
export const priors: Priors = {
 "indicators": [
  {
   "id": "register",
   "cluster": "machine",
   "name": {
    "en": "The register fills",
    "ru": "Реестр наполняется",
    "uk": "Реєстр наповнюється"
   },
   "why": {
    "en": "A call-up by register needs names, addresses and categories that are right.",
    "ru": "Для призыва по реестру нужны верные имена, адреса и категории.",
    "uk": "Для призову за реєстром потрібні правильні імена, адреси й категорії."
   },
   "argument": {
    "en": "The decree of 2022 came without a register, so its absence hinders little; its growth follows its own timetable.",
    "ru": "Указ 2022 года обошёлся без реестра, так что его отсутствие мало мешает, а растёт он по своему графику.",
    "uk": "Указ 2022 року обійшовся без реєстру, тож його брак мало заважає, а зростає він за власним графіком."
   },
   "falseAlarms": {
    "en": "Announced as ready for autumn 2023, November 2024 and January 2025; each time it was put off.",
    "ru": "Готовность объявляли на осень 2023 года, ноябрь 2024-го и январь 2025-го; каждый раз откладывали.",
    "uk": "Готовність оголошували на осінь 2023 року, листопад 2024-го й січень 2025-го; щоразу відкладали."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.1,
    "high": 1.7
   },
   "basis": "judgement",
   "shows": 0.6,
   "window": 6,
   "halves": 120,
   "reads": {
    "mechanisms": [
     "register",
     "data-feed",
     "notification"
    ],
    "not": [
     "E0016",
     "E0056",
     "E0090",
     "E0109",
     "E0138",
     "E0140",
     "E0141",
     "E0180"
    ]
   }
  },
  {
   "id": "summons-waves",
   "cluster": "draft",
   "name": {
    "en": "Waves of summonses",
    "ru": "Волны повесток",
    "uk": "Хвилі повісток"
   },
   "why": {
    "en": "Offices check the records of the reserve before they call it up.",
    "ru": "Перед призывом запаса военкоматы сверяют его данные.",
    "uk": "Перед призовом запасу військкомати звіряють його дані."
   },
   "argument": {
    "en": "Checks were reported before September 2022, and every spring since; the season explains most of them.",
    "ru": "О сверках сообщали перед сентябрём 2022 года и каждую весну после; большинство объясняется сезоном.",
    "uk": "Про звіряння повідомляли перед вереснем 2022 року й щовесни потому; більшість пояснюється сезоном."
   },
   "falseAlarms": {
    "en": "In spring 2023 data checks in some 40 regions; an ordinary draft followed.",
    "ru": "Весной 2023 года сверки примерно в 40 регионах; последовал обычный призыв.",
    "uk": "Навесні 2023 року звіряння приблизно в 40 регіонах; далі був звичайний призов."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.3,
    "high": 2.5
   },
   "basis": "judgement",
   "shows": 0.6,
   "window": 3,
   "halves": 60,
   "subjects": 3,
   "reads": {
    "mechanisms": [
     "summons"
    ],
    "records": [
     "E0044"
    ],
    "not": [
     "E0006",
     "E0018",
     "E0039",
     "E0040",
     "E0052",
     "E0053",
     "E0061",
     "E0071",
     "E0138",
     "E0182"
    ]
   }
  },
  {
   "id": "automatic-bans",
   "cluster": "machine",
   "name": {
    "en": "Automatic bans",
    "ru": "Автоматические запреты",
    "uk": "Автоматичні заборони"
   },
   "why": {
    "en": "Bans that work by themselves keep men in reach once an order comes.",
    "ru": "Запреты, наступающие сами, удерживают мужчин в досягаемости, когда придёт приказ.",
    "uk": "Заборони, що настають самі, тримають чоловіків у досяжності, коли прийде наказ."
   },
   "argument": {
    "en": "They serve the yearly draft as well, for which they were made.",
    "ru": "Они служат и ежегодному призыву, для которого созданы.",
    "uk": "Вони слугують і щорічному призову, для якого створені."
   },
   "falseAlarms": {
    "en": "Warnings of bans in Moscow in November 2024, none imposed; first bans in September 2025, no order since.",
    "ru": "Предупреждения в Москве в ноябре 2024 года, ни одного запрета; первые запреты в сентябре 2025-го, приказа не было.",
    "uk": "Попередження в Москві в листопаді 2024 року, жодної заборони; перші заборони у вересні 2025-го, наказу не було."
   },
   "ratio": {
    "low": 0.7,
    "central": 1.1,
    "high": 2
   },
   "basis": "judgement",
   "shows": 0.4,
   "window": 6,
   "halves": 120,
   "reads": {
    "mechanisms": [
     "exit-ban",
     "restriction"
    ],
    "not": [
     "E0089",
     "E0169",
     "E0316"
    ]
   }
  },
  {
   "id": "year-round",
   "cluster": "draft",
   "name": {
    "en": "The draft all year",
    "ru": "Круглогодичный призыв",
    "uk": "Цілорічний призов"
   },
   "why": {
    "en": "Boards that sit all year can examine reservists too.",
    "ru": "Комиссии, которые заседают весь год, могут осматривать и запасников.",
    "uk": "Комісії, що засідають увесь рік, можуть оглядати й запасників."
   },
   "argument": {
    "en": "It spreads the load of the yearly draft; that is reason enough for it.",
    "ru": "Это распределяет нагрузку ежегодного призыва; уже одно это объясняет закон.",
    "uk": "Це розподіляє навантаження щорічного призову; вже це пояснює закон."
   },
   "falseAlarms": {
    "en": "Tabled in July 2025, in force since January 2026; the number for 2026 is lower than that of 2025.",
    "ru": "Внесён в июле 2025 года, действует с января 2026-го; число на 2026 год меньше, чем на 2025-й.",
    "uk": "Внесено в липні 2025 року, діє з січня 2026-го; число на 2026 рік менше, ніж на 2025-й."
   },
   "ratio": {
    "low": 0.7,
    "central": 1.1,
    "high": 1.8
   },
   "basis": "judgement",
   "shows": 0.3,
   "window": 6,
   "halves": 180,
   "reads": {
    "records": [
     "E0049",
     "E0003",
     "E0004",
     "E0060",
     "E0005",
     "E0327"
    ]
   }
  },
  {
   "id": "out-of-season",
   "cluster": "draft",
   "name": {
    "en": "Boards and raids out of season",
    "ru": "Комиссии и облавы вне призыва",
    "uk": "Комісії й облави поза призовом"
   },
   "why": {
    "en": "A machine that takes men within a day is rehearsed on conscripts.",
    "ru": "Машину, которая забирает людей за сутки, обкатывают на призывниках.",
    "uk": "Машину, що забирає людей за добу, обкочують на призовниках."
   },
   "argument": {
    "en": "Raids follow shortfalls of the draft in every autumn; they have been reported in each year.",
    "ru": "Облавы следуют за недобором каждую осень; о них сообщают каждый год.",
    "uk": "Облави йдуть за недобором щоосені; про них повідомляють щороку."
   },
   "falseAlarms": {
    "en": "Raids in the autumns of 2022, 2023 and 2025, without a second wave.",
    "ru": "Облавы осенью 2022, 2023 и 2025 годов без второй волны.",
    "uk": "Облави восени 2022, 2023 та 2025 років без другої хвилі."
   },
   "ratio": {
    "low": 0.7,
    "central": 1.1,
    "high": 1.9
   },
   "basis": "judgement",
   "shows": 0.6,
   "window": 4,
   "halves": 90,
   "reads": {
    "mechanisms": [
     "round-up"
    ],
    "records": [
     "E0050",
     "E0166",
     "E0178"
    ],
    "not": [
     "E0048"
    ]
   }
  },
  {
   "id": "centres",
   "cluster": "draft",
   "name": {
    "en": "Single draft centres",
    "ru": "Единые призывные пункты",
    "uk": "Єдині призовні пункти"
   },
   "why": {
    "en": "A centre frees the local offices for other work.",
    "ru": "Единый пункт освобождает местные военкоматы для другой работы.",
    "uk": "Єдиний пункт звільняє місцеві військкомати для іншої роботи."
   },
   "argument": {
    "en": "Only Moscow has one; what it says of the country is little.",
    "ru": "Такой есть только в Москве; о стране это говорит мало.",
    "uk": "Такий є лише в Москві; про країну це каже мало."
   },
   "falseAlarms": {
    "en": "Opened in March 2024; no order in the two years after.",
    "ru": "Открыт в марте 2024 года; за два года после приказа не было.",
    "uk": "Відкрито в березні 2024 року; за два роки по тому наказу не було."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.05,
    "high": 1.5
   },
   "basis": "judgement",
   "shows": 0.2,
   "window": 6,
   "halves": 180,
   "reads": {
    "mechanisms": [
     "draft-centre"
    ]
   }
  },
  {
   "id": "recruits-against-losses",
   "cluster": "manpower",
   "name": {
    "en": "Recruits against losses",
    "ru": "Набор и потери",
    "uk": "Набір і втрати"
   },
   "why": {
    "en": "Where recruits no longer cover losses, other men have to be found.",
    "ru": "Когда набор не покрывает потери, людей ищут иначе.",
    "uk": "Коли набір не покриває втрат, людей шукають інакше."
   },
   "argument": {
    "en": "In September 2022 the force was short of men. Losses are one party's claim of killed and wounded, and many wounded return.",
    "ru": "В сентябре 2022 года войскам не хватало людей. Потери заявлены одной стороной, с ранеными, и многие раненые возвращаются.",
    "uk": "У вересні 2022 року війську бракувало людей. Втрати заявлені однією стороною, з пораненими, і багато поранених повертається."
   },
   "falseAlarms": {
    "en": "From May 2024 to April 2025 claimed losses exceeded estimated recruits in most months; no order came.",
    "ru": "С мая 2024 по апрель 2025 года заявленные потери чаще превышали оценку набора; приказа не было.",
    "uk": "З травня 2024 по квітень 2025 року заявлені втрати частіше перевищували оцінку набору; наказу не було."
   },
   "ratio": {
    "low": 1,
    "central": 1.6,
    "high": 3.2
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 3,
   "halves": 90,
   "reads": {
    "series": "losses-over-recruits"
   }
  },
  {
   "id": "bonuses",
   "cluster": "manpower",
   "name": {
    "en": "Bonuses and budgets",
    "ru": "Выплаты и бюджеты",
    "uk": "Виплати й бюджети"
   },
   "why": {
    "en": "Money is the way that is tried before an order; when its price jumps, it is failing.",
    "ru": "Прежде приказа пробуют деньги; когда их цена прыгает, они перестают помогать.",
    "uk": "Перш ніж наказ, пробують гроші; коли їхня ціна стрибає, вони перестають допомагати."
   },
   "argument": {
    "en": "Bonuses rise and fall with regional budgets and year ends; a rise can also mean that money still works.",
    "ru": "Выплаты растут и падают с бюджетами регионов и концом года; рост может значить и то, что деньги ещё помогают.",
    "uk": "Виплати ростуть і падають із бюджетами регіонів і кінцем року; зростання може означати й те, що гроші ще допомагають."
   },
   "falseAlarms": {
    "en": "Quotas a third unfilled in August 2024, sign-ups falling in summer 2025, bonuses up fivefold in January 2026; no order.",
    "ru": "Треть квот не выполнена в августе 2024 года, спад летом 2025-го, выплаты впятеро в январе 2026-го; приказа не было.",
    "uk": "Третину квот не виконано в серпні 2024 року, спад улітку 2025-го, виплати вп'ятеро в січні 2026-го; наказу не було."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.3,
    "high": 2.4
   },
   "basis": "judgement",
   "shows": 0.55,
   "window": 4,
   "halves": 90,
   "reads": {
    "mechanisms": [
     "recruitment"
    ],
    "not": [
     "E0020",
     "E0065",
     "E0066",
     "E0070",
     "E0073",
     "E0076",
     "E0152",
     "E0174",
     "E0175"
    ]
   }
  },
  {
   "id": "reservist-call-ups",
   "cluster": "reserve",
   "name": {
    "en": "Reservists called to camps and guard units",
    "ru": "Сборы и охранные части запаса",
    "uk": "Збори й охоронні частини запасу"
   },
   "why": {
    "en": "Calling some of the reserve, for a while and near home, is a step towards calling more of it.",
    "ru": "Призвать часть запаса, на время и рядом с домом, есть шаг к призыву большей части.",
    "uk": "Призвати частину запасу, на час і поблизу дому, є кроком до призову більшої частини."
   },
   "argument": {
    "en": "Camps are held every year and their yearly decree says nothing; units under contract are volunteers.",
    "ru": "Сборы проводят каждый год, и ежегодный указ ни о чём не говорит; в частях по контракту служат добровольцы.",
    "uk": "Збори проводять щороку, і щорічний указ нічого не каже; у частинах за контрактом служать добровольці."
   },
   "falseAlarms": {
    "en": "Camps in spring 2023; reserve units in at least 19 regions since November 2025; no wider call by October 2026.",
    "ru": "Сборы весной 2023 года; части резерва не менее чем в 19 регионах с ноября 2025-го; до октября 2026-го шире не призывали.",
    "uk": "Збори навесні 2023 року; частини резерву щонайменше в 19 регіонах з листопада 2025-го; до жовтня 2026-го ширше не призивали."
   },
   "ratio": {
    "low": 0.9,
    "central": 1.5,
    "high": 3
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 6,
   "halves": 90,
   "reads": {
    "records": [
     "E0045",
     "E0046",
     "E0008",
     "E0073",
     "E0111",
     "E0115",
     "E0322"
    ]
   }
  },
  {
   "id": "reserve-law",
   "cluster": "reserve",
   "name": {
    "en": "Law on the reserve changes",
    "ru": "Меняется закон о запасе",
    "uk": "Змінюється закон про запас"
   },
   "why": {
    "en": "The criminal code was changed the day before the decree of 2022.",
    "ru": "Уголовный кодекс изменили за день до указа 2022 года.",
    "uk": "Кримінальний кодекс змінили за день до указу 2022 року."
   },
   "argument": {
    "en": "One case of one. The law of November 2025 opened another way, which may make a decree less needed.",
    "ru": "Один случай из одного. Закон ноября 2025 года открыл другой путь, и указ может стать менее нужен.",
    "uk": "Один випадок з одного. Закон листопада 2025 року відкрив інший шлях, і указ може стати менш потрібним."
   },
   "falseAlarms": {
    "en": "Laws of August 2023 and of November 2025; no decree in the eleven months after the second.",
    "ru": "Законы августа 2023 и ноября 2025 года; за одиннадцать месяцев после второго указа не было.",
    "uk": "Закони серпня 2023 й листопада 2025 року; за одинадцять місяців після другого указу не було."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.7,
    "high": 4
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 6,
   "halves": 60,
   "reads": {
    "records": [
     "E0135",
     "E0113",
     "E0069",
     "E0062",
     "E0059",
     "E0072",
     "E0068",
     "E0300"
    ]
   }
  },
  {
   "id": "readiness",
   "cluster": "reserve",
   "name": {
    "en": "Training places, staff and drills",
    "ru": "Места, штаты и учения",
    "uk": "Місця, штати й навчання"
   },
   "why": {
    "en": "Men who are called need places, officers and papers that must be ready before.",
    "ru": "Призванным нужны места, офицеры и бумаги, готовые заранее.",
    "uk": "Призваним потрібні місця, офіцери й папери, готові заздалегідь."
   },
   "argument": {
    "en": "In 2022 little was ready and the order came all the same, so silence here says little.",
    "ru": "В 2022 году почти ничего не было готово, а приказ вышел; молчание здесь значит мало.",
    "uk": "У 2022 році майже нічого не було готово, а наказ вийшов; мовчання тут значить мало."
   },
   "falseAlarms": {
    "en": "Reports of 2026 were never seen in the original; earlier years were not looked at.",
    "ru": "Сообщения 2026 года в оригинале не видели; прежние годы не просматривали.",
    "uk": "Повідомлень 2026 року в оригіналі не бачили; попередні роки не переглядали."
   },
   "ratio": {
    "low": 1,
    "central": 1.8,
    "high": 4
   },
   "basis": "judgement",
   "shows": 0.3,
   "window": 4,
   "halves": 90,
   "reads": {
    "records": [
     "E0309",
     "E0310",
     "E0318"
    ]
   }
  },
  {
   "id": "force-size",
   "cluster": "reserve",
   "name": {
    "en": "Size of the force and withheld decrees",
    "ru": "Штатная численность и закрытые указы",
    "uk": "Штатна чисельність і закриті укази"
   },
   "why": {
    "en": "A larger establishment, or a decree that is not shown, can precede an order.",
    "ru": "Приказу может предшествовать рост штата или указ, которого не показали.",
    "uk": "Наказу може передувати зростання штату або указ, якого не показали."
   },
   "argument": {
    "en": "Of 1,010 presidential decrees of 2025, 449 were not published; a gap in the numbers is the rule.",
    "ru": "Из 1 010 указов президента за 2025 год не опубликовано 449; пропуск в нумерации обычен.",
    "uk": "З 1 010 указів президента за 2025 рік не опубліковано 449; пропуск у нумерації звичайний."
   },
   "falseAlarms": {
    "en": "A larger army proposed in December 2022; gaps in August and September 2026.",
    "ru": "Предложение увеличить армию в декабре 2022 года; пропуски в августе и сентябре 2026-го.",
    "uk": "Пропозиція збільшити армію в грудні 2022 року; пропуски в серпні й вересні 2026-го."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.15,
    "high": 2
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 4,
   "halves": 60,
   "reads": {
    "records": [
     "E0102",
     "E0306",
     "E0165",
     "E0325"
    ]
   }
  },
  {
   "id": "information-limits",
   "cluster": "information",
   "name": {
    "en": "Messengers and networks limited",
    "ru": "Ограничения мессенджеров и сетей",
    "uk": "Обмеження месенджерів і мереж"
   },
   "why": {
    "en": "An order meets less resistance where people cannot tell each other.",
    "ru": "Приказ встречает меньше сопротивления, если люди не могут предупредить друг друга.",
    "uk": "Наказ зустрічає менше опору, якщо люди не можуть попередити одне одного."
   },
   "argument": {
    "en": "The limits of 2025 and 2026 have reasons of their own, and went on for a year without an order.",
    "ru": "У ограничений 2025 и 2026 годов есть свои причины, и они шли год без приказа.",
    "uk": "В обмежень 2025 і 2026 років є свої причини, і вони тривали рік без наказу."
   },
   "falseAlarms": {
    "en": "Calls limited in August 2025, WhatsApp blocked in February 2026, Telegram in spring 2026; no order.",
    "ru": "Звонки ограничены в августе 2025 года, WhatsApp закрыт в феврале 2026-го, Telegram весной 2026-го; приказа не было.",
    "uk": "Дзвінки обмежено в серпні 2025 року, WhatsApp закрито в лютому 2026-го, Telegram навесні 2026-го; наказу не було."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.15,
    "high": 1.9
   },
   "basis": "judgement",
   "shows": 0.4,
   "window": 6,
   "halves": 90,
   "reads": {
    "mechanisms": [
     "information-control"
    ],
    "not": [
     "E0305",
     "E0347",
     "E0348",
     "E0349"
    ]
   }
  },
  {
   "id": "border-practice",
   "cluster": "border",
   "name": {
    "en": "Practice at the border",
    "ru": "Практика на границе",
    "uk": "Практика на кордоні"
   },
   "why": {
    "en": "Men of the reserve who are turned back without a summons would show that somebody prepares.",
    "ru": "Если запасников разворачивают без повестки, кто-то готовится.",
    "uk": "Якщо запасників розвертають без повістки, хтось готується."
   },
   "argument": {
    "en": "In 2022 the order to turn men back came three days after the decree, not before it.",
    "ru": "В 2022 году приказ разворачивать вышел через три дня после указа, а не до него.",
    "uk": "У 2022 році наказ розвертати вийшов через три дні після указу, а не до нього."
   },
   "falseAlarms": {
    "en": "Access of border guards to summonses since July 2025, refusals since September 2025; all under a summons.",
    "ru": "Доступ пограничников к повесткам с июля 2025 года, отказы с сентября 2025-го; все по повестке.",
    "uk": "Доступ прикордонників до повісток з липня 2025 року, відмови з вересня 2025-го; усі за повісткою."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.3,
    "high": 2.6
   },
   "basis": "judgement",
   "shows": 0.3,
   "window": 4,
   "halves": 60,
   "reads": {
    "mechanisms": [
     "border"
    ],
    "records": [
     "E0316"
    ],
    "not": [
     "E0013",
     "E0136",
     "E0173",
     "E0333",
     "E0334",
     "E0335"
    ]
   }
  },
  {
   "id": "denials",
   "cluster": "talk",
   "name": {
    "en": "Official denials",
    "ru": "Официальные опровержения",
    "uk": "Офіційні спростування"
   },
   "why": {
    "en": "They answer talk; whether they come more often before an order is not known.",
    "ru": "Они отвечают на разговоры; чаще ли они звучат перед приказом, неизвестно.",
    "uk": "Вони відповідають на розмови; чи лунають вони частіше перед наказом, невідомо."
   },
   "argument": {
    "en": "Denied in April 2023 and in 2026 without an order following; and before an order a denial would be said as well.",
    "ru": "Отрицали в апреле 2023-го и в 2026-м, приказа не последовало; но и перед приказом отрицали бы.",
    "uk": "Заперечували у квітні 2023-го й у 2026-му, наказу не було; але й перед наказом заперечували б."
   },
   "falseAlarms": {
    "en": "October 2022, April 2023, July to September 2026.",
    "ru": "Октябрь 2022 года, апрель 2023-го, июль–сентябрь 2026-го.",
    "uk": "Жовтень 2022 року, квітень 2023-го, липень–вересень 2026-го."
   },
   "ratio": {
    "low": 0.6,
    "central": 1,
    "high": 1.6
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 2,
   "halves": 45,
   "reads": {
    "records": [
     "E0121",
     "E0155",
     "E0307",
     "E0311",
     "E0312",
     "E0315",
     "E0320"
    ]
   }
  },
  {
   "id": "rumours",
   "cluster": "talk",
   "name": {
    "en": "Dated warnings and rumours",
    "ru": "Предупреждения и слухи",
    "uk": "Попередження й чутки"
   },
   "why": {
    "en": "Parties to the war, and the press with unnamed sources, say when they expect an order.",
    "ru": "Стороны войны и пресса с безымянными источниками говорят, когда ждут приказа.",
    "uk": "Сторони війни та преса з безіменними джерелами кажуть, коли чекають наказу."
   },
   "argument": {
    "en": "Six of six dated warnings from October 2022 to August 2024 did not come true in their window.",
    "ru": "Шесть из шести предупреждений со сроком с октября 2022 по август 2024 года не сбылись.",
    "uk": "Шість із шести попереджень зі строком з жовтня 2022 по серпень 2024 року не справдилися."
   },
   "falseAlarms": {
    "en": "January 2023, spring 2023, October 2023, winter 2023, June 2024, end of 2024.",
    "ru": "Январь 2023 года, весна 2023-го, октябрь 2023-го, зима 2023-го, июнь 2024-го, конец 2024-го.",
    "uk": "Січень 2023 року, весна 2023-го, жовтень 2023-го, зима 2023-го, червень 2024-го, кінець 2024-го."
   },
   "ratio": {
    "low": 0.7,
    "central": 1.1,
    "high": 1.8
   },
   "basis": "judgement",
   "shows": 0.6,
   "window": 3,
   "halves": 45,
   "reads": {
    "records": [
     "E0153",
     "E0154",
     "E0150",
     "E0151",
     "E0156",
     "E0313",
     "E0317",
     "E0336",
     "E0337",
     "E0338",
     "E0339"
    ]
   }
  },
  {
   "id": "analysts",
   "cluster": "talk",
   "name": {
    "en": "Analysts' warnings",
    "ru": "Предупреждения аналитиков",
    "uk": "Попередження аналітиків"
   },
   "why": {
    "en": "Institutes that read decrees and drafts for a living would see preparations first.",
    "ru": "Институты, которые читают указы и проекты каждый день, заметили бы подготовку первыми.",
    "uk": "Інститути, що читають укази й проєкти щодня, помітили б підготовку першими."
   },
   "argument": {
    "en": "They expected rolling calls, not one wave, and that is partly what came; a wave they named in January 2023 did not come.",
    "ru": "Они ждали призыва по частям, а не одной волны, и отчасти так и вышло; волны, названной в январе 2023 года, не было.",
    "uk": "Вони чекали призову частинами, а не однієї хвилі, і почасти так і сталося; хвилі, названої в січні 2023 року, не було."
   },
   "falseAlarms": {
    "en": "October and December 2025, February 2026.",
    "ru": "Октябрь и декабрь 2025 года, февраль 2026-го.",
    "uk": "Жовтень і грудень 2025 року, лютий 2026-го."
   },
   "ratio": {
    "low": 0.9,
    "central": 1.4,
    "high": 2.5
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 4,
   "halves": 60,
   "reads": {
    "records": [
     "E0112",
     "E0114",
     "E0118",
     "E0314"
    ]
   }
  },
  {
   "id": "searches",
   "cluster": "talk",
   "name": {
    "en": "Searches for leaving and mobilization",
    "ru": "Запросы об отъезде и мобилизации",
    "uk": "Запити про виїзд і мобілізацію"
   },
   "why": {
    "en": "People look for what they fear; on 20 September 2022 they did so fifteen hours ahead.",
    "ru": "Люди ищут то, чего боятся; 20 сентября 2022 года они опередили указ на пятнадцать часов.",
    "uk": "Люди шукають те, чого бояться; 20 вересня 2022 року вони випередили указ на п'ятнадцять годин."
   },
   "argument": {
    "en": "Searches for mobilization were twice as high in May 2022, when no decree came. It leads by hours, not months.",
    "ru": "В мае 2022 года о мобилизации искали вдвое больше, а указа не было. Опережение в часах, не в месяцах.",
    "uk": "У травні 2022 року про мобілізацію шукали вдвічі більше, а указу не було. Випередження в годинах, не в місяцях."
   },
   "falseAlarms": {
    "en": "May 2022; January 2023; January and March 2026.",
    "ru": "Май 2022 года; январь 2023-го; январь и март 2026-го.",
    "uk": "Травень 2022 року; січень 2023-го; січень і березень 2026-го."
   },
   "ratio": {
    "low": 0.8,
    "central": 1.3,
    "high": 2.4
   },
   "basis": "judgement",
   "shows": 0.5,
   "window": 1,
   "halves": 15,
   "reads": {
    "records": [
     "E0331",
     "E0332",
     "E0350"
    ]
   }
  }
 ],
 "coverage": {
  "through": "2026-09-08",
  "months": {
   "register": {
    "2022": "........pp.p",
    "2023": "..p.mmm.ppp.",
    "2024": "..pp..p.pp..",
    "2025": "..pp.pm.m.m.",
    "2026": "mmp........."
   },
   "summons-waves": {
    "2022": "........pppp",
    "2023": ".ppmmmmmppp.",
    "2024": "..pp..p.pp..",
    "2025": "..ppppmm..mm",
    "2026": "mmp........."
   },
   "automatic-bans": {
    "2023": "............",
    "2024": "...p....pppp",
    "2025": "......mm.mm.",
    "2026": "mm......p..."
   },
   "year-round": {
    "2025": "......mm..mm",
    "2026": "mm.........."
   },
   "out-of-season": {
    "2022": ".........pp.",
    "2023": "..pmmmmmp...",
    "2024": "..p.....p..p",
    "2025": "..pp..mmmmmm",
    "2026": "mm.........."
   },
   "centres": {
    "2024": "...p..p.pp..",
    "2025": "......mmmmmm",
    "2026": "mm.........."
   },
   "recruits-against-losses": {
    "2025": ".....ppppp.."
   },
   "bonuses": {
    "2023": "..p...p.....",
    "2024": ".......p....",
    "2025": "....pmmmm.mm",
    "2026": "mm.........."
   },
   "reservist-call-ups": {
    "2022": "........pp..",
    "2023": ".pmmmmmmp...",
    "2024": "...p..p.....",
    "2025": "p.....mmmmm.",
    "2026": "mm.........."
   },
   "reserve-law": {
    "2022": "........pp..",
    "2023": ".pmmmmmmp...",
    "2024": "...p..p.....",
    "2025": "p.....m.mmmm",
    "2026": "mm.........."
   },
   "force-size": {
    "2022": "..........p.",
    "2025": ".........ppm",
    "2026": "mp.........."
   },
   "information-limits": {
    "2025": "......mmmmmm",
    "2026": "mm...p......"
   },
   "border-practice": {
    "2022": "........ppp.",
    "2023": ".ppmmmmmp...",
    "2024": "...p..p.pp..",
    "2025": "......mmmm.m",
    "2026": "mmp.....p..."
   },
   "denials": {
    "2022": "........pp..",
    "2023": ".pp.mmmmp...",
    "2024": "...p..p.....",
    "2025": "......mmmmmm",
    "2026": "mm.........."
   },
   "rumours": {
    "2022": "........ppp.",
    "2023": "pppmmmm.p...",
    "2024": "...p..p.....",
    "2025": "......mmmmmm",
    "2026": "m..........."
   },
   "analysts": {
    "2023": "p...........",
    "2025": ".........mmm",
    "2026": "mm.........."
   },
   "searches": {
    "2022": "............"
   }
  }
 },
 "classes": {
  "least": 12,
  "classes": [
   {
    "id": "russia-at-war",
    "name": {
     "en": "Russia at full-scale war",
     "ru": "Россия в полномасштабной войне",
     "uk": "Росія у повномасштабній війні"
    },
    "from": "2022-02-24",
    "counts": {
     "country": [
      "Russia"
     ],
     "from": "2022-02-24"
    },
    "seen": "yes",
    "weight": 0.4,
    "reason": {
     "en": "The same state, war and rulers; but one event.",
     "ru": "То же государство, та же война, та же власть; но событие одно.",
     "uk": "Та сама держава, та сама війна, та сама влада; але подія одна."
    }
   },
   {
    "id": "after-the-wave",
    "name": {
     "en": "Russia since its first wave closed",
     "ru": "Россия после первой волны",
     "uk": "Росія після першої хвилі"
    },
    "from": "2022-11-01",
    "counts": {
     "country": [
      "Russia"
     ],
     "from": "2022-11-01"
    },
    "seen": "yes",
    "weight": 0.3,
    "reason": {
     "en": "Since then money has brought in recruits; no event, so its hazard is a guess from silence.",
     "ru": "С тех пор людей набирают деньгами; событий нет, и число выведено из тишины.",
     "uk": "Відтоді людей набирають грошима; подій немає, і число виведено з тиші."
    }
   },
   {
    "id": "soviet-and-russian",
    "name": {
     "en": "USSR and Russia since 1945",
     "ru": "СССР и Россия с 1945 года",
     "uk": "СРСР і Росія з 1945 року"
    },
    "from": "1945-09-01",
    "counts": {
     "country": [
      "USSR",
      "Russia"
     ],
     "from": "1945-09-01"
    },
    "seen": "partly",
    "weight": 0.25,
    "reason": {
     "en": "Any large call-up of reservists, declared or not; most of these years were peace, and the list is incomplete.",
     "ru": "Любой большой призыв запаса, объявленный или нет; большинство этих лет мирные, и список неполон.",
     "uk": "Будь-який великий призов запасу, оголошений чи ні; більшість цих років мирні, і список неповний."
    }
   },
   {
    "id": "ukraine-2014",
    "name": {
     "en": "Further waves in Ukraine 2014-15",
     "ru": "Новые волны в Украине 2014–15",
     "uk": "Наступні хвилі в Україні 2014–15"
    },
    "from": "2014-03-18",
    "to": "2015-08-17",
    "counts": {
     "country": [
      "Ukraine"
     ],
     "from": "2014-03-18",
     "to": "2015-08-17"
    },
    "seen": "yes",
    "weight": 0.05,
    "reason": {
     "en": "A first wave was followed by five more in 17 months; but a country defending itself, in another war.",
     "ru": "За первой волной за 17 месяцев последовали ещё пять; но это обороняющаяся страна и другая война.",
     "uk": "За першою хвилею за 17 місяців надійшли ще п'ять; але це країна, що обороняється, та інша війна."
    }
   }
  ],
  "warEnds": {
   "from": "2022-02-24",
   "low": 0.005,
   "high": 0.05,
   "basis": {
    "en": "Judgement. Between 6 and 45 percent within a year; wars between states that last four years have mostly lasted longer still.",
    "ru": "Суждение. От 6 до 45 процентов за год; межгосударственные войны, длившиеся четыре года, чаще длились и дальше.",
    "uk": "Судження. Від 6 до 45 відсотків за рік; міждержавні війни, що тривали чотири роки, частіше тривали й далі."
   }
  }
 },
 "combining": {
  "series": "2026-11",
  "true": {
   "A": {
    "1": 0.97,
    "2": 0.95,
    "3": 0.85,
    "4": 0.5,
    "5": 0.2,
    "6": 0.6
   },
   "B": {
    "1": 0.95,
    "2": 0.85,
    "3": 0.7,
    "4": 0.4,
    "5": 0.15,
    "6": 0.5
   },
   "C": {
    "1": 0.9,
    "2": 0.75,
    "3": 0.6,
    "4": 0.3,
    "5": 0.1,
    "6": 0.4
   },
   "D": {
    "1": 0.7,
    "2": 0.55,
    "3": 0.4,
    "4": 0.2,
    "5": 0.08,
    "6": 0.25
   },
   "E": {
    "1": 0.4,
    "2": 0.3,
    "3": 0.2,
    "4": 0.1,
    "5": 0.05,
    "6": 0.1
   },
   "F": {
    "1": 0,
    "2": 0,
    "3": 0,
    "4": 0,
    "5": 0,
    "6": 0
   }
  },
  "dependence": {
   "low": 0.3,
   "high": 0.9
  },
  "tempering": {
   "low": 0.3,
   "high": 0.9
  },
  "cap": 10,
  "fades": [
   {
    "months": 3,
    "power": 1
   },
   {
    "months": 3,
    "power": 0.5
   },
   {
    "months": 6,
    "power": 0
   }
  ],
  "draws": 3000
 },
 "events": {
  "knownThrough": "2026-09-08",
  "events": [
   {
    "id": "E1",
    "kind": "forecast",
    "name": {
     "en": "Reservists are called up for mobilization",
     "ru": "Запасников призывают по мобилизации",
     "uk": "Запасників призивають на мобілізацію"
    },
    "rule": {
     "en": "A call-up of reservists for mobilization begins or is announced, by a new decree or under decree 647 of 21 September 2022. The first of: a published decree; a statement by the president, the government or the defence ministry; mobilization summonses reported in three or more subjects within a week, graded B2 or better.",
     "ru": "Призыв запасников по мобилизации начался или объявлен, новым указом или по указу № 647 от 21 сентября 2022 года. Первое из трёх: опубликованный указ; заявление президента, правительства или Минобороны; мобилизационные повестки в трёх и более субъектах за неделю с оценкой не хуже B2.",
     "uk": "Призов запасників на мобілізацію почався або оголошений, новим указом або за указом № 647 від 21 вересня 2022 року. Перше з трьох: опублікований указ; заява президента, уряду чи Міноборони; мобілізаційні повістки в трьох і більше суб'єктах за тиждень з оцінкою не гірше B2."
    },
    "source": {
     "en": "The official portal of legal acts; the sites of the president, the government and the defence ministry; this ledger.",
     "ru": "Официальный портал правовых актов; сайты президента, правительства и Минобороны; этот журнал.",
     "uk": "Офіційний портал правових актів; сайти президента, уряду й Міноборони; цей журнал."
    },
    "void": {
     "en": "Void if the official portal closes to readers for the whole window. A decree that is not published decides nothing by itself.",
     "ru": "Не засчитывается, если портал закрыт для читателей на весь срок. Неопубликованный указ сам ничего не решает.",
     "uk": "Не зараховується, якщо портал закритий для читачів на весь строк. Неопублікований указ сам нічого не вирішує."
    },
    "happened": [
     {
      "on": "2022-09-21",
      "record": "E0096"
     }
    ]
   },
   {
    "id": "E1a",
    "kind": "share",
    "of": "E1",
    "name": {
     "en": "A decree on mobilization is published",
     "ru": "Опубликован указ о мобилизации",
     "uk": "Опубліковано указ про мобілізацію"
    },
    "rule": {
     "en": "E1, in its first way only.",
     "ru": "То же, что E1, но только первым путём.",
     "uk": "Те саме, що E1, але лише першим шляхом."
    },
    "source": {
     "en": "The official portal of legal acts.",
     "ru": "Официальный портал правовых актов.",
     "uk": "Офіційний портал правових актів."
    },
    "void": {
     "en": "As E1.",
     "ru": "Как E1.",
     "uk": "Як E1."
    },
    "low": 0.5,
    "high": 0.95,
    "basis": {
     "en": "Judgement on how many of the ways into E1 begin with a published decree; decree 647 was never revoked, so none is needed.",
     "ru": "Суждение о том, как часто E1 начинается с опубликованного указа; указ № 647 не отменён, так что новый не нужен.",
     "uk": "Судження про те, як часто E1 починається з опублікованого указу; указ № 647 не скасовано, тож новий не потрібен."
    }
   },
   {
    "id": "E2",
    "kind": "judgement",
    "name": {
     "en": "Reservists without a contract are called under another name",
     "ru": "Запасников без контракта призывают под другим именем",
     "uk": "Запасників без контракту призивають під іншою назвою"
    },
    "rule": {
     "en": "Reservists without a reserve contract are called, under whatever name, for more than two months or for use outside Russia. The decree of 30 December 2025 on reservists under contract has happened and is not forecast; the yearly decree on camps never decides it.",
     "ru": "Запасников без контракта о резерве призывают под любым именем дольше чем на два месяца или для применения за пределами России. Указ от 30 декабря 2025 года о резервистах по контракту уже вышел и не предсказывается; ежегодный указ о сборах вопроса не решает.",
     "uk": "Запасників без контракту про резерв призивають під будь-якою назвою довше ніж на два місяці або для застосування за межами Росії. Указ від 30 грудня 2025 року про резервістів за контрактом уже вийшов і не передбачається; щорічний указ про збори питання не вирішує."
    },
    "source": {
     "en": "The official portal of legal acts; records of this ledger graded B2 or better from three subjects.",
     "ru": "Официальный портал правовых актов; записи этого журнала с оценкой не хуже B2 из трёх субъектов.",
     "uk": "Офіційний портал правових актів; записи цього журналу з оцінкою не гірше B2 з трьох суб'єктів."
    },
    "void": {
     "en": "Void if E1 comes first.",
     "ru": "Не засчитывается, если раньше наступит E1.",
     "uk": "Не зараховується, якщо раніше настане E1."
    },
    "judgedOn": "2026-10-08",
    "ranges": {
     "3": {
      "low": 0.02,
      "high": 0.15
     },
     "6": {
      "low": 0.04,
      "high": 0.25
     },
     "12": {
      "low": 0.07,
      "high": 0.4
     }
    },
    "basis": {
     "en": "Judgement, unscored. The law of November 2025 covers contract reservists; the step to others needs no new law that would be seen early.",
     "ru": "Суждение без оценки. Закон ноября 2025 года касается резервистов по контракту; для шага к остальным закон, заметный заранее, не нужен.",
     "uk": "Судження без оцінки. Закон листопада 2025 року стосується резервістів за контрактом; для кроку до решти закон, помітний заздалегідь, не потрібен."
    }
   },
   {
    "id": "E3",
    "kind": "judgement",
    "name": {
     "en": "The liable are barred from leaving without a summons of their own",
     "ru": "Военнообязанным закрывают выезд без повестки",
     "uk": "Військовозобов'язаним закривають виїзд без повістки"
    },
    "rule": {
     "en": "An act, or an order confirmed by an authority, bars men liable for service from leaving Russia without a summons of their own.",
     "ru": "Акт или подтверждённый властью приказ запрещает военнообязанным выезд из России без личной повестки.",
     "uk": "Акт або підтверджений владою наказ забороняє військовозобов'язаним виїзд із Росії без особистої повістки."
    },
    "source": {
     "en": "The official portal of legal acts; a statement of the border service, the government or the president.",
     "ru": "Официальный портал правовых актов; заявление пограничной службы, правительства или президента.",
     "uk": "Офіційний портал правових актів; заява прикордонної служби, уряду чи президента."
    },
    "void": {
     "en": "Void where it only follows from E1.",
     "ru": "Не засчитывается, если это лишь следствие E1.",
     "uk": "Не зараховується, якщо це лише наслідок E1."
    },
    "judgedOn": "2026-10-08",
    "ranges": {
     "3": {
      "low": 0.01,
      "high": 0.08
     },
     "6": {
      "low": 0.02,
      "high": 0.12
     },
     "12": {
      "low": 0.03,
      "high": 0.2
     }
    },
    "basis": {
     "en": "Judgement, unscored. No such act in the record; single refusals of reservists were reported in September 2026, their ground unseen.",
     "ru": "Суждение без оценки. Таких актов в журнале нет; об отдельных отказах запасникам сообщали в сентябре 2026 года, основание не видели.",
     "uk": "Судження без оцінки. Таких актів у журналі немає; про окремі відмови запасникам повідомляли у вересні 2026 року, підстави не бачили."
    }
   }
  ]
 }
}
