import { spells } from './rows';

spells(
  'ru',
  `
  Владимир Путин | Vlagyimir Putyin | д, т soft before и
  Дмитрий Медведев | Dmitrij Medvegyev | -ий is ij, д soft before е
  Сергей Лавров | Szergej Lavrov | с is sz, -ей is ej
  Михаил Горбачёв | Mihail Gorbacsov | ё after ч is o
  Никита Хрущёв | Nyikita Hruscsov | щ is scs
  Борис Ельцин | Borisz Jelcin | initial е is je
  Евгений Пригожин | Jevgenyij Prigozsin | ж is zs
  Сергей Шойгу | Szergej Sojgu | ш is s
  Валентина Матвиенко | Valentyina Matvijenko | е after a vowel is je
  Фёдор Достоевский | Fjodor Dosztojevszkij | ё after ф is jo
  Федор Достоевский | Fjodor Dosztojevszkij | a given name with е for ё
  Татьяна Голикова | Tatyjana Golikova | я after ь keeps its j
  Наталья Касперская | Natalja Kaszperszkaja | -ая is aja
  Геннадий Зюганов | Gennagyij Zjuganov | double letters, ю is ju
  Александр Бастрыкин | Alekszandr Basztrikin | ы is i, кс is ksz
  Владимир Ленин | Vlagyimir Lenin | custom stands against the table
  Иосиф Бродский | Joszif Brodszkij | Иосиф is Joszif
`,
);

spells(
  'ru',
  `
  Казань | Kazany | soft н at the end
  Нижний Новгород | Nyizsnyij Novgorod | each word on its own
  Волгоград | Volgográd | -град is grád
  Россия | Rosszija | double sz is ssz
  Краснодар | Krasznodar | no length elsewhere
`,
  'place',
);

spells(
  'Latn-ru',
  `
  Mikhail Mishustin | Mihail Misusztyin | kh is h, sh is s, t soft before i
  Sergei Shoigu | Szergej Sojgu | oi is oj
  Dmitry Medvedev | Dmitrij Medvegyev | a given name's -y is ij
  Yevgeny Prigozhin | Jevgenyij Prigozsin | Ye is je, zh is zs
  Valentina Matviyenko | Valentyina Matvijenko | iye is ije
  Vyacheslav Volodin | Vjacseszlav Vologyin | ya, ch
  Maria Zakharova | Marija Zaharova | final ia is ija
  Grigory Yavlinsky | Grigorij Javlinszkij | -sky is szkij
  Alexei Navalny | Alekszej Navalnij | x is ksz, -ny is nij
  Nikolai Patrushev | Nyikolaj Patrusev | n soft before i
  Gennady Zyuganov | Gennagyij Zjuganov | yu
  Elvira Nabiullina | Elvira Nabiullina | given names with э
  Elena Serova | Jelena Szerova | initial E is je elsewhere
  Igor Vasilyev | Igor Vasziljev | ye after a consonant is ье
  Tatyana Golikova | Tatyjana Golikova | soft signs from the known names
  Mikhail Gorbachev | Mihail Gorbacsov | -chev is -csov
  Alexander Litvinenko | Alekszandr Litvinyenko | Alexander is Alekszandr
  Igor Zaitsev | Igor Zajcev | ts is c
  Sergey Alekseev | Szergej Alekszejev | ee is eje
`,
);

spells(
  'Latn-ru',
  `
  Cheboksary | Csebokszari | plural names end in ы
  Kaliningrad | Kalinyingrád | -grad is grád
  Astrakhan | Asztrahany | known soft endings
`,
  'place',
);

spells(
  'uk',
  `
  Володимир Зеленський | Volodimir Zelenszkij | и is i and softens nothing
  Денис Шмигаль | Denisz Smihal | г is h
  Арсеній Яценюк | Arszenyij Jacenyuk | і and ю soften н
  Юлія Тимошенко | Julija Timosenko | ія is ija
  Петро Порошенко | Petro Porosenko | е is e everywhere
  Віталій Кличко | Vitalij Klicsko | -ій is ij
  Дмитро Кулеба | Dmitro Kuleba | no softening before и
  Андрій Єрмак | Andrij Jermak | є is je
  Олексій Резніков | Olekszij Reznyikov | ні is nyi
  Валерій Залужний | Valerij Zaluzsnij | ний stays hard
  Богдан Хмельницький | Bohdan Hmelnickij | г is h, х is h
  Михайло Федоров | Mihajlo Fedorov | йл
  Іван Їжакевич | Ivan Jizsakevics | ї is ji
  Сергій Корольов | Szerhij Koroljov | ьо is jo
  Кирило Буданов | Kirilo Budanov | и
`,
);

spells(
  'uk',
  `
  Краматорськ | Kramatorszk | ськ is szk
  Запоріжжя | Zaporizzsja | жж is zzs, я keeps its j
  Харків | Harkiv | х is h
  Чернігів | Csernyihiv | ні is nyi, г is h
  Дніпро | Dnyipro | дні
  Ґорґани | Gorgani | ґ is g
  Севастополь | Szevasztopol | ль at the end
`,
  'place',
);

spells(
  'Latn-uk',
  `
  Volodymyr Zelenskyy | Volodimir Zelenszkij | y is и, -skyy is szkij
  Denys Shmyhal | Denisz Smihal | h is г
  Dmytro Kuleba | Dmitro Kuleba | y is и
  Andriy Yermak | Andrij Jermak | -iy is ij, Ye is je
  Oleksii Reznikov | Olekszij Reznyikov | -ii is ij
  Yulia Tymoshenko | Julija Timosenko | ia is ija
  Valerii Zaluzhnyi | Valerij Zaluzsnij | -nyi is nij
  Oleksandr Syrskyi | Olekszandr Szirszkij | -skyi is szkij
  Kyrylo Budanov | Kirilo Budanov | y is и
  Yulia Svyrydenko | Julija Szviridenko | sv is szv
  Andrii Sybiha | Andrij Szibiha | h
  Mykhailo Fedorov | Mihajlo Fedorov | kh is х, ai is aj
  Victor Pinchuk | Viktor Pincsuk | c is k
  Petro Poroshenko | Petro Porosenko | sh is s
  Rustem Umerov | Rusztem Umerov | s is sz
`,
);

spells(
  'bg',
  `
  Бойко Борисов | Bojko Boriszov | й is j
  Георги Първанов | Georgi Parvanov | ъ is a
  Румен Радев | Rumen Radev | е is e everywhere
  Росен Плевнелиев | Roszen Plevneliev | no j between vowels
  Симеон Щерев | Szimeon Sterev | щ is st
  Тодор Живков | Todor Zsivkov | ж is zs
  Желю Желев | Zselju Zselev | ю is ju
  Иван Костов | Ivan Kosztov | с is sz
  Цецка Цачева | Cecka Cacseva | ц is c
  Кирил Петков | Kiril Petkov | и softens nothing
  Николай Денков | Nikolaj Denkov | ай is aj
  Кристалина Георгиева | Krisztalina Georgieva | ие
  Ирина Бокова | Irina Bokova | н stays hard
  Любен Беров | Ljuben Berov | лю is lju
  Христо Стоичков | Hriszto Sztoicskov | х is h
`,
);

spells(
  'Latn-bg',
  `
  Boyko Borisov | Bojko Boriszov | y is j
  Sergei Stanishev | Szergej Sztanisev | -ei is ej
  Rosen Zhelyazkov | Roszen Zseljazkov | zh, ya
  Plamen Oresharski | Plamen Oresarszki | -ski is szki
`,
);

spells(
  'mk',
  `
  Никола Груевски | Nikola Gruevszki | е after a vowel is e
  Зоран Заев | Zoran Zaev | no j
  Ѓорге Иванов | Gjorge Ivanov | ѓ is gj
  Киро Глигоров | Kiro Gligorov | к
  Трајко Вељаноски | Trajko Veljanoszki | ј is j
  Љубчо Георгиевски | Ljubcso Georgievszki | љ is lj
`,
);

spells('mk', 'Ќустендил | Kjusztendil | ќ is kj', 'place');

spells(
  'Latn-mk',
  `
  Stevo Pendarovski | Sztevo Pendarovszki | s is sz
  Hristijan Mickoski | Hrisztijan Mickoszki | c is c
  Gjorge Ivanov | Gjorge Ivanov | gj
`,
);

spells(
  'Latn-kk',
  `
  Kassym-Jomart Tokayev | Kaszim-Zsomart Tokajev | j of Kazakh is ж
  Nursultan Nazarbayev | Nurszultan Nazarbajev | aye is aje
  Karim Massimov | Karim Maszimov | ss is one sound
`,
);

spells(
  'Latn-ky',
  `
  Sadyr Japarov | Szadir Dzsaparov | j is dzs
  Shavkat Mirziyoyev | Savkat Mirzijojev | iyo is ijo
`,
);

spells(
  'sr',
  `
  Александар Вучић | Alekszandar Vucsity | ћ is ty
  Слободан Милошевић | Szlobodan Milosevity | ш is s
  Зоран Ђинђић | Zoran Gyingyity | ђ is gy
`,
);
