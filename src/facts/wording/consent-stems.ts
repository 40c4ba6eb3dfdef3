/**
 * What cookie notices speak of, by the stems of the words: the site, its traffic, ads, partners, privacy, consent.
 *
 * Source: the default texts of Cookiebot, OneTrust, iubenda, Complianz, CookieYes and Quantcast Choice in their languages.
 *   Taken: 2026-11-30. Licence: words are facts. Refresh: read the notice of a site in another language.
 */
export const cookieWord =
  /cookie|куки|кукі|クッキー|쿠키|כפתור|עוגיות|الكوكيز|ملفات تعريف الارتباط|کوکی|कुकी|কুকি|คุกกี้|evästei/i

export const consentStems =
  /web|site|sitio|sito|sivusto|oldal|stran|stránk|сайт|サイト|사이트|网站|網站|เว็บไซต์|موقع|سایت|אתר|person[an]l?|персонал|个性化|個人化|개인|パーソナ|anal[yiýí]|анализ|аналіз|分析|분석|วิเคราะห์|تحليل|advert|reklam|werb|publici|annon|hirdet|mainos|реклам|广告|廣告|広告|광고|โฆษณา|إعلان|תبلیغ|traf|liiken|forgal|трафик|流量|트래픽|partner|парт[нёе]р|合作|パートナー|파트너|third part|dritt|terze|terceros|tiers|treti|třet|priva|soukrom|datens|prywatn|integritet|tietosuoj|adatv|конфиденц|приватн|隐私|隱私|プライバシー|개인정보|ความเป็นส่วนตัว|خصوصية|consent|consens|consenti|zustimm|souhlas|samty|toestem|suostum|zgod|hozzájár|соглас|згод|同意|동의|ยินยอม|موافق|accept|akzept|akcept|hyväks|elfogad|aceit|acept|прин[яи]|接受|すべて許可|수락|ยอมรับ|قبول|techn|technolog|tecnolog/giu
