// What the model says of itself, in Ukrainian, by its own words: its stages and their parameters. What is not here yet is shown in English.
export const model: Readonly<Record<string, string>> = {
  // people
  'Every man of the ages asked in the 83 subjects: synthetic, from published totals of men by region and year of age.':
    'Усі чоловіки потрібного віку у 83 суб’єктах: вигадані, за опублікованими числами чоловіків за регіонами й роками народження.',
  'Each office gets its share of the region’s men of each year of birth.':
    'Кожен військкомат отримує свою частку чоловіків регіону кожного року народження.',
  'One word says whether he serves or has served, is exempt, deferred or liable; another what the register shows of him.':
    'Одне випадкове число вирішує, служить він чи служив, звільнений, з відстрочкою чи підлягає призову; інше — що видно в реєстрі.',
  'His birthday, fitness, disposition, account, trips and dealings are words of his own, drawn when a stage first needs them.':
    'День народження, здоров’я, вдача, обліковий запис, поїздки й угоди — це окремі випадкові числа; їх беруть, коли знадобляться.',
  'Men without citizenship, women, work and protected jobs, migration and deaths within the run are not drawn; standings by age are assumptions with ranges.':
    'Людей без громадянства, жінок, роботи й броні, переїздів і смертей за цей строк не розіграно; частки за віком — припущення з проміжком.',
  'men by region and year of age': 'чоловіки за регіонами й роками народження',
  'men of 18: serving or served': '18 років: служать або служили',
  'men of 22: serving or served': '22 роки: служать або служили',
  'men of 29: serving or served': '29 років: служать або служили',
  'men of 18: exempt for health by decision': '18 років: звільнені за здоров’ям',
  'men of 22: exempt for health by decision': '22 роки: звільнені за здоров’ям',
  'men of 29: exempt for health by decision': '29 років: звільнені за здоров’ям',
  'men of 18: deferral in force': '18 років: є відстрочка',
  'men of 22: deferral in force': '22 роки: є відстрочка',
  'men of 29: deferral in force': '29 років: є відстрочка',
  'of deferrals in force for health, ending within a year':
    'частка відстрочок за здоров’ям, які скінчаться протягом року',
  'of men deferred, exempt or served whom the register shows as liable':
    'частка людей із відстрочкою, звільнених і тих, хто служив, яких реєстр вважає призовниками',
  'of men past the age whom the register shows as liable':
    'частка людей, старших за вік, яких реєстр вважає призовниками',
  'of liable men whom the register shows as liable': 'частка призовників, яких реєстр такими й вважає',
  'of men who were 27 before 2024 and not enlisted in the reserve by then':
    'частка тих, кому було 27 до 2024 року і кого ще не зарахували в запас',
  'of men who live elsewhere than at the address on record': 'частка тих, хто живе не за записаною адресою',
  'of men unfit in truth who have a disability that the social fund knows of':
    'частка непридатних, чия інвалідність відома соціальному фонду',
  'of liable men under investigation or on trial': 'частка призовників під слідством або судом',
  'of liable men with a conviction not yet expunged': 'частка призовників із непогашеною судимістю',
  // feeds
  'Tax service, investigators, courts, health service, pension and social fund, authorities, universities: what they know reaches the register, or does not.':
    'Податкова, слідство, суди, лікарні, соціальний фонд, влада, виші: що вони знають, доходить до реєстру або ні.',
  'A man is covered by a feed by a chance of his own; within the ramp after the start of the register feeds are connected man by man.':
    'Чи охоплена людина відомством, вирішує випадок; після запуску реєстру відомства підключаються поступово, людина за людиною.',
  'A covered change reaches the office after the delay of the feed, unless the message is wrong.':
    'Зміна доходить до військкомату із затримкою відомства, якщо повідомлення правильне.',
  'A liable man without a record is entered, one who comes of age too; a man shown as liable who is deferred, exempt or in the reserve is taken off the roll.':
    'Призовника без запису вносять, і того, кому виповнилося 18; того, хто показаний призовником, а насправді з відстрочкою, звільнений чи в запасі, знімають.',
  'Wrong messages put men on the roll who are not liable, and take off men who are.':
    'Хибні повідомлення ставлять на облік тих, хто не підлягає призову, і знімають тих, хто підлягає.',
  'What the commission and the post need to know of a man (illness, disability, right to a deferral, penal ground, address) is asked here when they need it.':
    'Що комісії та пошті треба знати про людину (хвороба, інвалідність, право на відстрочку, судимість, адреса), питають тут і тоді.',
  'One message a change; only men of call-up age. Terms that the law sets for a body are not used: nobody publishes what they are in fact.':
    'На кожну зміну одне повідомлення; лише призовний вік. Строків, які закон ставить відомствам, не взято: ніхто не публікує, які вони насправді.',
  'the day on which the register starts in the region': 'день запуску реєстру в регіоні',
  'days from the start of the register until every feed is connected in full':
    'дні від запуску реєстру, поки не підключено всі відомства',
  'of men with children whose register the tax service keeps, once it is connected in full':
    'частка батьків, чиїх дітей знає податкова, за повного підключення',
  'mean days from the event to the office': 'середня кількість днів від події до військкомату',
  'of what the tax service passes on that is wrong': 'частка хибного в тому, що передає податкова',
  'of men under investigation, once it is connected in full': 'частка людей під слідством за повного підключення',
  'of what an investigative body passes on that is wrong': 'частка хибного в тому, що передає слідство',
  'of men convicted, once it is connected in full': 'частка засуджених за повного підключення',
  'of what a court passes on that is wrong': 'частка хибного в тому, що передає суд',
  'of illnesses that make unfit, once it is connected in full':
    'частка хвороб, що роблять непридатним, за повного підключення',
  'of what the health service passes on that is wrong': 'частка хибного в тому, що передають лікарні',
  'of men with a disability, once it is connected in full': 'частка людей з інвалідністю за повного підключення',
  'of what the pension and social fund passes on that is wrong': 'частка хибного в тому, що передає соціальний фонд',
  'of men liable or moved of whom the authorities know, once it is connected in full':
    'частка призовників і тих, хто переїхав, відомих владі, за повного підключення',
  'of what an authority passes on that is wrong': 'частка хибного в тому, що передає влада',
  'of students, once it is connected in full': 'частка студентів за повного підключення',
  'of what a university passes on that is wrong': 'частка хибного в тому, що передає виш',
  'of rights to a deferral that the register knows of which are granted without a summons':
    'частка відомих реєстру прав на відстрочку, які дають без повістки',
  // register
  'Who is on the office’s roll: who comes of age, whose deferral ends, whom age releases.':
    'Хто стоїть на обліку військкомату: хто досяг віку, чия відстрочка скінчилася, кого відпускає вік.',
  'On the first day of liability a man of 18 becomes deferred, exempt or liable; a liable one is on the roll if the register shows him.':
    'У день, коли починається призовний вік, людина 18 років отримує відстрочку, звільнення або стає призовником; призовник стоїть на обліку, якщо реєстр її бачить.',
  'On the last day of a deferral a feed tells the office, or its own files do later, or nobody.':
    'В останній день відстрочки про це повідомляє відомство, пізніше — свої папери військкомату, або не повідомляє ніхто.',
  'On the day on which age ends liability he leaves; a man in the office’s hands is released when it next looks at him.':
    'У день, коли призовний вік закінчується, він іде; хто вже в руках військкомату, того відпускають за наступного погляду.',
  'Completeness is one share for the country; the ramp lies in the feeds.':
    'Повнота — одна частка на всю країну; поступовість стоїть у повідомленнях відомств.',
  'mean days until the office’s own files show that a deferral has ended, where no feed tells it':
    'середня кількість днів, поки папери військкомату не покажуть, що відстрочка скінчилася, якщо відомство не повідомило',
  // notification
  'A man is told that the register holds him. The notice asks him to check his data and restricts nothing; who reads it can have a wrong record corrected.':
    'Людині кажуть, що вона в реєстрі. Повідомлення просить перевірити дані й нічого не обмежує; частина тих, хто прочитав, виправляє неправильний запис.',
  'In each region a wave of notices goes to the men whom the register holds, on the days reported, or where nothing is reported some time after the first regions.':
    'У кожному регіоні хвиля повідомлень іде тим, хто є в реєстрі, у відомі дні; де про дні нічого не відомо — через якийсь час після перших регіонів.',
  'From then on each man newly entered gets one on that day.':
    'Відтоді кожен внесений отримує своє повідомлення того самого дня.',
  'A man shown as liable who is not, and who reads it, may have his record corrected within thirty days.':
    'Хто показаний призовником помилково і прочитав це, у частині випадків виправляє запис за тридцять днів.',
  'Everybody of call-up age who is held gets one notice, older men none. Reading it teaches nothing about summonses that come later.':
    'Кожен, хто в призовному віці й записаний, отримує одне повідомлення, старші — жодного. Хто прочитав, не дізнається з нього про майбутні повістки.',
  'the day from which the region sends its notices': 'день, від якого регіон шле повідомлення',
  'days over which a region sends its notices': 'дні, за які регіон розсилає повідомлення',
  'of notices read within thirty days': 'частка повідомлень, прочитаних за тридцять днів',
  'days after the first regions until the others send theirs':
    'дні після перших регіонів, поки свої повідомлення не шлють інші',
  'of men with a wrong record who, having read the notice, have it corrected':
    'частка тих, хто прочитав і має неправильний запис, які його виправляють',
  // summons
  'Each office’s summonses: as many a working day as its share of the plan asks for.':
    'Повістки військкомату: стільки за робочий день, скільки просить його частка плану.',
  'The next men of the roll are taken in a circle, in an order drawn by the seed.':
    'Наступних людей на обліку беруть по колу, у порядку, розіграному заздалегідь.',
  'An office that lacks men for its plan sends more.': 'Якщо військкомату бракує людей до плану, повісток більше.',
  'One whose right to a deferral the register knows may be granted it without a summons.':
    'Тому, чиє право на відстрочку відоме реєстру, її можуть дати без повістки.',
  'Channel: electronic where the region has no paper any more or by chance once the register works, Moscow’s own register until it joined the federal one, registered letter, by hand.':
    'Шлях: через реєстр, де паперу більше немає, або випадково, коли реєстр працює; реєстр Москви, поки вона не ввійшла до федерального; рекомендований лист; особисто.',
  'Purpose and appearance date; a call-up summons for which the law allows none of the days becomes a data check, or goes out all the same.':
    'Мета і день явки; якщо закон не дозволяє жодного з днів, повістка стає звіркою даних або все одно йде.',
  'The law says whether he is callable, when service and ban come, and whether the date lies too far ahead.':
    'Закон каже, чи можна його призвати, коли настають вручення і заборона та чи не задалекий день.',
  'A missed man is not summoned again unless no summons reached him. A summons to the medical examination and one straight to the commission lead to the same hearing; none goes out for the dispatch.':
    'Того, хто не прийшов, знову не викликають, якщо повістка до нього дійшла. Повістка на медогляд і повістка прямо на комісію ведуть на те саме засідання; повісток на відправлення немає.',
  'the plan, shared out by men': 'план, поділений за числом чоловіків',
  'the region’s rollout, and whether it still uses paper': 'дні запуску в регіоні та чи є там ще папір',
  'summonses for each man to be sent': 'повістки на кожного, кого треба відправити',
  "an office's summonses and hearings a day against what the plan asks":
    'повістки й комісії військкомату за день проти того, що просить план',
  'of summonses placed in the federal register, where paper is still used':
    'частка повісток у федеральному реєстрі там, де папір ще є',
  'of paper summonses sent as registered letters': 'частка паперових повісток рекомендованим листом',
  'of paper summonses also placed in the register': 'частка паперових повісток, внесених і до реєстру',
  'of summonses for a check of data only': 'частка повісток лише для звірки даних',
  'of summonses straight to the commission': 'частка повісток одразу на комісію',
  'of call-up summonses for a day the law does not allow that are sent all the same':
    'частка повісток на недозволений день, які все одно йдуть',
  'fewest days from sending to appearance': 'найменша кількість днів від відправлення до явки',
  'most days from sending to appearance': 'найбільша кількість днів від відправлення до явки',
  // service
  'Three different days: the summons reaches him, it counts as served by law, he knows of it.':
    'Три різні дні: повістка дійшла, повістка вважається врученою, людина про неї знає.',
  'Placement, letter and handing over get their days when it is sent; paper fails where the address is wrong.':
    'Реєстр, лист і вручення отримують свої дні під час відправлення; папір не доходить за неправильною адресою.',
  'On the day that the law names it counts as served.': 'У день, який називає закон, вона вважається врученою.',
  'On the first day on which anything has told him he knows.': 'Він знає від першого дня, коли хоч щось йому сказало.',
  'Reading a notice is one chance and one waiting time for everybody.':
    'Прочитати повідомлення — одна ймовірність і одне чекання для всіх.',
  'the day on which the register starts in the region, and its hour': 'день і година запуску реєстру в регіоні',
  'of men with an account that the register notifies': 'частка людей з обліковим записом, який реєстр повідомляє',
  'of account holders who ever read the notice':
    'частка власників облікового запису, які колись прочитають повідомлення',
  'mean days until the notice is read': 'середня кількість днів до прочитання',
  'of registered letters to the right address that are delivered':
    'частка рекомендованих листів за правильною адресою, які доставлено',
  'mean days until a letter is delivered': 'середня кількість днів до доставлення листа',
  'of summonses to be handed over at the right address that are':
    'частка повісток за правильною адресою, вручених особисто',
  'of summonses to be handed over that are refused': 'частка повісток, від яких відмовилися',
  'mean days until a summons is handed over': 'середня кількість днів до вручення особисто',
  // information
  'Who knows in time, and who is not alone: warnings and help travel by messenger, and messengers are limited, blocked and replaced by one of the state.':
    'Хто дізнається вчасно і хто не сам: попередження й допомога йдуть через месенджери, а їх обмежують, блокують і замінюють державним.',
  'A summons placed in the register is looked up by some men because others warned them; the first of warning, notice, letter and hand tells him.':
    'Повістку в реєстрі частина людей знаходить, бо їх попередили інші; дізнається вона з того, що надійшло раніше: попередження, повідомлення, лист чи вручення.',
  'From its first day on the state messenger reaches some of those who do not read the notice in their account.':
    'Від першого дня державний месенджер доходить до частини тих, хто не читає повідомлень в обліковому записі.',
  'A man refused a right to a deferral may have help, and then keep his right.':
    'Частині тих, кому відмовили в праві на відстрочку, допомагають, і право за ними лишається.',
  'The reach of warning and help shrinks on the days named in country/data/messengers.csv.':
    'Шлях попереджень і допомоги звужується в дні з таблиці месенджерів.',
  'The same reach for everybody, whatever his age, place and habits; nothing travels from man to man.':
    'Однаково для всіх, хоч якого віку, місця і звичок вони були б; від людини до людини нічого не йде.',
  'of men with a summons in the register whom warnings of others make look it up':
    'частка людей із повісткою в реєстрі, які знаходять її через чуже попередження',
  'mean days until they do': 'середня кількість днів до цього',
  'of men in touch with a lawyer or a rights group when they need one':
    'частка людей, у яких у потрібний час є юрист або правозахисники',
  'of helped men refused a right to a deferral who are granted it then':
    'частка тих, хто отримав допомогу після відмови і кому відстрочку потім дають',
  'of the reach of warnings and help that is left while calls do not get through':
    'частка шляху попереджень і допомоги, яка лишається, поки дзвінки не проходять',
  'of that reach that is left while the messengers are blocked':
    'частка цього шляху, яка лишається, поки месенджери заблоковані',
  'of account holders who do not read the notice in the account whom the state messenger reaches':
    'частка тих, хто не читає повідомлень і до кого доходить державний месенджер',
  // exit-ban
  'The exit ban: its days by law, and what reaches the border, side by side.':
    'Заборона на виїзд: її дні за законом і те, що доходить до кордону, поруч.',
  'The law says from which day a ban stands; practice, whether and when the border hears of it.':
    'Закон каже, від якого дня стоїть заборона; практика — чи дізнається кордон і коли.',
  'A ban whose ground the law denies or leaves open may be enforced all the same: the machine sees the record.':
    'Заборону, підставу якої закон відкидає або лишає відкритою, все ж виконують: машина бачить запис.',
  'On the day on which he first knows of the summons the law says how far off the ban is, or since when it stands, and whether he may sue about it.':
    'У день, коли людина дізналася про повістку, закон каже, чи далеко заборона або відколи вона стоїть і чи можна про неї подати до суду.',
  'When he has come, or age has ended it, the law says when it ends; practice, when it is lifted.':
    'Коли людина прийшла або скінчився вік, закон каже, коли заборона закінчується; практика — коли її знімають.',
  'One chance of enforcement for the whole country. Of how many a ban begins before they know hangs more on the reading of its first day than on any rate: each scenario takes one.':
    'Одна частка виконання на всю країну. Скільки заборон почнеться раніше, ніж людина дізнається, залежить від прочитання їхнього першого дня більше, ніж від будь-якої частки: кожен сценарій бере одне.',
  'of bans that reach the border': 'частка заборон, які доходять до кордону',
  'mean days from the ban to the border': 'середня кількість днів від заборони до кордону',
  'of placed summonses to men whom the law spares or leaves open that are enforced as others are: the machine sees the record':
    'частка повісток тим, кого закон призивати не дає або про кого мовчить, виконаних як решта: машина бачить запис',
  'mean days from the end of a ban by law to the border':
    'середня кількість днів від кінця заборони за законом до кордону',
  // border
  'Trips of men with an open summons, and flight: refused, held, let out in spite of a ban, gone before one stood.':
    'Поїздки людей із повісткою і від’їзд: відмова, затримання, випущені всупереч забороні, виїхали до неї.',
  'Trips follow a plan fixed by seed and person, the same in every scenario.':
    'Поїздки йдуть за планом, розіграним заздалегідь, одним у всіх сценаріях.',
  'A man who avoids the summons may try to leave as soon as he knows of it.':
    'Частина тих, хто ухиляється від повістки, пробує виїхати, щойно дізналася про неї.',
  'At a checked crossing a man whose ban has reached the border is refused, learns of the summons if he did not know, and may be held and taken to the office.':
    'На переході з перевіркою тому, чия заборона дійшла до кордону, відмовляють; він дізнається про повістку, якщо не знав, частину затримують і доставляють.',
  'Men without a summons, and trips of men whom no ban stops, cross unseen by the model; nobody comes back within the run.':
    'Людей без повістки й поїздок без заборони модель на кордоні не бачить; ніхто не повертається до кінця розрахунку.',
  'trips abroad of a man': 'поїздки людини за кордон',
  'of crossings checked against the register': 'частка переходів, де звіряють із реєстром',
  'of men who avoid the summons and, let out, do not come back in this run':
    'частка тих, хто ухиляється, виїхав і до кінця розрахунку не повернувся',
  'of men who avoid the summons and try to leave for good as soon as they know':
    'частка тих, хто ухиляється і пробує виїхати назовсім, щойно дізнався',
  'of men refused at the border who are held and taken to the office':
    'частка тих, хто отримав відмову на кордоні і кого затримують та доставляють',
  // appearance
  'Whether and when a man comes, given what he knows, his disposition and what presses him.':
    'Чи приходить людина і коли, залежно від того, що вона знає, яка вона і що на неї тисне.',
  'On the day on which he first knows of the summons the law says which is the last day to come.':
    'У день, коли людина дізналася про повістку, закон каже, який день для явки останній.',
  'On the appearance date a man comes who knows and comes when called, or who is pressed by what hit him.':
    'У день явки приходить той, хто знає і приходить на виклик, або той, на кого щось тисне.',
  'Another one misses it; he comes later when he learns of it or is pressed.':
    'Інший пропускає її; він приходить пізніше, коли дізнався або коли на нього тиснуть.',
  'Whoever comes: ban and measures end as the law says; papers correct a wrong record; a data check sends him home or on to the commission.':
    'Хто прийшов: заборона й заходи закінчуються за законом; папери виправляють запис; після звірки його відпускають або ведуть на комісію.',
  'Nobody has a valid reason for not coming.': 'Поважних причин не прийти ні в кого немає.',
  'of men who come when they know in time': 'частка тих, хто приходить, якщо знає вчасно',
  'of men who come only when a ban, measures or a fine press them':
    'частка тих, хто приходить, лише коли тиснуть заборона, заходи чи штраф',
  'mean days from learning, or from being pressed, to coming': 'середня кількість днів від знання або тиску до приходу',
  'of men whom no summons reached by its date who go back on the roll at once':
    'частка тих, до кого повістка не дійшла вчасно і хто одразу знову на обліку',
  'of men summoned by a wrong record whose papers are accepted when they come':
    'частка викликаних за неправильним записом, чиї папери прийняли',
  'of men come for a data check who are heard by the commission all the same':
    'частка тих, хто прийшов на звірку і кого все ж ведуть на комісію',
  // raids
  'What offices did beyond the seasons and beyond summonses: checks by the police with delivery to the office, decisions within a day, summonses in summer.':
    'Що робили понад строк призову і понад повістки: перевірки поліції з доставленням, рішення за день, повістки влітку.',
  'A man who has missed his date is found after a waiting time of his own, shorter where raids are reported.':
    'Того, хто пропустив день, знаходять через якийсь час; раніше там, де були облави.',
  'He learns of the summons; some are taken to the office at once, and of these some are heard by the commission on that day.':
    'Він дізнається про повістку; частину одразу доставляють, а з них частину комісія слухає того самого дня.',
  'On days without a draft offices send summonses at a part of their pace; what they may hold on such a day is asked of the law.':
    'У дні без призову повістки йдуть повільніше; що в них дозволено в такий день, питають у закону.',
  'Only men with a missed summons are found, and once for each; checks of passers-by without one are not drawn. No rule on delivery by force was seen, so none is asked.':
    'Знаходять лише тих, хто пропустив повістку, і за кожною один раз; перевірок перехожих немає. Правила про доставлення силою не знайдено, тому його не питають.',
  'regions in which raids were reported, and draft points': 'регіони, де писали про облави, і пункти призову',
  'times that a man who missed his date is found by the police':
    'скільки разів того, хто пропустив день, знаходить поліція',
  'the same where raids on a great scale are reported (country/data/register_rollout.csv: Moscow)':
    'те саме там, де пишуть про великі облави (за таблицею запуску: Москва)',
  'of men found who are taken to the office': 'частка знайдених, кого доставляють до військкомату',
  'of men taken there whom the commission hears on that day, past the queue':
    'частка доставлених, кого комісія слухає того самого дня без черги',
  'of the pace of a draft at which summonses go out between drafts':
    'частка звичайного ходу призову, з якою повістки йдуть між призовами',
  'the same where one draft point works all year': 'те саме там, де один пункт призову працює цілий рік',
  // restrictions
  'The measures that follow twenty days of not coming, and what they stop.':
    'Заходи після двадцяти днів неявки і що вони зупиняють.',
  'The law says from which day measures stand; where it is open the register acts on its own day.':
    'Закон каже, від якого дня стоять заходи; де це відкрито, реєстр діє свого дня.',
  'Laid or not, by the register: only where the summons stands in it; where the law gives none or is open, only if the register acts there as it does with bans. A notice of it may be read.':
    'Застосовує їх реєстр чи ні: лише якщо повістка є в ньому; де закон їх не дає або мовчить, лише якщо реєстр діє там, як і із заборонами. Повідомлення про них частина читає.',
  'Dealings follow a plan of each man’s own; those that the measures stop press him and tell him.':
    'Угоди йдуть за своїм планом; ті, що зупинили заходи, тиснуть на людину і кажуть їй.',
  'When he has come the law says when they end; practice, when they are lifted.':
    'Коли він прийшов, закон каже, коли заходи закінчуються; практика — коли їх знімають.',
  'What a region may add is not drawn: no such list was seen.':
    'Що може додати регіон, не розіграно: такого списку не видно.',
  'of measures due that are laid': 'частка належних за законом заходів, які застосували',
  'days after the appearance date on which the register acts where the law is silent or open':
    'дні після явки, на які діє реєстр, де закон мовчить або відкритий',
  'of men laid under measures who read the notice of it':
    'частка людей під заходами, які прочитали повідомлення про них',
  'mean days from the end by law to lifting': 'середня кількість днів від кінця за законом до зняття',
  'of men who hold a driving licence': 'частка людей із водійськими правами',
  'vehicle registrations of a man': 'реєстрації автомобіля на людину',
  'property registrations of a man': 'реєстрації нерухомості на людину',
  'registrations of a man as sole proprietor or self-employed': 'реєстрації підприємцем чи самозайнятим на людину',
  'loans sought by a man': 'позики, яких шукає людина',
  'of loans that a lender refuses for it': 'частка позик, у яких через це відмовляють',
  // penalties
  'Fines for not coming, and the few criminal cases.': 'Штрафи за неявку і нечисленні кримінальні справи.',
  'Some missed dates are fined after a while; the law says whether the fine is due.':
    'За частину пропущених днів потім штрафують; закон каже, чи належить штраф.',
  'Some fines of men who knew of the summons and avoided it become a criminal case; where the law says that it is no crime, few.':
    'Частина штрафів тим, хто знав про повістку й ухилявся, стає кримінальною справою; де за законом злочину немає, — нечисленні.',
  'A fine tells him of the summons and presses him.': 'Штраф каже людині про повістку і тисне на неї.',
  'A case ends with its opening; fines and cases are chances, whatever courts and police can take on.':
    'Справа закінчується тим, що її відкрили; штрафи і справи — це шанси, хоч би скільки могли розглянути суди й поліція.',
  'of the fines given to men served, so many as a share are also given to men never served':
    'скільки штрафів, як частка від штрафів викликаним, дають тим, кому не вручено',
  'of missed appearance dates that are fined': 'частка пропущених днів явки, за які штрафують',
  'mean days until the fine': 'середня кількість днів до штрафу',
  'of fines of men who knew and avoided the summons that become a criminal case':
    'частка штрафів тим, хто знав і ухилявся від повістки, які стають кримінальною справою',
  'of such cases in which the law is sure that there is no crime that are opened all the same':
    'частка таких справ, де закон певен, що злочину немає, а справу все ж відкривають',
  // commission
  'The commission hears so many a day, examines, defers, exempts or calls up, and errs.':
    'Комісія слухає стільки-то на день, оглядає, дає відстрочку, звільняє або призиває — і помиляється.',
  'So many hearings a working day as its share of the plan asks for, more where there is one draft point; hearings for which nobody waits are lost.':
    'Стільки комісій за робочий день, скільки просить частка плану, більше там, де один пункт призову; засідання, на які ніхто не чекає, пропадають.',
  'A penal ground, an illness, a right to a deferral count if a feed has told of them, or if the man’s own word is taken.':
    'Судимість, хвороба, право на відстрочку рахуються, якщо про них повідомило відомство або людині повірили.',
  'The law says whether a call-up is lawful, and whether a decision in his favour may be taken without him.':
    'Закон каже, чи законний призов і чи можна вирішити на користь людини без неї.',
  'Appeals and alternative service are not drawn. No number of a draft point’s places was seen: its capacity is a multiple. An office that has called up enough men for its plan goes on: more are called up than sent, and they wait.':
    'Скарг і альтернативної служби немає. Числа місць пункту призову не видно: його силу взято кратною. Військкомат, який призвав досить для плану, продовжує: призвано більше, ніж відправлено, решта чекає.',
  'regions with a draft point of their own': 'регіони зі своїм пунктом призову',
  "an office's hearings a day against its summonses": 'комісії військкомату за день проти його повісток',
  'of men unfit in truth (V or D)': 'частка непридатних насправді (В або Д)',
  'of men unfit for a time (G)': 'частка непридатних на час (Г)',
  'of deferrals for health given for twelve months, the rest for six':
    'частка відстрочок за здоров’ям на дванадцять місяців, решта на шість',
  'of unfit men found fit': 'частка непридатних, визнаних придатними',
  'of fit men found unfit': 'частка придатних, визнаних непридатними',
  'men of 18 on the roll: with a right to a deferral for study or family':
    '18 років, на обліку: є право на відстрочку за навчанням чи родиною',
  'men of 22 on the roll: with such a right': '22 роки, на обліку: є таке право',
  'men of 29 on the roll: with such a right': '29 років, на обліку: є таке право',
  'of men with a right to a deferral of which the register does not know who are refused it':
    'частка людей із правом, про яке реєстр не знає, кому відмовляють',
  'of men with a penal ground of which no feed has told who are called up all the same':
    'частка людей із судимістю чи слідством, про які ніхто не повідомив, кого все ж призивають',
  'hearings a day where there is one draft point, against other offices':
    'комісії за день там, де один пункт призову, проти інших',
  // dispatch
  'Men called up are sent, up to the office’s share of the plan: an input, never a finding.':
    'Призваних відправляють, поки не вибрано частку плану: це задано, а не знайдено.',
  'On working days within the law’s windows the plan’s share of the day is sent, in a fixed order.':
    'У робочі дні строків, які дозволяє закон, іде частка цього дня, у твердому порядку.',
  'The law says whether the decision still lives; one that lapsed sends him back to the roll.':
    'Закон каже, чи живе ще рішення; те, що втратило силу, повертає людину на облік.',
  'Of a man sent wrongly the law says whether he could still complain or sue about the decision.':
    'Про відправленого всупереч праву закон каже, чи міг він ще поскаржитися на рішення або подати до суду.',
  'What an office falls short of it carries over within itself, to the end of the draft.':
    'Чого військкомат не добрав, він переносить у себе до кінця призову.',
  // mobilization
  'An order for a number of men of stated ages and training, carried out by paper or through the register: how fast it is served, how fast men appear and arrive, who leaves first.':
    'Указ про число людей такого-то віку й підготовки, на папері або через реєстр: як швидко вручають, як швидко приходять і прибувають, хто виїжджає раніше.',
  'The order is shared out to regions and offices by their men, in whole numbers.':
    'Указ ділять за регіонами й військкоматами за числом чоловіків, цілими числами.',
  'From its day on each office calls the next men of the reserve in its fixed order until enough are kept.':
    'Від цього дня військкомат викликає наступних людей запасу у твердому порядку, поки не залишить скільки треба.',
  'By hand a summons reaches some; through the register it stands in the account at once, and is handed over as well.':
    'З рук у руки повістка доходить до декого; через реєстр вона одразу в обліковому записі, і її вручають також.',
  'It counts as served as the law says, under the reading chosen; the man may know earlier, later or never.':
    'Вона вважається врученою за законом, за вибраного прочитання; людина дізнається раніше, пізніше або ніколи.',
  'Who knows may come; the office keeps some; they arrive after a while, up to the number ordered.':
    'Частина тих, хто знає, приходить; частину з них лишають; вони прибувають за якийсь час, не більше, ніж наказано.',
  'Some men of the reserve try to leave; a summons in the register makes it likelier that they are refused. Who got out after one order is not there for the next.':
    'Деякі люди запасу пробують виїхати; з повісткою в реєстрі відмова ймовірніша. Хто виїхав після одного указу, того за наступного вже немає.',
  'One order at a time; ranks and specialties are not told apart; no order calls a man twice, and no penalty follows.':
    'Один указ за раз; звання і спеціальності не розрізняються; один указ не викликає нікого двічі, і покарань немає.',
  'the order, shared out by men': 'указ, поділений за числом чоловіків',
  'of men in the reserve who are booked by their employer': 'частка людей запасу з бронею',
  'of men in the reserve deferred for their family': 'частка людей запасу з відстрочкою за родиною',
  'of men in the reserve unfit altogether (D)': 'частка людей запасу, непридатних зовсім (Д)',
  'of men whom the law spares who are called all the same, against the others':
    'частка тих, кого закон призивати не дає, але все ж викликають, проти решти',
  'summonses for each man ordered, over the days in which they go out':
    'повістки на кожного за указом, за дні розсилання',
  'days in which an order is carried out by hand, from its day until those called have arrived':
    'дні, за які наказ виконують без реєстру: від його дня до прибуття викликаних',
  'days in which they go out through the register': 'дні, за які вони йдуть через реєстр',
  'of summonses handed over': 'частка повісток, вручених особисто',
  'mean days until they are': 'середня кількість днів до вручення',
  'of men who know of the summons who come': 'частка тих, хто знає і приходить',
  'mean days from knowing to coming': 'середня кількість днів від знання до приходу',
  'of men who come whom the office keeps': 'частка тих, хто прийшов і кого лишають',
  'mean days from coming to the troops': 'середня кількість днів від приходу до війська',
  'of men in the reserve who try to leave after the order': 'частка людей запасу, які після указу пробують виїхати',
  'mean days from the order until they do': 'середня кількість днів від указу до цього',
  'of these refused at the border though nothing has been sent to them':
    'частка з них, кому на кордоні відмовили, хоча їм нічого не відправлено',
  'of these refused when a summons of theirs is in the register':
    'частка з них, кому відмовили, коли їхня повістка в реєстрі',
  'cases are counted (11,500 to 15,400 a campaign, 2012 and 2016), missed dates are not':
    'справи пораховано: від 11 500 до 15 400 за призов, 2012 і 2016 роки; пропущені дні явки — ні',
  'packages seen in five regions by March 2026': 'комплекти заходів бачили в п’яти регіонах до березня 2026 року',
}
