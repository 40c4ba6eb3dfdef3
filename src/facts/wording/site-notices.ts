/**
 * Wording of the notices a site prints around every article: calls to get its app, to support it, to write to it,
 * disclaimers of its editors, rights and legal pages, what stands in the place of an embed.
 *
 * Source: what consent plugins put in the place of an embed (Borlabs Cookie, Real Cookie Banner, Complianz, Embed
 *   Privacy, Usercentrics), and the usual wording of publishers in each language.
 *   Taken: 2026-11-25. Licence: short phrases are facts; this compilation is MIT like the project. Refresh: add what a
 *   plugin prints in its current version.
 *
 * In a notice the site uses the first person ("our app", "support us"): without that, the same words are advice of an
 * author. Tested like the patterns in `boilerplate-phrases.ts`: on the whole text of one short block.
 */
import type {BoilerplateFact} from './boilerplate-fact.js'

/** A pattern that ignores case, from its source. */
function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}

/** Legal pages as footers name them. */
const legalPage =
  "(?:impressum|datenschutz(?:erklärung|hinweise)?|nutzungs(?:bedingungen|hinweise)|agb|imprint|legal (?:notice|information)|privacy(?: (?:policy|notice|statement))?|cookie (?:policy|settings)|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|mentions légales|politique de confidentialité|conditions (?:générales|d[’']utilisation)|aviso legal|política de (?:privacidad|privacidade|cookies)|términos (?:y condiciones|de uso)|termos de uso|note legali|informativa (?:privacy|sulla privacy)|privacybeleid|algemene voorwaarden|polityka prywatności|regulamin|политика конфиденциальности|пользовательское соглашение)"
/** What stands between the names in one line. */
const bar = '\\s*[|·•–—/]\\s*'

export const siteNotices: readonly BoilerplateFact[] = [
  // Apps of the site
  {
    kind: 'app',
    language: 'en',
    pattern:
      /^(?:for |to get |get )(?:all )?(?:the )?(?:latest|more|breaking|top)\b.{0,100}\b(?:download|get|install)\b.{0,60}\bapps?\b.{0,100}$/iu,
    maxWords: 35
  },
  {
    kind: 'app',
    language: 'en',
    pattern: /^(?:click here to )?(?:download|get|install|try) our (?:.{0,40} )?apps?\b.{0,120}$/iu,
    maxWords: 25
  },
  {
    kind: 'app',
    language: 'de',
    pattern:
      /^(?:laden sie(?: sich)?|lade(?: dir)?|ladet euch|holen sie sich|hol dir|holt euch)(?: jetzt| hier| auch)* unsere .{0,60}\bapp\b.{0,100}$/iu,
    maxWords: 25
  },
  {
    kind: 'app',
    language: 'fr',
    pattern: /^télécharge[zr](?: dès maintenant| gratuitement)? notre appli(?:cation)?\b.{0,120}$/iu,
    maxWords: 25
  },
  {
    kind: 'app',
    language: 'es',
    pattern: /^(?:descarga|descargue|bájate)(?: ya| gratis| aquí)? nuestra (?:app|aplicación)\b.{0,120}$/iu,
    maxWords: 25
  },
  {kind: 'app', language: 'pt', pattern: /^baixe(?: já| agora)?(?: o)? nosso app\b.{0,120}$/iu, maxWords: 25},
  {
    kind: 'app',
    language: 'it',
    pattern: /^scarica(?: ora| gratis)? la nostra app\b.{0,120}$/iu,
    maxWords: 25
  },
  {kind: 'app', language: 'nl', pattern: /^download(?: nu)? onze app\b.{0,120}$/iu, maxWords: 25},
  {
    kind: 'app',
    language: 'pl',
    pattern: /^pobierz naszą (?:bezpłatną |darmową )?aplikację(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 25
  },
  {
    kind: 'app',
    language: 'ru',
    pattern: /^(?:скачайте|установите) наше (?:мобильное )?приложение(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 25
  },

  // Subscriptions to the paper, the channel, the podcast
  // Paywalls
  {
    kind: 'subscription',
    language: 'en',
    pattern:
      /^(?:to (?:(?:view|read|see|access) (?:the |this )?(?:full|whole|entire|rest of (?:the|this)) (?:story|article|post|content)|(?:continue|keep) reading(?: this (?:story|article|post))?),? (?:please )?(?:subscribe|sign up|sign in|log in|register|become an? (?:member|subscriber))\b.{0,120}|this (?:article|story|post|content) is (?:(?:only )?(?:available |reserved |restricted )?(?:only )?(?:for|to) )(?:paying |our |registered |premium )?(?:subscribers|members)(?: only)?(?:[.!]?|[.!:,]*\s(?:please |to )?(?:subscribe|log in|sign in|join|continue)\b.{0,60})|you(?:[’']ve| have) reached your (?:monthly )?limit of .{0,40}\bfree (?:articles|stories)\b.{0,120}|if you[’']re seeing this message but you[’']re already an? (?:subscriber|member)\b.{0,120}|(?:are you )?already an? (?:subscriber|member)\s?\?\s?(?:log|sign) in.{0,40})$/iu,
    maxWords: 40
  },
  {
    kind: 'subscription',
    language: 'de',
    pattern:
      /^(?:um (?:diesen|den) (?:ganzen |vollständigen |kompletten )?(?:artikel|beitrag|text) (?:zu lesen|weiterzulesen|lesen zu können).{0,60}\b(?:abonn\p{L}*|anmelde\p{L}*|melden sie sich|registrier\p{L}*).{0,120}|(?:sie sind|du bist|sind sie|bist du) (?:schon|bereits) (?:abonnent|abonnentin|abonnent:in|registriert)\s?\?.{0,40}|(?:sie möchten gerne|möchten sie|du möchtest|willst du) weiterlesen\s?\?)$/iu,
    maxWords: 40,
    isHeading: true
  },
  {
    kind: 'subscription',
    language: 'en',
    pattern:
      /^(?:please )?subscribe(?: now| today| here)? (?:to|for) our .{0,60}\b(?:edition|magazine|newspaper|e-?paper|channel|podcast|feed|updates|print|digital)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'de',
    pattern:
      /^(?:jetzt |hier )?(?:abonnieren sie|abonniere|abonniert)(?: jetzt| hier| auch| gerne?| doch)* unser(?:en|e|n)? .{0,60}(?:podcast|kanal|feed|magazin|zeitschrift|e-?paper|ausgabe)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'fr',
    pattern: /^abonnez-vous à (?:notre|nos) (?:chaîne|magazine|journal|édition|podcast|offre)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'es',
    pattern:
      /^(?:suscríbete|suscríbase|únete|síguenos)(?: ya| ahora| aquí)? (?:a|en) nuestr[oa] (?:canal|edición|revista|podcast|grupo)(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'es',
    pattern:
      /^¡?(?:mira|visita|conoce|descubre)\b.{0,30}\bnuestro canal de (?:youtube|whatsapp|telegram)\b.{0,60}$/iu,
    maxWords: 20
  },
  {
    kind: 'subscription',
    language: 'pt',
    pattern:
      /^(?:inscreva-se|se inscreva|assine|siga)(?: já| agora)? (?:n?o) nosso (?:canal|podcast|grupo)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'it',
    pattern:
      /^(?:iscriviti|abbonati|iscrivetevi)(?: ora| subito)? (?:al nostro|alla nostra) (?:canale|rivista|podcast|edizione)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'nl',
    pattern:
      /^abonneer je (?:nu )?op (?:ons|onze) (?:kanaal|podcast|magazine|tijdschrift|krant)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'subscription',
    language: 'pl',
    pattern:
      /^(?:zapraszamy|zachęcamy)(?: państwa| również| także| też)* do (?:subskrypcji|subskrybowania|prenumeraty|prenumerowania)(?=\s).{0,250}$/iu,
    maxWords: 35
  },

  // Support for the site
  {
    kind: 'support',
    language: 'en',
    pattern: pattern(
      '^if you (?:have )?(?:enjoy(?:ed)?|like(?:d)?|value|appreciate)(?: reading)? (?:this|our|my|what you)\\b.{0,100}\\b(?:consider|please|would you)\\b.{0,40}\\b(?:support\\w*|donat\\w+|contribut\\w+|subscrib\\w+|tip|becom\\w+ a (?:member|patron|supporter))\\b.{0,200}$'
    ),
    maxWords: 50
  },
  {
    kind: 'support',
    language: 'en',
    pattern:
      /^(?:please )?(?:consider )?(?:support(?:ing)?|donat(?:e|ing) to|contribut(?:e|ing) to) (?:us|our (?:work|journalism|site|website|blog|reporting|newsroom)|this (?:blog|site|website|podcast))(?: (?:on|via|through|with|at|by|today|now|and)\b.{0,120})?[.!]*$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'en',
    pattern:
      /^(?:(?:please )?support (?:us|me) on (?:patreon|ko-?fi|liberapay|steady)|buy (?:me|us) a (?:coffee|beer))[.!]*$/iu,
    maxWords: 8
  },
  {
    kind: 'support',
    language: 'de',
    pattern: pattern(
      '^wenn (?:ihnen|dir|euch) (?:dieser|unser|der|diese|unsere) .{0,80}\\b(?:gefällt|gefallen|gefiel)\\b.{0,120}\\b(?:unterstütz\\w*|spende\\w*|abonnier\\w*)(?=[\\s.!?,]).{0,200}$'
    ),
    maxWords: 50
  },
  {
    kind: 'support',
    language: 'de',
    pattern:
      /^(?:bitte )?(?:unterstützen sie|unterstütze|unterstützt)(?: jetzt| bitte)? (?:uns|unsere (?:arbeit|redaktion)|unseren (?:journalismus|blog)|unser (?:magazin|projekt))(?: (?:mit|durch|bei|über|auf|und)\b.{0,120})?[.!]*$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'fr',
    pattern:
      /^(?:soutenez(?:-nous| notre (?:travail|journal|média|site))|faites un don(?: à .{1,40})?)(?: (?:en|sur|via|par|grâce)(?=\s).{0,120})?[.!]*$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'es',
    pattern:
      /^(?:apóyanos|apoya (?:nuestro|a nuestro) (?:trabajo|periodismo|medio)|hazte (?:socio|socia|suscriptor|miembro))(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'it',
    pattern: /^(?:sostienici|sostieni il nostro (?:lavoro|giornale|giornalismo))(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'pl',
    pattern: /^wesprzyj (?:nas|naszą (?:pracę|redakcję)|nasz (?:portal|projekt))(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'support',
    language: 'ru',
    pattern: /^поддержите (?:нас|наш(?:у)? (?:проект|работу|редакцию|журнал))(?:$|[\s.!]).{0,120}$/iu,
    maxWords: 30
  },

  // Calls to write to the editors
  {
    kind: 'contact',
    language: 'en',
    pattern:
      /^(?:(?:please )?(?:(?:to )?submit (?:your|a) (?:letters? to the editors?|news tips?|op-?eds?|story ideas?)|send us your (?:letters?|tips?|news|story ideas?|op-?eds?)|send your (?:letters?|tips?|news) to (?:us|the editors?|\S+@\S+))\b|(?:got|have|do you have) (?:a |any )?(?:news )?(?:tips?|story ideas?)(?: for us)?\?).{0,160}$/iu,
    maxWords: 35
  },
  {
    kind: 'contact',
    language: 'en',
    pattern:
      /^(?:please )?(?:email|e-mail|write to|contact) (?:us|the (?:editors?|newsroom)) (?:at|via|on) \S{3,80}[.!]*$/iu,
    maxWords: 12
  },
  {
    kind: 'contact',
    language: 'de',
    pattern:
      /^(?:(?:haben sie|hast du|habt ihr) (?:fragen|anregungen|hinweise|einen fehler)\b.{0,80}\? )?(?:schreiben sie|schreib|schreibt|mailen sie) uns\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'contact',
    language: 'zh',
    // The button for errata, as Chinese news sites print it with the editor's name.
    pattern: /^[【[(（]?\s*(?:我要)?(?:纠错|糾錯)\s*[】\])）]?(?:\s*责任编辑\s*[:：]?.{0,20})?$/u,
    maxWords: 24
  },

  // Ads with a label: the label in capitals, then the ad in the same line
  {
    kind: 'ad label',
    language: 'und',
    pattern:
      /^(?:ANZEIGE|WERBUNG|ADVERTISEMENT|SPONSORED|PUBLICIDAD|PUBLICITÉ|PUBBLICITÀ|REKLAMA)\s*[-–—:|]\s*\S.{0,200}$/u,
    maxWords: 25
  },
  {
    kind: 'ad label',
    language: 'und',
    pattern: /^(?:affiliate[- ]?links?|partner-?links?)\s*\*?$/iu,
    maxWords: 3
  },

  // Disclaimers of the editors
  // Disclaimers of platforms that print texts of their users
  {
    kind: 'disclaimer',
    language: 'en',
    pattern:
      /^this (?:post|article|story|blog) (?:was|is) (?:written|published|posted|created|contributed) by (?:an? )?(?:member of (?:the|our) .{0,40}\bcommunity|(?:community )?(?:member|contributor)|reader|user)\b.{0,120}$/iu,
    maxWords: 36
  },
  {
    kind: 'disclaimer',
    language: 'de',
    pattern:
      /^(?:bei diesem (?:beitrag|artikel|text) handelt es sich|dies(?:er beitrag|er artikel|er text)? ist) (?:um )?(?:ein(?:en)? )?(?:blog|blogbeitrag|leserbeitrag|nutzerbeitrag|community-beitrag)\b.{0,20}\b(?:aus|der|von)\b.{0,60}\b(?:community|leser\p{L}*|nutzer\p{L}*)\b.{0,60}$/iu,
    maxWords: 30
  },
  {
    kind: 'disclaimer',
    language: 'en',
    pattern:
      /^(?:the )?(?:views|opinions|views and opinions) (?:and opinions )?(?:expressed|presented|stated)\b.{0,160}\bnot (?:necessarily )?(?:reflect|represent|those of)\b.{0,80}\b(?:editor\w*|publisher\w*|newspaper|magazine|publication|this (?:site|website)|newsroom)\b.{0,120}$/iu,
    maxWords: 60
  },
  {
    kind: 'disclaimer',
    language: 'de',
    pattern:
      /^(?:dieser|der|diese|die) .{0,60}\b(?:gibt|geben|spiegelt|spiegeln|entspricht|entsprechen|stellt)\b.{0,80}\bnicht (?:notwendigerweise|unbedingt|zwingend|zwangsläufig|immer)\b.{0,60}\b(?:redaktion|herausgeber\w*|verlags?)\b.{0,60}$/iu,
    maxWords: 45
  },
  {
    kind: 'disclaimer',
    language: 'fr',
    pattern:
      /^(?:les (?:opinions|propos|points de vue)|cet article)(?=\s).{0,120}(?:n[’']engage(?:nt)?|ne reflète(?:nt)?)(?=\s).{0,80}(?:rédaction|éditeur|journal|magazine).{0,60}$/iu,
    maxWords: 45
  },
  {
    kind: 'disclaimer',
    language: 'es',
    pattern:
      /^(?:las? opini(?:ón|ones)|los? (?:artículos?|puntos de vista))(?=\s).{0,120}no (?:refleja|representa|compromete)n?(?=\s).{0,80}(?:redacción|editorial|periódico|medio|diario).{0,60}$/iu,
    maxWords: 45
  },
  {
    kind: 'disclaimer',
    language: 'pt',
    pattern:
      /^(?:as? opini(?:ão|ões)|este (?:texto|artigo))(?=\s).{0,120}não (?:reflete|refletem|representa|representam)(?=\s).{0,80}(?:redação|editorial|jornal|veículo|site).{0,60}$/iu,
    maxWords: 45
  },
  {
    kind: 'disclaimer',
    language: 'ru',
    pattern:
      /^мнение (?:автора|авторов|редакции) может не совпадать с (?:мнением|позицией|точкой зрения).{0,60}$/iu,
    maxWords: 20
  },

  // Rights and legal pages
  {
    kind: 'legal',
    language: 'und',
    pattern:
      /^(?:(?:©|ⓒ|\(c\)|copyright|저작권자)(?=[\s\d©(ⓒ:：|,-]).{0,120}(?:(?:all )?rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|무단 ?전재|禁無断転載|無断転載|版权所有|版權所有)|(?:riproduzione riservata|all rights reserved|alle rechte vorbehalten|版权所有|版權所有).{0,60}(?:©|ⓒ|\(c\)))(?:[.!。]*$|[.!。]?\s*[|·•–—\p{L}-].{0,80}$)/iu,
    maxWords: 30
  },
  {
    kind: 'legal',
    language: 'und',
    pattern: pattern(`^${legalPage}${bar}${legalPage}(?:${bar}.{1,120})?$`),
    maxWords: 30
  },

  // Consent in the place of an embed
  {
    kind: 'cookies',
    language: 'de',
    pattern: /^(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt)$/iu,
    maxWords: 4,
    isHeading: true
  },
  {
    kind: 'cookies',
    language: 'de',
    pattern:
      /^(?:an dieser stelle (?:findest du|findet ihr|finden sie|befindet sich) (?:einen )?(?:relevanten )?externen? inhalt|mit (?:deiner|ihrer|eurer) zustimmung (?:lädst|laden|kannst|können)|(?:sie sehen|du siehst) gerade einen platzhalterinhalt|ich bin (?:damit )?einverstanden, dass mir externe inhalte angezeigt werden|mit dem laden (?:des|der) .{1,40} akzeptieren sie die datenschutzerklärung)/iu,
    maxWords: 70
  },
  {
    kind: 'cookies',
    language: 'en',
    pattern:
      /^(?:you are currently viewing a placeholder content from|click here to display content from|by loading the (?:video|map|post|tweet|content), you (?:agree|accept)|click to accept (?:marketing|statistics|preferences) cookies and enable this content|please accept (?:our |marketing )?cookies to (?:view|watch|see) this|(?:this content|we need your consent to load) .{0,80}\bconsent to (?:load|show|display))/iu,
    maxWords: 70
  },
  {
    kind: 'cookies',
    language: 'fr',
    pattern:
      /^(?:vous êtes actuellement en train de consulter le contenu d[’']un espace réservé|cliquez ici pour afficher le contenu de|en chargeant (?:la vidéo|la carte|le contenu), vous acceptez)/iu,
    maxWords: 70
  },
  {
    kind: 'cookies',
    language: 'es',
    pattern:
      /^(?:estás viendo un contenido de marcador de posición|haz clic aquí para mostrar (?:el )?contenido de|al cargar (?:el vídeo|el mapa|el contenido), (?:aceptas|acepta))/iu,
    maxWords: 70
  }
]
