/**
 * Words of Arabic, Persian, Hebrew and Indian names with the vowels' lengths, as Hungarian news and the Academy's
 * transcription write them; keys are English spellings in lower case.
 */

function table(text: string): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const line of text.trim().split(/;\s*/)) {
    const [spellings = '', hungarian = ''] = line.trim().split(' = ');
    for (const spelling of spellings.split(' ')) result.set(spelling, hungarian);
  }
  return result;
}

export const ARABIC_WORDS = table(`
  mohammed mohammad mohamed muhammad mohamad muhammed = Mohamed; ahmed ahmad = Ahmed;
  mahmoud mahmud mahmood = Mahmúd; hassan hasan = Haszan; hussein husayn hussain husain = Huszein; ali = Ali;
  omar umar = Omar; osama usama = Oszáma; othman uthman osman = Oszmán; ibrahim = Ibráhím; ismail = Iszmáíl;
  yusuf yousef youssef yousuf = Júszuf; khalid khaled = Háled; walid waleed = Valíd; rashid rashed = Rasid;
  saeed said sayid = Szaíd; salman = Szalmán; sultan = Szultán; khalifa = Halífa; hamad = Hamad; hamid = Hámid;
  abdullah abdallah abdulla = Abdulláh; abdulaziz abdelaziz = Abdul-Azíz;
  abdulrahman abdelrahman abdul-rahman = Abdur-Rahmán; abdel-fattah abdelfattah = Abdel-Fattáh; sisi = Szíszi;
  abbas = Abbász; arafat = Arafat; yasser yasir = Jasszer; yahya = Jahja; sinwar = Szinvár;
  haniyeh haniya = Hanije; nasrallah = Naszralláh; assad asad = Aszad; bashar = Bassár; hafez hafiz = Hafez;
  saddam = Szaddám; mubarak = Mubárak; hosni = Hoszni; morsi mursi = Murszi; sadat = Szadat; anwar = Anvar;
  nasser nasir nassir = Nasszer; gaddafi qaddafi gadhafi = Kadhafi; muammar moammar = Moammer; haftar = Haftar;
  khalil = Halíl; laden = Láden; baghdadi = Bagdadi; zawahiri = Zavahiri; ayman aiman = Ajman; maliki = Máliki;
  nouri nuri = Núri; abadi = Abádi; haider haidar hayder = Hajder; sadr = Szadr; muqtada moqtada = Muktada;
  sistani = Szisztáni; sudani = Szúdáni; barzani = Barzani; masoud massoud masud = Maszúd; talabani = Talabani;
  jalal = Dzsalál; barham = Barham; salih saleh = Száleh; hariri = Haríri; saad = Szaad; rafic rafik rafiq = Rafik;
  mikati = Mikáti; najib = Nadzsíb; aoun = Aún; michel = Michel; joseph = Joseph; berri = Berri; nabih = Nabíh;
  salam = Szalám; faisal faysal = Fejszál; fahd = Fahd; turki = Turki; nayef = Nájef; mansour mansur = Manszúr;
  hadi = Hádi; houthi = Húszi; thani = Száni; tamim = Tamím; zayed zayid = Zájed; nahyan = Nahján;
  maktoum = Maktúm; sabah = Szabáh; jaber jabir = Dzsáber; nawaf = Navaf; mishal meshal = Misal;
  qaboos qabus = Kábúsz; haitham haytham = Hejszam; tariq tarek tarik = Tárik; burhan = Burhán; bashir = Basír;
  hamdok = Hamdok; jumblatt = Dzsumblatt; aziz = Azíz; karim = Karím; jamal = Dzsamál; gamal = Gamal;
  khashoggi = Hasogdzsi; amin = Amín; qasim qassem kassem qasem = Kászim; muslim = Muszlim;
  musa moussa mussa = Músza; isa issa = Ísza; fatima = Fátima; khadija = Hadídzsa; aisha = Ajsa;
  fayyad fayad = Fajjád; saud = Szaúd; shaath = Saasz; erekat = Erekat; sharaa = Saraa; jolani golani = Dzsoláni;
  abdel = Abdel; abd = Abd; abdul = Abdul; rahman = Rahmán; fattah = Fattáh; latif = Latíf; malik = Malik; nabil = Nabíl;
  samir = Szamír; jamil = Dzsamíl; munir = Munír; amir = Amír; hakim = Hakím; halim = Halím; salim = Szalím;
  adel adil = Ádil; kamal kamel = Kamál; sami = Számi; hani = Háni; zaki = Zaki; fouad fuad = Fuád;
  marwan = Marván; imad = Imád; ziad ziyad = Zijád; riad riyad = Rijád; fathi = Fathi;
  mustafa moustafa mostafa = Musztafa; madbouly = Madbuli; shoukry shukri = Sukri; sameh = Számeh; ghali = Gáli;
  boutros = Butrosz; baradei = Baradei
`);

export const PERSIAN_WORDS = table(`
  mohammad mohammed muhammad = Mohamed; ali = Ali; hassan hasan = Haszan; hossein hussein = Hoszein;
  rouhani ruhani = Róháni; ruhollah = Ruholláh; khomeini = Homeini; khamenei = Hamenei; khatami = Hatami;
  rafsanjani = Rafszandzsáni; akbar = Akbar; hashemi = Hasemi; mahmoud mahmud = Mahmúd; ahmadinejad = Ahmadinezsád;
  ebrahim = Ebrahim; raisi = Raiszi; zarif = Zaríf; javad = Dzsavád; masoud = Maszúd; pezeshkian = Peszeskján;
  abbas = Abbász; araghchi araqchi = Aragcsi; larijani = Laridzsáni; ghalibaf qalibaf = Kalibáf;
  bagher baqer = Bakir; amir = Amír; abdollahian = Abdollahján; soleimani = Szolejmáni;
  qasem qassem ghasem = Kászim; reza = Reza; pahlavi = Pahlavi; shirin = Sirin; ebadi = Ebádi; narges = Nargesz;
  mousavi musavi = Múszavi; mir-hossein = Mír-Hoszein; mehdi = Mehdi; karroubi = Karrúbi; salehi = Szálehi;
  akhundzada = Ahundzáda; hamid = Hámid; karzai = Karzai; ashraf = Asraf; ghani = Gáni; abdullah = Abdulláh;
  mullah = Molla; omar = Omar; farhadi = Farhádi; asghar = Aszgar; kiarostami = Kiarosztami
`);

export const HEBREW_WORDS = table(`
  benjamin binyamin = Benjámin; chaim haim = Háim; netanyahu = Netanjahu; shimon = Simón; peres = Peresz; moshe = Móse;
  yitzhak yitzchak itzhak = Jichák; isaac = Jichák; ehud = Ehud; barak = Barak; ariel = Ariel; sharon = Saron;
  rabin = Rabin; golda = Golda; meir = Meír; menachem menahem = Menáhem; begin = Begin; yair = Jaír; lapid = Lapid;
  yoav = Joáv; gallant = Galant; benny = Beni; gantz = Ganc; tzipi = Cipi; livni = Livni; katsav katzav = Kacav;
  reuven = Reuvén; avigdor = Avigdor; lieberman liberman = Liberman; amos = Ámosz; oz = Oz; david = Dávid;
  ben-gurion = Ben-Gurion; weizmann = Weizmann; ezer = Ezer; israel yisrael = Jiszráél; shaul = Saul;
  mofaz = Mofaz; shamir = Samir; levi = Lévi; eshkol = Eskol; dayan = Dajan; herzog = Hercog
`);

export const INDIAN_WORDS = table(`
  gandhi = Gandhi; rajiv = Radzsiv; sanjay = Szandzsaj; singh = Szingh; nehru = Nehru; jawaharlal = Dzsaváharlál;
  khan = Khán; mohandas = Mohandász; vajpayee = Vadzspaji; sinha = Szinha; rao = Ráo; baba = Bába; sai = Szái;
  mohammad muhammad mohammed = Mohamed; ali = Ali; zia = Zia; kapoor = Kapur; bhutto = Bhutto; zardari = Zardari;
  sharif = Saríf; pervez = Pervez; musharraf = Musarraf; benazir = Benazir; hasina = Haszína; sheikh = Sejk;
  rahman = Rahmán; mujibur = Mudzsibur
`);
