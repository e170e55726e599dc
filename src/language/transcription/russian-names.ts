/** Whether a name in English letters is surely one of Russian, of somebody of whom no source tells the state. */

import { OTHER_LETTERS } from './german';

/** Given names that hardly anybody else has, as English writes them. */
const GIVEN = new Set(
  (
    'Aleksandr Aleksandra Aleksei Aleksey Alexandr Alexei Alexey Anastasiya Anatoli Anatoly Andrei Andrey Arkady ' +
    'Darya Dmitri Dmitriy Dmitry Ekaterina Evgeni Evgenia Evgeny Galina Gennady Georgy Grigory Igor Ilya Ivan ' +
    'Kirill Ksenia Larisa Leonid Lev Lidiya Ludmila Lyubov Lyudmila Maksim Mikhail Nadezhda Natalya Nikita Nikolai ' +
    'Nikolay Oksana Oleg Polina Pyotr Raisa Ruslan Semyon Sergei Sergey Stanislav Stepan Svetlana Tatiana Tatyana ' +
    'Vadim Valeri Valery Vasily Vitaly Vladimir Vladislav Vsevolod Vyacheslav Yegor Yekaterina Yelena Yevgeni ' +
    'Yevgeny Yulia Yuri Yury Zinaida Zoya'
  ).split(' '),
);
/** Given names that others have too: only an adjective's ending or -ov makes them Russian, and -in does not. */
const SHARED = new Set(
  'Alexander Alexandra Anna Anton Boris Elena Konstantin Maria Marina Maxim Natalia Nina Olga Pavel Roman Vera Viktor Viktoria Valentina Valentin'.split(
    ' ',
  ),
);
const FAMILY = /(?:[bdklmnprstvz][eoy]va?|[aeiou]yeva?|[bdklmnprstvz]ina?|skaya|sky|skiy|enko|chuk)$/;
const SURE_FAMILY = /(?:[bdklmnprstvz]ova?|y?eva?|skaya|enko)$/;

export function isRussianName(name: string): boolean {
  const words = name.split(' ');
  const [given = '', family = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{Lu}\p{Ll}+$/u.test(word)))
    return false;
  if (OTHER_LETTERS.test(name)) return false;
  return (GIVEN.has(given) && FAMILY.test(family)) || (SHARED.has(given) && SURE_FAMILY.test(family));
}
