import { describe, expect, it } from 'vitest';
import { type Notation, transcribe } from '../../../../src/language/transcription';
import { spells } from './rows';

spells(
  'el',
  `
  Κυριάκος Μητσοτάκης | Kiriákosz Micotákisz | τσ is c, the accent is length
  Αλέξης Τσίπρας | Aléxisz Cíprasz | ξ is x
  Ελευθέριος Βενιζέλος | Elefthériosz Venizélosz | ευ before θ is ef
  Αντώνης Σαμαράς | Andónisz Szamarász | ντ is nd
  Άγγελος Μπασινάς | Ángelosz Baszinász | γγ is ng, initial μπ is b
  Γιώργος Παπανδρέου | Jórgosz Papandréu | γι before a vowel is j
  Κώστας Καραμανλής | Kósztasz Karamanlísz | η is i
  Ευάγγελος Βενιζέλος | Evángelosz Venizélosz | ευ before a vowel is ev
  Κωνσταντίνος Σημίτης | Konsztandínosz Szimítisz | σ before ν stays sz
  Ντόρα Μπακογιάννη | Dóra Bakojáni | initial ντ is d, double letters are one
  Γιάννης Στουρνάρας | Jánisz Szturnárasz | ου is u
  Προκόπης Παυλόπουλος | Prokópisz Pavlópulosz | αυ before λ is av
  Αικατερίνη Σακελλαροπούλου | Ekateríni Szakelaropúlu | αι is e, double letters are one
  Κάρολος Παπούλιας | Károlosz Papúliasz | ου with accent is ú
  Νίκος Αναστασιάδης | Níkosz Anasztasziádisz | σ is sz
`,
);

spells(
  'Latn-el',
  `
  Kyriakos Mitsotakis | Kiriakosz Micotakisz | y is i, ts is c, no accents
  Alexis Tsipras | Alexisz Ciprasz | x stays
  Antonis Samaras | Andonisz Szamarasz | nt is nd
  Giorgos Papandreou | Jorgosz Papandreu | gi before a vowel is j
  Nikos Christodoulides | Nikosz Hrisztodulidesz | ch is h
`,
);

spells(
  'ka',
  `
  მიხეილ სააკაშვილი | Miheil Szaakasvili | ხ is h, შ is s
  ბიძინა ივანიშვილი | Bidzina Ivanisvili | ძ is dz
  ირაკლი ღარიბაშვილი | Irakli Garibasvili | ღ is g
  სალომე ზურაბიშვილი | Szalome Zurabisvili | ს is sz
  ნიკა მელია | Nika Melia | no j between vowels
  გიორგი მარგველაშვილი | Giorgi Margvelasvili | გ is g
`,
);

spells(
  'Latn-ka',
  `
  Mikheil Saakashvili | Miheil Szaakasvili | kh is h, sh is s
  Irakli Kobakhidze | Irakli Kobahidze | dz stays
  Bidzina Ivanishvili | Bidzina Ivanisvili | sh
  Irakli Garibashvili | Irakli Garibasvili | s is sz elsewhere
  Salome Zourabichvili | Szalome Zurabicsvili | ou is u, ch is cs
  Mikheil Kavelashvili | Miheil Kavelasvili | v
  Eduard Shevardnadze | Eduard Sevardnadze | initial sh
  Zviad Gamsakhurdia | Zviad Gamszahurdia | ia stays
  Nino Burjanadze | Nino Burdzsanadze | j is dzs
  Giorgi Gakharia | Giorgi Gaharia | kh
  Zurab Zhvania | Zurab Zsvania | zh is zs
  Vano Merabishvili | Vano Merabisvili | sh
  Nika Gvaramia | Nika Gvaramia | nothing to change
  Levan Tsutskiridze | Levan Cuckiridze | ts is c
  Giorgi Kvirikashvili | Giorgi Kvirikasvili | k
`,
);

spells(
  'hy',
  `
  Նիկոլ Փաշինյան | Nikol Pasinján | -յան is ján
  Սերժ Սարգսյան | Szerzs Szargszján | ժ is zs
  Ռոբերտ Քոչարյան | Robert Kocsarján | չ is cs
  Վահագն Խաչատուրյան | Vahagn Hacsaturján | խ is h, ու is u
`,
);

spells(
  'Latn-hy',
  `
  Nikol Pashinyan | Nikol Pasinján | -yan is ján
  Serzh Sargsyan | Szerzs Szargszján | zh is zs
  Armen Sarkissian | Armen Szarkiszján | ss is one sound, -ian is ján
  Robert Kocharyan | Robert Kocsarján | ch is cs
  Levon Ter-Petrosyan | Levon Ter-Petroszján | hyphens stay
  Vahagn Khachaturyan | Vahagn Hacsaturján | kh is h
  Ararat Mirzoyan | Ararat Mirzoján | oyan
  Zohrab Mnatsakanyan | Zohrab Mnacakanján | ts is c
  Karen Karapetyan | Karen Karapetján | tyan
  Hovik Abrahamyan | Hovik Abrahamján | h stays
  Tigran Sargsyan | Tigran Szargszján | s is sz
  Artur Baghdasaryan | Artur Bagdaszarján | gh is g
  Arayik Harutyunyan | Arajik Harutjunján | y is j
  Ruben Vardanyan | Ruben Vardanján | no change before -yan
  Bako Sahakyan | Bako Szahakján | kyan
`,
);

spells(
  'Latn-ar',
  `
  Mohammed bin Salman | Mohamed bin Szalmán | known names, particles small
  Bashar al-Assad | Bassár el-Aszad | the article is el-
  Abdel Fattah el-Sisi | Abdel-Fattáh esz-Szíszi | the article before a sun letter
  Mahmoud Abbas | Mahmúd Abbász | s is sz
  Hassan Nasrallah | Haszan Naszralláh | ss is one sound
  Yahya Sinwar | Jahja Szinvár | w is v
  Ismail Haniyeh | Iszmáíl Hanije | -eh is e
  Mohamed Morsi | Mohamed Murszi | known names
  Ahmed al-Sharaa | Ahmed es-Saraa | sh is s
  Hamad bin Khalifa Al Thani | Hamad bin Halífa Ál Száni | the House of Thani has no article
  Qasim Amin | Kászim Amín | q is k
  Hosni Mubarak | Hoszni Mubárak | known names
  Osama bin Laden | Oszáma bin Láden | bin
  Gamal Mubarak | Gamal Mubárak | g of Egypt stays
  Muammar Gaddafi | Moammer Kadhafi | known names
`,
);

spells(
  'Latn-fa',
  `
  Ali Khamenei | Ali Hamenei | kh is h
  Mahmoud Ahmadinejad | Mahmúd Ahmadinezsád | -nejad is nezsád
  Ebrahim Raisi | Ebrahim Raiszi | s is sz
  Masoud Pezeshkian | Maszúd Peszeskján | known names
  Abbas Araghchi | Abbász Aragcsi | gh, ch
  Ali Larijani | Ali Laridzsáni | j is dzs
  Ruhollah Khomeini | Ruholláh Homeini | known names
  Mohammad Khatami | Mohamed Hatami | kh
  Qasem Soleimani | Kászim Szolejmáni | q is k
  Shirin Ebadi | Sirin Ebádi | sh is s
  Hamid Karzai | Hámid Karzai | known names
  Ashraf Ghani | Asraf Gáni | gh is g
  Asghar Farhadi | Aszgar Farhádi | sgh
  Javad Zarif | Dzsavád Zaríf | j is dzs
  Narges Mohammadi | Nargesz Mohammadi | a word that is not known
`,
);

spells(
  'Latn-he',
  `
  Benjamin Netanyahu | Benjámin Netanjahu | y is j
  Shimon Peres | Simón Peresz | sh is s
  Moshe Katsav | Móse Kacav | ts is c
  Yair Lapid | Jaír Lapid | y is j
  Yitzhak Rabin | Jichák Rabin | known names
  Benny Gantz | Beni Ganc | tz is c
  Yoav Gallant | Joáv Galant | known names
  Reuven Rivlin | Reuvén Rivlin | nothing else to change
  Tzipi Livni | Cipi Livni | tz is c
  Bezalel Smotrich | Bezalel Szmotrics | -ich is ics
  Natan Sharansky | Natan Saranszki | final y is i
  Avigdor Lieberman | Avigdor Liberman | known names
  Amos Oz | Ámosz Oz | known names
  Chaim Weizmann | Háim Weizmann | known names
  Ehud Barak | Ehud Barak | nothing to change
`,
);

spells(
  'Latn-hi',
  `
  Rajiv Gandhi | Radzsiv Gandhi | j is dzs, dh stays
  Raj Kapoor | Radzs Kapur | oo of the known name
  Saif Ali Khan | Szaif Ali Khán | kh stays
  Manmohan Singh | Manmohan Szingh | s is sz
  Jawaharlal Nehru | Dzsaváharlál Nehru | w is v
  Asif Ali Zardari | Aszif Ali Zardari | s is sz
  Pervez Musharraf | Pervez Musarraf | sh is s
  Benazir Bhutto | Benazir Bhutto | bh stays
  Sheikh Hasina | Sejk Haszína | known names
  Narendra Modi | Narendra Modi | nothing to change
  Atal Bihari Vajpayee | Atal Bihari Vadzspaji | known names
  Amit Shah | Amit Sah | sh is s
  Yashwant Sinha | Jasvant Szinha | y is j
  Rajnath Singh | Radzsnath Szingh | th stays
  Droupadi Murmu | Drúpadi Murmu | ou is ú
`,
);

spells(
  'Latn-mn',
  `
  Tsakhiagiin Elbegdorj | Cahjagín Elbegdordzs | ts is c, ii is í
  Ukhnaagiin Khürelsükh | Uhnágín Hürelszüh | kh is h, aa is á
  Khaltmaagiin Battulga | Haltmágín Battulga | tt stays
`,
);

describe('transcription', () => {
  it.each<[Notation, string]>([
    ['Latn-zh', 'Tsai Ing-wen'],
    ['Latn-zh', 'John Smith'],
    ['Latn-zh', 'Carrie Lam'],
    ['Latn-ja', 'Ruth Bader'],
    ['Latn-ko', 'John Smith'],
    ['ko', 'Kim'],
    ['ru', 'Путїн'],
    ['el', 'Кипр'],
    ['Latn-el', 'Ersin Tatar'],
    ['Latn-ru', 'Nicholas II'],
    ['Latn-ru', 'Michael McFaul'],
  ])('gives nothing for %s %s', (notation, name) => {
    expect(transcribe(name, notation)).toEqual([]);
  });

  it('finds an article in each of its spellings', () => {
    expect(transcribe('Bashar al-Assad', 'Latn-ar').map((one) => one.name)).toContain('Bassár al-Aszad');
  });
});
