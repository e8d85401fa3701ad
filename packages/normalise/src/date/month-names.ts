/**
 * Names of the months, January first; forms of one month are joined by "/". Full names, the case
 * they take in dates, and usual abbreviations. Accents are optional: names are folded.
 * Where two languages use one word for two months, neither is in the table; but listopad is November,
 * as in Czech and Polish, and not the October of Croatian.
 */
const monthsByLanguage: Readonly<Record<string, string>> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  ar: 'يناير/جانفي/كانون الثاني فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار/ماية يونيو/جوان/حزيران/يونية يوليو/جويلية/تموز/يولية أغسطس/أوت/آب سبتمبر/شتنبر/أيلول أكتوبر/تشرين الأول نوفمبر/نونبر/تشرين الثاني ديسمبر/دجنبر/كانون الأول',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  be: 'студзень/студзеня люты/лютага сакавік/сакавіка красавік/красавіка май/мая чэрвень/чэрвеня ліпень/ліпеня жнівень/жніўня верасень/верасня кастрычнік/кастрычніка лістапад/лістапада снежань/снежня',
  bg: 'януари/яну февруари/фев март април/апр май юни/юн юли/юл август/авг септември/сеп октомври/окт ноември/ное декември/дек',
  bn: 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  ca: 'gener/gen febrer/febr març abril/abr maig juny juliol agost setembre/set octubre/oct novembre/nov desembre/des',
  cs: 'leden/ledna/led únor/února/úno březen/března/bře duben/dubna/dub květen/května/kvě červen/června/čvn červenec/července/čvc srpen/srpna/srp září/zář říjen/října/říj listopad/listopadu prosinec/prosince/pro',
  da: 'januar/jan februar/feb marts april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec',
  de: 'januar/jänner/jan/jän februar/feber/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  el: 'ιανουάριος/ιανουαρίου/ιαν φεβρουάριος/φεβρουαρίου/φεβ μάρτιος/μαρτίου/μαρ/μάρ απρίλιος/απριλίου/απρ μάιος/μαΐου/μαΐ/μάι ιούνιος/ιουνίου/ιουν/ιούν ιούλιος/ιουλίου/ιουλ/ιούλ αύγουστος/αυγούστου/αυγ/αύγ σεπτέμβριος/σεπτεμβρίου/σεπ/σεπτ οκτώβριος/οκτωβρίου/οκτ νοέμβριος/νοεμβρίου/νοε/νοέ δεκέμβριος/δεκεμβρίου/δεκ',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic',
  et: 'jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets',
  fa: 'ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  fi: 'tammikuu/tammikuuta/tammi helmikuu/helmikuuta/helmi maaliskuu/maaliskuuta/maalis huhtikuu/huhtikuuta/huhti toukokuu/toukokuuta/touko kesäkuu/kesäkuuta/kesä heinäkuu/heinäkuuta/heinä elokuu/elokuuta/elo syyskuu/syyskuuta/syys lokakuu/lokakuuta/loka marraskuu/marraskuuta/marras joulukuu/joulukuuta/joulu',
  fr: 'janvier/janv/jan février/févr/fév mars avril/avr mai juin juillet/juil août/aoû septembre/sept octobre/oct novembre/nov décembre/déc',
  he: 'ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר',
  hi: 'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  hr: 'siječanj/siječnja/sij veljača/veljače/velj ožujak/ožujka/ožu travanj/travnja/tra svibanj/svibnja/svi lipanj/lipnja srpanj/srpnja kolovoz/kolovoza/kol rujan/rujna/ruj oktobar/oktobra studeni/studenoga/studenog prosinac/prosinca/pro',
  hu: 'január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  hy: 'հունվար/հունվարի փետրվար/փետրվարի մարտ/մարտի ապրիլ/ապրիլի մայիս/մայիսի հունիս/հունիսի հուլիս/հուլիսի օգոստոս/օգոստոսի սեպտեմբեր/սեպտեմբերի հոկտեմբեր/հոկտեմբերի նոյեմբեր/նոյեմբերի դեկտեմբեր/դեկտեմբերի',
  id: 'januari/jan februari/pebruari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep oktober/okt november/nopember/nov desember/des',
  is: 'janúar/jan febrúar/feb mars apríl/apr maí júní/jún júlí/júl ágúst september/sep október/okt nóvember/nóv desember/des',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  ka: 'იანვარი/იან თებერვალი/თებ მარტი/მარ აპრილი/აპრ მაისი/მაი ივნისი/ივნ ივლისი/ივლ აგვისტო/აგვ სექტემბერი/სექ ოქტომბერი/ოქტ ნოემბერი/ნოე დეკემბერი/დეკ',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  lt: 'sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės birželis/birželio liepa/liepos rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio lapkritis/lapkričio gruodis/gruodžio',
  lv: 'janvāris/janvārī/janvāra februāris/februārī/februāra marts/martā/marta aprīlis/aprīlī/aprīļa maijs/maijā/maija jūnijs/jūnijā/jūnija jūlijs/jūlijā/jūlija augusts/augustā/augusta septembris/septembrī/septembra oktobris/oktobrī/oktobra novembris/novembrī/novembra decembris/decembrī/decembra',
  mk: 'јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп октомври/окт ноември/ное декември/дек',
  ms: 'januari/jan februari/feb mac april/apr mei jun julai/jul ogos september/sept oktober/okt november/nov disember/dis',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  no: 'januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des',
  pl: 'styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru',
  pt: 'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi decembrie/dec',
  ru: 'январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя/нояб декабрь/декабря/дек',
  sk: 'január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra október/októbra november/novembra december/decembra',
  sl: 'januar/januarja/jan februar/februarja/feb marec/marca/mar april/aprila/apr maj/maja junij/junija/jun julij/julija/jul avgust/avgusta/avg september/septembra/sep oktober/oktobra/okt november/novembra/nov december/decembra/dec',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  sr: 'januar/januara/jan/јануар/јануара/јан februar/februara/feb/фебруар/фебруара/феб mart/marta/mar/март/марта/мар april/aprila/apr/април/априла/апр maj/maja/мај/маја jun/juna/juni/јун/јуна/јуни jul/jula/juli/јул/јула/јули avgust/avgusta/avg/август/августа/авг septembar/septembra/sep/септембар/септембра/сеп oktobar/oktobra/okt/октобар/октобра/окт novembar/novembra/nov/новембар/новембра/нов decembar/decembra/dec/децембар/децембра/дец',
  sv: 'januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt november/nov december/dec',
  tr: 'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  uk: 'січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/кві травень/травня/тра червень/червня/чер липень/липня/лип серпень/серпня/сер вересень/вересня/вер жовтень/жовтня/жов листопад/листопада/лис грудень/грудня/гру',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
};

/** Languages whose month names are read, as BCP 47 subtags. Vietnamese and East Asia count months. */
export const monthLanguages: readonly string[] = Object.keys(monthsByLanguage);

const levantine = /^(?:كانون|تشرين)$/;

/** The forms of the twelve months of a language, January first; empty for an unknown language. */
export function monthForms(language: string): readonly (readonly string[])[] {
  const months: string[] = [];
  for (const word of (monthsByLanguage[language] ?? '').split(' ')) {
    const last = months.at(-1);
    // Two months of the Levant have names of two words
    if (last !== undefined && levantine.test(last.split('/').at(-1) ?? ''))
      months[months.length - 1] = `${last} ${word}`;
    else if (word !== '') months.push(word);
  }
  return months.map((forms) => forms.split('/'));
}

/** How the names of months begin: their first three letters, in lower case, with accents and without. */
export const monthBeginnings: readonly string[] = listBeginnings();

function listBeginnings(): string[] {
  const forms = monthLanguages.flatMap((language) => monthForms(language).flat());
  return [...new Set([...forms, ...forms.map(foldName)].map((form) => form.slice(0, 3)))].sort();
}

const numbers: ReadonlyMap<string, number> = indexMonths();

function indexMonths(): Map<string, number> {
  const index = new Map<string, number>();
  const conflicts = new Set<string>();
  for (const language of monthLanguages)
    monthForms(language).forEach((forms, month) => {
      for (const form of forms.map(foldName)) {
        if ((index.get(form) ?? month + 1) !== month + 1) conflicts.add(form);
        index.set(form, month + 1);
      }
    });
  for (const form of conflicts) index.delete(form);
  return index;
}

/** 1 to 12 for the name of a month, or its usual abbreviation, in any language of the table. */
export function monthNumber(name: string): number | null {
  return numbers.get(foldName(name.replace(/\.$/, ''))) ?? null;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');
}
