import { createHash } from 'node:crypto';

/**
 * How much a word identifies a group: `proper` words most; `common` words are in the names of many groups; `place` words
 * distinguish branches and are often left out; `minor` words are optional.
 */
export type WordWeight = 'proper' | 'common' | 'place' | 'minor';

/** Words of group names by sense, as the press writes them. A word with several senses (brigade) matches each of them. */
const COMMON: Readonly<Record<string, string>> = {
  kataib:
    'kataib katibat katiba brigade brigades brigaden battalion battalions bataillon bataillons bataillone phalanges كتائب كتيبة گردان',
  liwa: 'liwa liwaa liwah lewa alwiya brigade brigades brigaden banner لواء ألوية تيپ',
  saraya: 'saraya seraya saraia sarayat company companies compagnie compagnies kompanie kompanien brigade brigades brigaden سرايا سرية',
  division: 'firqa firqat division divisions فرقة',
  regiment: 'fawj regiment regiments فوج',
  army: 'jaysh jaish jeish jaych djeich gaish geish army armies armee heer جيش ارتش',
  movement: 'harakat haraka hareket movement mouvement bewegung حركة جنبش',
  forces:
    'quwat quwwat kuwat force forces unit units unite unites einheit einheiten streitkrafte krafte قوات قوة نيرو نيروي نيروهاي يگان وحدات',
  league: 'asaib asaeb league leagues ligue liga عصائب',
  party: 'hizb hezb party parti partei حزب',
  hezbollah: 'hezbollah hizballah hizbollah hizbullah hezbullah hisbollah hisbullah hezballah partyofgod partidedieu parteigottes حزبالله',
  ansar: 'ansar ansaru supporters partisans anhanger helfer أنصار',
  god: 'allah god dieu gottes الله خدا',
  ansarallah: 'ansarallah ansarollah ansarullah supportersofgod partisansofgod partisansdedieu anhangergottes helfergottes انصارالله',
  islamic:
    'islamic islamique islamiques islamischer islamische islamischen islamica islamico islamiya islamiyya islami eslami islamist إسلامية إسلامي',
  resistance:
    'resistance resistances resistencia resistenza widerstand widerstands muqawama muqawamah moqavemat mukawama moukawama مقاومة مقاومت',
  jihad: 'jihad djihad dschihad dschihads جهاد',
  state: 'state etat staat staates dawla dawlah daoula دولة دولت',
  republic: 'republic republique republik jumhuriya jumhuriyat جمهورية جمهوري',
  kingdom: 'kingdom royaume konigreich mamlaka',
  united: 'united vereinigte vereinigtes vereinigten unis uni متحدة متحده',
  nations: 'nations nation vereinten',
  martyrs: 'martyrs martyr shuhada shohada chouhada schuhada martyrer شهداء شهيد شهيدان shahid shaheed',
  sayyid: 'sayyid sayid seyyed sayed saied seyed سيد',
  imam: 'imam emam امام',
  sheikh: 'sheikh shaykh cheikh scheich شيخ',
  popular: 'popular people peoples populaire populaires volk volks shaabi shabi chaabi schaabi شعبي شعبية مردمي',
  mobilization:
    'mobilization mobilisation mobilisations mobilisierung mobilisierungs mobilmachung mobilmachungs hashd hachd haschd حشد بسيج',
  front: 'front fronts jabhat jabha djabhat dschabhat جبهة',
  organisation: 'organisation organization munazzama munazamat منظمة سازمان',
  council: 'council conseil rat majlis مجلس',
  axis: 'axis axe achse mihwar محور',
  network: 'network reseau netzwerk شبكة شبكه',
  guards: 'guard guards garde gardes garden wachter gardiens haras حرس پاسداران pasdaran',
  corps: 'corps korps sepah faylaq faylak failaq سپاه فيلق',
  revolution: 'revolution revolutionary revolutionnaire revolutionnaires revolutions revolutionare thawra thawrat ثورة ثوري انقلاب',
  liberation: 'liberation befreiung befreiungs tahrir تحرير',
  sons: 'sons abna fils sohne أبناء',
  protection: 'himaya protection schutz',
  national: 'national nationale nationaler watani وطني وطنية',
  province: 'province provinz governorate wilayat wilaya ولاية محافظة',
  political: 'political politique politburo siyasi',
  righteous: 'righteous vertueux rechtschaffenen rechtschaffene gerechten صالحين',
};

const PLACES: Readonly<Record<string, string>> = {
  iraq: 'iraq irak iraqi iraqis irakien irakiens irakienne irakiennes irakisch irakische irakischer irakischen iraque iraqiya عراق عراقي عراقية',
  iran: 'iran iranian iranians iranien iranienne iranische iranischer iranischen ايران ايراني',
  syria: 'syria syrian syrie syrien syrienne syrische syrischer سوريا سوريه سوري',
  lebanon: 'lebanon lebanese liban libanais libanaise libanaises libanon libanesisch libanesische libanesischer لبنان لبناني',
  yemen: 'yemen yemeni yemenite jemen jemenitische jemenitischer yemenites يمن يمني',
  palestine:
    'palestine palestinian palestinians palestinien palestinienne palastina palastinensische palastinensischer palastinensischen filastin فلسطين فلسطيني',
  israel: 'israel israeli israelien israelische اسرائيل',
  levant: 'levant sham cham شام',
  jordan: 'jordan jordanian jordanie jordanien اردن',
  afghanistan: 'afghanistan afghan افغانستان',
  pakistan: 'pakistan pakistani پاكستان',
  egypt: 'egypt egyptian egypte agypten مصر',
  bahrain: 'bahrain bahraini بحرين',
  america: 'us usa america american americain americaine amerikanische أمريكا أميركا امريكي',
  turkey: 'turkey turkish turquie turkei تركيا',
};

const MINOR =
  'of the in and to for on by with a an at from de des du d la le les l et en au aux dans pour der die das den dem und im von vom zu zum zur fur beim ' +
  'fi wa min bi و في من از در به do da dos no na e el y backed proxy pro soutenue soutenues group groups groupe groupes gruppe gruppen ' +
  'faction factions militia militias milice milices miliz milizen rebel rebels rebelle rebelles rebellen مليشيا ميليشيا ميليشيات فصائل فصيل';

export interface CommonWord {
  readonly senses: readonly string[];
  readonly weight: Exclude<WordWeight, 'proper'>;
}

/**
 * The table of common words by their folded form.
 * @param key the folding by which words are looked up
 */
export function commonWords(key: (word: string) => string): ReadonlyMap<string, CommonWord> {
  const table = new Map<string, CommonWord>();
  const add = (word: string, weight: CommonWord['weight'], sense: string | null) => {
    const earlier = table.get(key(word));
    const senses = [...(earlier?.senses ?? []), ...(sense === null ? [] : [sense])];
    table.set(key(word), { senses: [...new Set(senses)], weight: earlier?.weight ?? weight });
  };
  for (const [sense, words] of Object.entries(COMMON)) for (const word of words.split(' ')) add(word, 'common', sense);
  for (const [sense, words] of Object.entries(PLACES)) for (const word of words.split(' ')) add(word, 'place', sense);
  for (const word of MINOR.split(' ')) add(word, 'minor', null);
  return table;
}

/** Stands for the table: another table has another one. */
export const COMMON_WORDS_DIGEST = createHash('sha256')
  .update(JSON.stringify([COMMON, PLACES, MINOR]))
  .digest('base64url');
