/**
 * The names of the months: nominative, as inflected within a date, and abbreviated; lower case, without a final dot.
 * Months are separated by ` , `, the forms of one month by `/`.
 *
 * Source: Unicode CLDR 44 as `Intl.DateTimeFormat` of Node 20 gives it (`month: 'long'` and `'short'`, alone and with a
 *   day, Gregorian calendar), and by hand: Jänner, mrz, sept, setiembre, nopember, the Levantine Arabic names, the
 *   Greek nominatives. Taken: 2026-11-25. Licence: Unicode License v3.
 * Refresh: run `Intl` over these language tags again, keep what was added by hand.
 */
export const monthNames: Readonly<Record<string, string>> = {
  ar: 'يناير/كانون الثاني , فبراير/شباط , مارس/آذار , أبريل/نيسان/ابريل , مايو/أيار , يونيو/حزيران , يوليو/تموز , أغسطس/آب/اغسطس , سبتمبر/أيلول , أكتوبر/تشرين الأول/اكتوبر , نوفمبر/تشرين الثاني , ديسمبر/كانون الأول',
  az: 'yanvar/yan , fevral/fev , mart/mar , aprel/apr , may , iyun/iyn , iyul/iyl , avqust/avq , sentyabr/sen , oktyabr/okt , noyabr/noy , dekabr/dek',
  be: 'студзень/студзеня/сту , люты/лютага/лют , сакавік/сакавіка/сак , красавік/красавіка/кра , май/мая , чэрвень/чэрвеня/чэр , ліпень/ліпеня/ліп , жнівень/жніўня/жні , верасень/верасня/вер , кастрычнік/кастрычніка/кас , лістапад/лістапада/ліс , снежань/снежня/сне',
  bg: 'януари , февруари , март , април , май , юни , юли , август , септември , октомври , ноември , декември',
  bn: 'জানুয়ারি/জানু , ফেব্রুয়ারি/ফেব , মার্চ , এপ্রিল/এপ্রি , মে , জুন , জুলাই/জুল , আগস্ট/আগ , সেপ্টেম্বর/সেপ্ট/সেপ , অক্টোবর/অক্টো , নভেম্বর/নভে , ডিসেম্বর/ডিসে',
  bs: 'januar/jan , februar/feb , mart/mar , april/apr , maj , juni/jun , juli/jul , august/aug , septembar/sep , oktobar/okt , novembar/nov , decembar/dec',
  ca: 'gener/gen , febrer/febr , març , abril/abr , maig , juny , juliol/jul , agost/ag , setembre/set , octubre/oct , novembre/nov , desembre/des',
  cs: 'leden/ledna/led , únor/února/úno , březen/března/bře , duben/dubna/dub , květen/května/kvě , červen/června/čvn , červenec/července/čvc , srpen/srpna/srp , září/zář , říjen/října/říj , listopad/listopadu/lis , prosinec/prosince/pro',
  cy: 'ionawr/ion , chwefror/chw/chwef , mawrth/maw , ebrill/ebr , mai , mehefin/meh , gorffennaf/gor/gorff , awst , medi , hydref/hyd , tachwedd/tach , rhagfyr/rhag',
  da: 'januar/jan , februar/feb , marts/mar , april/apr , maj , juni/jun , juli/jul , august/aug , september/sep , oktober/okt , november/nov , december/dec',
  de: 'januar/jan/jänner/jän , februar/feb , märz/mär/mrz , april/apr , mai , juni/jun , juli/jul , august/aug , september/sep/sept , oktober/okt , november/nov , dezember/dez',
  el: 'ιανουαρίου/ιαν/ιανουάριος , φεβρουαρίου/φεβ/φεβρουάριος , μαρτίου/μαρ/μάρτιος , απριλίου/απρ/απρίλιος , μαΐου/μαΐ/μάιος , ιουνίου/ιουν/ιούνιος , ιουλίου/ιουλ/ιούλιος , αυγούστου/αυγ/αύγουστος , σεπτεμβρίου/σεπ/σεπτέμβριος , οκτωβρίου/οκτ/οκτώβριος , νοεμβρίου/νοε/νοέμβριος , δεκεμβρίου/δεκ/δεκέμβριος',
  en: 'january/jan , february/feb , march/mar , april/apr , may , june/jun , july/jul , august/aug , september/sep/sept , october/oct , november/nov , december/dec',
  es: 'enero/ene/en , febrero/feb , marzo/mar , abril/abr , mayo/may , junio/jun , julio/jul , agosto/ago , septiembre/sept/setiembre/sep/set , octubre/oct , noviembre/nov , diciembre/dic',
  et: 'jaanuar/jaan , veebruar/veebr , märts , aprill/apr , mai , juuni , juuli , august/aug , september/sept , oktoober/okt , november/nov , detsember/dets',
  eu: 'urtarrila/urt , otsaila/ots , martxoa/mar , apirila/api , maiatza/mai , ekaina/eka , uztaila/uzt , abuztua/abu , iraila/ira , urria/urr , azaroa/aza , abendua/abe',
  fa: 'ژانویه/ژانویهٔ , فوریه/فوریهٔ , مارس , آوریل , مه/مهٔ , ژوئن , ژوئیه/ژوئیهٔ , اوت , سپتامبر , اکتبر , نوامبر , دسامبر',
  fi: 'tammikuu/tammikuuta/tammi , helmikuu/helmikuuta/helmi , maaliskuu/maaliskuuta/maalis , huhtikuu/huhtikuuta/huhti , toukokuu/toukokuuta/touko , kesäkuu/kesäkuuta/kesä , heinäkuu/heinäkuuta/heinä , elokuu/elokuuta/elo , syyskuu/syyskuuta/syys , lokakuu/lokakuuta/loka , marraskuu/marraskuuta/marras , joulukuu/joulukuuta/joulu',
  fr: 'janvier/janv/jan , février/févr/fev , mars , avril/avr , mai , juin , juillet/juil/jui , août , septembre/sept , octobre/oct , novembre/nov , décembre/déc',
  gl: 'xaneiro/xan , febreiro/feb , marzo/mar , abril/abr , maio , xuño , xullo/xul , agosto/ago , setembro/set , outubro/out , novembro/nov , decembro/dec',
  he: 'ינואר/ינו׳ , פברואר/פבר׳ , מרץ , אפריל/אפר׳ , מאי , יוני , יולי , אוגוסט/אוג׳ , ספטמבר/ספט׳ , אוקטובר/אוק׳ , נובמבר/נוב׳ , דצמבר/דצמ׳',
  hi: 'जनवरी/जन॰ , फ़रवरी/फ़र॰ , मार्च , अप्रैल , मई , जून , जुलाई/जुल॰ , अगस्त/अग॰ , सितंबर/सित॰ , अक्टूबर/अक्टू॰ , नवंबर/नव॰ , दिसंबर/दिस॰',
  hr: 'siječanj/siječnja/sij , veljača/veljače/velj , ožujak/ožujka/ožu , travanj/travnja/tra , svibanj/svibnja/svi , lipanj/lipnja/lip , srpanj/srpnja/srp , kolovoz/kolovoza/kol , rujan/rujna/ruj , listopad/listopada/lis , studeni/studenoga/stu , prosinac/prosinca/pro',
  hu: 'január/jan , február/febr , március/márc , április/ápr , május/máj , június/jún , július/júl , augusztus/aug , szeptember/szept , október/okt , november/nov , december/dec',
  hy: 'հունվար/հունվարի/հնվ , փետրվար/փետրվարի/փտվ , մարտ/մարտի/մրտ , ապրիլ/ապրիլի/ապր , մայիս/մայիսի/մյս , հունիս/հունիսի/հնս , հուլիս/հուլիսի/հլս , օգոստոս/օգոստոսի/օգս , սեպտեմբեր/սեպտեմբերի/սեպ , հոկտեմբեր/հոկտեմբերի/հոկ , նոյեմբեր/նոյեմբերի/նոյ , դեկտեմբեր/դեկտեմբերի/դեկ',
  id: 'januari/jan , februari/feb , maret/mar , april/apr , mei , juni/jun , juli/jul , agustus/agu/agt/ags , september/sep , oktober/okt , november/nov/nop/nopember , desember/des',
  is: 'janúar/jan , febrúar/feb , mars/mar , apríl/apr , maí , júní/jún , júlí/júl , ágúst/ágú , september/sep , október/okt , nóvember/nóv , desember/des',
  it: 'gennaio/gen , febbraio/feb , marzo/mar , aprile/apr , maggio/mag , giugno/giu , luglio/lug , agosto/ago , settembre/set/sett , ottobre/ott , novembre/nov , dicembre/dic',
  ka: 'იანვარი/იან , თებერვალი/თებ , მარტი/მარ , აპრილი/აპრ , მაისი/მაი , ივნისი/ივნ , ივლისი/ივლ , აგვისტო/აგვ , სექტემბერი/სექ , ოქტომბერი/ოქტ , ნოემბერი/ნოე , დეკემბერი/დეკ',
  kk: 'қаңтар/қаң , ақпан/ақп , наурыз/нау , сәуір/сәу , мамыр/мам , маусым/мау , шілде/шіл , тамыз/там , қыркүйек/қыр , қазан/қаз , қараша/қар , желтоқсан/жел',
  lt: 'sausis/sausio , vasaris/vasario , kovas/kovo , balandis/balandžio , gegužė/gegužės , birželis/birželio , liepa/liepos , rugpjūtis/rugpjūčio , rugsėjis/rugsėjo , spalis/spalio , lapkritis/lapkričio , gruodis/gruodžio',
  lv: 'janvāris/janv , februāris/febr , marts , aprīlis/apr , maijs , jūnijs/jūn , jūlijs/jūl , augusts/aug , septembris/sept , oktobris/okt , novembris/nov , decembris/dec',
  mk: 'јануари/јан , февруари/фев , март/мар , април/апр , мај , јуни/јун , јули/јул , август/авг , септември/сеп , октомври/окт , ноември/ное , декември/дек',
  ms: 'januari/jan , februari/feb , mac , april/apr , mei , jun , julai/jul , ogos/ogo , september/sep , oktober/okt , november/nov , disember/dis',
  nb: 'januar/jan , februar/feb , mars/mar , april/apr , mai , juni/jun , juli/jul , august/aug , september/sep , oktober/okt , november/nov , desember/des',
  nl: 'januari/jan , februari/feb , maart/mrt/maa , april/apr , mei , juni/jun , juli/jul , augustus/aug , september/sep , oktober/okt , november/nov , december/dec',
  nn: 'januar/jan , februar/feb , mars/mar , april/apr , mai , juni/jun , juli/jul , august/aug , september/sep , oktober/okt , november/nov , desember/des',
  pl: 'styczeń/stycznia/sty , luty/lutego/lut , marzec/marca/mar , kwiecień/kwietnia/kwi , maj/maja , czerwiec/czerwca/cze , lipiec/lipca/lip , sierpień/sierpnia/sie , wrzesień/września/wrz , październik/października/paź , listopad/listopada/lis , grudzień/grudnia/gru',
  pt: 'janeiro/jan , fevereiro/fev , março/mar , abril/abr , maio/mai , junho/jun , julho/jul , agosto/ago , setembro/set , outubro/out , novembro/nov , dezembro/dez',
  ro: 'ianuarie/ian , februarie/feb , martie/mar , aprilie/apr , mai , iunie/iun , iulie/iul , august/aug , septembrie/sept , octombrie/oct , noiembrie/nov , decembrie/dec',
  ru: 'январь/января/янв , февраль/февраля/февр/фев , март/марта/мар , апрель/апреля/апр , май/мая , июнь/июня/июн , июль/июля/июл , август/августа/авг , сентябрь/сентября/сент/сен , октябрь/октября/окт , ноябрь/ноября/нояб/ноя , декабрь/декабря/дек',
  sk: 'január/januára/jan , február/februára/feb , marec/marca/mar , apríl/apríla/apr , máj/mája , jún/júna , júl/júla , august/augusta/aug , september/septembra/sep , október/októbra/okt , november/novembra/nov , december/decembra/dec',
  sl: 'januar/jan , februar/feb , marec/mar , april/apr , maj , junij/jun , julij/jul , avgust/avg , september/sep , oktober/okt , november/nov , december/dec',
  sq: 'janar/jan , shkurt/shk , mars/mar , prill/pri , maj , qershor/qer , korrik/korr , gusht/gush , shtator/sht , tetor/tet , nëntor/nën , dhjetor/dhj',
  sr: 'јануар/јан , фебруар/феб , март/мар , април/апр , мај , јун , јул , август/авг , септембар/сеп , октобар/окт , новембар/нов , децембар/дец',
  'sr-Latn':
    'januar/jan , februar/feb , mart/mar , april/apr , maj , jun , jul , avgust/avg , septembar/sep , oktobar/okt , novembar/nov , decembar/dec',
  sv: 'januari/jan , februari/feb , mars , april/apr , maj , juni , juli , augusti/aug , september/sep , oktober/okt , november/nov , december/dec',
  th: 'มกราคม/ม.ค , กุมภาพันธ์/ก.พ , มีนาคม/มี.ค , เมษายน/เม.ย , พฤษภาคม/พ.ค , มิถุนายน/มิ.ย , กรกฎาคม/ก.ค , สิงหาคม/ส.ค , กันยายน/ก.ย , ตุลาคม/ต.ค , พฤศจิกายน/พ.ย , ธันวาคม/ธ.ค',
  tr: 'ocak/oca , şubat/şub , mart/mar , nisan/nis , mayıs/may , haziran/haz , temmuz/tem , ağustos/ağu , eylül/eyl , ekim/eki , kasım/kas , aralık/ara',
  uk: 'січень/січня/січ , лютий/лютого/лют , березень/березня/бер , квітень/квітня/квіт , травень/травня/трав , червень/червня/черв , липень/липня/лип , серпень/серпня/серп , вересень/вересня/вер , жовтень/жовтня/жовт , листопад/листопада/лист , грудень/грудня/груд',
  ur: 'جنوری , فروری , مارچ , اپریل , مئی , جون , جولائی , اگست , ستمبر , اکتوبر , نومبر , دسمبر',
  sw: 'januari/jan , februari/feb , machi/mac , aprili/apr , mei , juni/jun , julai/jul , agosti/ago , septemba/sep , oktoba/okt , novemba/nov , desemba/des',
  af: 'januarie/jan , februarie/feb , maart/mrt , april/apr , mei , junie/jun , julie/jul , augustus/aug , september/sep , oktober/okt , november/nov , desember/des'
}
