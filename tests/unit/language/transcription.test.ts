import { describe, expect, it } from 'vitest';
import { hungarianSpelling, type Notation, transcribe } from '../../../src/language/transcription';

const CASES: readonly [Notation, string, string][] = [
  ['ru', 'Владимир Путин', 'Vlagyimir Putyin'],
  ['ru', 'Дмитрий Медведев', 'Dmitrij Medvegyev'],
  ['ru', 'Сергей Лавров', 'Szergej Lavrov'],
  ['ru', 'Михаил Горбачёв', 'Mihail Gorbacsov'],
  ['ru', 'Никита Хрущёв', 'Nyikita Hruscsov'],
  ['ru', 'Борис Ельцин', 'Borisz Jelcin'],
  ['ru', 'Евгений Пригожин', 'Jevgenyij Prigozsin'],
  ['ru', 'Сергей Шойгу', 'Szergej Sojgu'],
  ['ru', 'Валентина Матвиенко', 'Valentyina Matvijenko'],
  ['ru', 'Фёдор Достоевский', 'Fjodor Dosztojevszkij'],
  ['ru', 'Татьяна Голикова', 'Tatyjana Golikova'],
  ['ru', 'Наталья Касперская', 'Natalja Kaszperszkaja'],
  ['ru', 'Юрий Андропов', 'Jurij Andropov'],
  ['ru', 'Александр Бастрыкин', 'Alekszandr Basztrikin'],
  ['ru', 'Казань', 'Kazany'],
  ['ru', 'Нижний Новгород', 'Nyizsnyij Novgorod'],
  ['uk', 'Володимир Зеленський', 'Volodimir Zelenszkij'],
  ['uk', 'Денис Шмигаль', 'Denisz Smihal'],
  ['uk', 'Арсеній Яценюк', 'Arszenyij Jacenyuk'],
  ['uk', 'Юлія Тимошенко', 'Julija Timosenko'],
  ['uk', 'Чернігів', 'Csernyihiv'],
  ['uk', 'Дніпро', 'Dnyipro'],
  ['bg', 'Бойко Борисов', 'Bojko Boriszov'],
  ['bg', 'Георги Първанов', 'Georgi Parvanov'],
  ['bg', 'Румен Радев', 'Rumen Radev'],
  ['mk', 'Никола Груевски', 'Nikola Gruevszki'],
  ['el', 'Κυριάκος Μητσοτάκης', 'Kiriákosz Micotákisz'],
  ['el', 'Αλέξης Τσίπρας', 'Aléxisz Cíprasz'],
  ['ko', '김정은', 'Kim Dzsongun'],
  ['ko', '문재인', 'Mun Dzsein'],
  ['ko', '윤석열', 'Jun Szogjol'],
  ['ko', '박근혜', 'Pak Kunhje'],
  ['ko', '반기문', 'Pan Gimun'],
  ['ko', '이명박', 'I Mjongbak'],
  ['pinyin', 'Xi Jinping', 'Hszi Csin-ping'],
  ['pinyin', 'Hu Jintao', 'Hu Csin-tao'],
  ['pinyin', 'Deng Xiaoping', 'Teng Hsziao-ping'],
  ['pinyin', 'Li Keqiang', 'Li Ko-csiang'],
  ['pinyin', 'Wen Jiabao', 'Ven Csia-pao'],
  ['pinyin', 'Jiang Zemin', 'Csiang Cö-min'],
  ['pinyin', 'Zhou Enlai', 'Csou En-laj'],
  ['pinyin', 'Hua Guofeng', 'Hua Kuo-feng'],
  ['pinyin', 'Peng Liyuan', 'Peng Li-jüan'],
  ['hepburn', 'Shinzo Abe', 'Abe Sinzó'],
  ['hepburn', 'Fumio Kishida', 'Kisida Fumio'],
  ['hepburn', 'Yoshihide Suga', 'Szuga Josihide'],
  ['hepburn', 'Junichiro Koizumi', 'Koizumi Dzsunicsiró'],
  ['hepburn', 'Taro Aso', 'Aszó Taró'],
];

describe('Hungarian transcription', () => {
  it.each(CASES)('spells %s %s as %s', (notation, name, expected) => {
    expect(transcribe(name, notation)).toBe(expected);
  });

  it.each<[Notation, string]>([
    ['pinyin', 'Tsai Ing-wen'],
    ['pinyin', 'John Smith'],
    ['hepburn', 'Ruth Bader'],
    ['ko', 'Kim'],
    ['ru', 'Путiн'.replace('i', 'ї')],
    ['el', 'Кипр'],
  ])('gives nothing for %s %s', (notation, name) => {
    expect(transcribe(name, notation)).toBeUndefined();
  });

  it('turns inverted names round and gives them with and without the patronymic', () => {
    expect(hungarianSpelling({ native: ['Путин, Владимир Владимирович'], country: 'Q159' })).toEqual([
      'Vlagyimir Putyin',
      'Vlagyimir Vlagyimirovics Putyin',
    ]);
    expect(hungarianSpelling({ native: ['Путин Владимир Владимирович'], country: 'Q159' })[0]).toBe(
      'Vlagyimir Putyin',
    );
    expect(hungarianSpelling({ english: 'Xi Jinping', country: 'Q148' })).toEqual(['Hszi Csin-ping']);
    expect(hungarianSpelling({ native: ['Αλέξης Τσίπρας'], country: 'Q41' })).toEqual([
      'Aléxisz Cíprasz',
      'Alexisz Ciprasz',
    ]);
    expect(hungarianSpelling({ english: 'Emmanuel Macron', country: 'Q142' })).toEqual([]);
  });
});
