/**
 * Words that distinguish an author's name from what stands beside it or in its place.
 *
 * Source: bylines of newspapers and what CMSs fill in for an author, in each language. Taken: 2026-11-25. Licence: words
 *   are facts. Refresh: a word that is a family name as well (`Post`, `Press`) counts only in a longer phrase.
 */

/** Names of a login or a role, never a person's: used only if there is no other name, or not at all. */
export const roleNames: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'webmaster',
  'web master',
  'root',
  'user',
  'guest',
  'gast',
  'editor',
  'superuser',
  'super user',
  'sysadmin',
  'anonymous',
  'anonym',
  'unknown',
  'unbekannt',
  'none',
  'null',
  'undefined',
  'n/a',
  'publisher',
  'anónimo',
  'anonimo',
  'anonyme',
  'paid content',
  'paid post',
  'sponsored',
  'sponsored content',
  'advertorial',
  'anzeige',
  'author',
  'autor',
  'admin admin',
  'wordpress',
  'typo3',
  'joomla',
  'drupal'
])

/** Bylines of an organisation: used where no person is named. */
export const deskNames: ReadonlySet<string> = new Set([
  'redaktion',
  'die redaktion',
  'staff',
  'staff writer',
  'editorial staff',
  'editorial team',
  'news desk',
  'newsroom',
  'redacción',
  'redação',
  'redazione',
  'la rédaction',
  'rédaction',
  'redakcja',
  'редакция'
])

/** First words of a job title or a place after a comma: "Jane Doe, Staff Writer". */
export const jobWords: readonly string[] = [
  'staff',
  'senior',
  'junior',
  'chief',
  'contributing',
  'contributor',
  'writer',
  'editor',
  'reporter',
  'correspondent',
  'journalist',
  'columnist',
  'author',
  'digital',
  'managing',
  'executive',
  'associate',
  'special to',
  'political',
  'head of',
  'director',
  'ceo',
  'founder',
  'professor',
  'redaktion',
  'redakteur',
  'redakteurin',
  'chefredakteur',
  'chefredakteurin',
  'journalistin',
  'autor',
  'autorin',
  'korrespondent',
  'korrespondentin',
  'volontär',
  'volontärin',
  'geschäftsführer',
  'geschäftsführerin',
  'journaliste',
  'rédacteur',
  'rédactrice',
  'periodista',
  'redactor',
  'redactora',
  'jornalista',
  'repórter',
  'giornalista',
  'dziennikarz',
  'phd',
  'ph.d.',
  'md',
  'm.d.',
  'rd',
  'mph'
]

/** Roles that follow an author's name on one line: the rest names another person. */
export const otherRoles: readonly string[] = [
  'photos?',
  'photograph(?:y|s|er)',
  'fotos?',
  'fotografie',
  'illustrations?',
  'bilder?',
  'video',
  'übersetzung',
  'translation',
  'translated',
  'übersetzt',
  'traduction',
  'traducción',
  'für',
  'for the',
  'edited',
  'editing'
]

/** Words in the names of organisations, not of persons. */
export const organisationWords =
  /(?:^|\s)(?:gmbh|ag|kg|e\. ?v\.|ev|inc\.?|ltd\.?|llc|s\.a\.|s\.r\.l\.|sp\. z o\.o\.|verlag|verband|verein|media|medien|news|redaktion|team|magazine?|zeitung|agentur|agency|agenturen|agencies|staff|press|presse|bundesamt|ministerium|university|universität|online|blog|dpa|afp|apa|reuters)(?=$|[\s,./])/iu

/** A text of these words alone is not a name: labels that a theme puts beside it. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'by von vom par por di da posted published written updated author authors autor autoren autorin auteur text words on ' +
    'am um uhr stand datum date the le la el and und et y der die das veröffentlicht geschrieben publiziert erstellt ' +
    'aktualisiert read more mehr share teilen kommentare comments januar februar märz april mai juni juli august ' +
    'september oktober november dezember january february march may june july october december janvier février mars ' +
    'avril juin juillet août octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre ' +
    'octubre noviembre diciembre de en fr it es kontakt contact home quelle source foto photo'
  ).split(' ')
)
