/**
 * What the words of a row of share buttons are made of, where its links are lost: names of networks, and the verb that every
 * button repeats.
 *
 * Source: Blogger's share buttons, Jetpack's sharing module and AddToAny in their translations. Taken: 2026-11-30. Licence:
 *   words are facts; this compilation is MIT like the project. Refresh: read such a row in another language.
 */

/** A network, or another way to pass a page on. */
export const networkNames =
  /facebook|twitter|pinterest|linkedin|reddit|tumblr|whats\s?app|telegram|messenger|vkontakte|odnoklassniki|вконтакте|одноклассники|фейсбук|твиттер|mastodon|bluesky|threads|pocket|flipboard|skype|hacker news|nextdoor|微博|微信|카카오톡|페이스북|트위터|google\s?\+|(?<![\p{L}\p{N}])(?:x|vk|line|qq)(?![\p{L}\p{N}])/giu

/** The verb of a share button, by its stem. */
export const shareStems =
  /share|tweet|blog\s?this|freigeben|teilen|compart|partag|partilh|condivi|delen(?!\p{L})|bloggen|udostępni|wrzuć|опубликова|подел|поширит|поділит|共有|分享|共享|공유|paylaş|bagikan|berbagi|chia sẻ|แชร์|مشارك|شارك|שתף|שיתוף|κοινοπο|κοινή χρήση|del på|dela(?!\p{L})|jaa(?!\p{L})|megoszt|sdílet|zdieľa|distribui|comparte/giu

/** Words for a printer or a mail, which stand in such rows as well. */
export const otherShareWords =
  /print|druck|imprim|stamp|afdruk|cetak|печат|印刷|列印|打印|인쇄|e-?mail|correo|mail/iu

/** What Jetpack writes behind the name of each button for screen readers. */
export const newWindow =
  /\(\s?(?:opens in (?:a )?new window|wird in (?:einem )?neue[mn] fenster geöffnet|öffnet (?:sich )?in (?:einem )?neue[mn] fenster|se abre en una (?:ventana nueva|nueva ventana)|(?:s[’']?)?ouvre dans une nouvelle fenêtre|abre (?:em|num)a? ?nova janela|si apre in una nuova finestra|wordt in een nieuw venster geopend|opent in een nieuw venster|membuka di jendela (?:yang )?baru|otwiera się w nowym oknie|открывается в новом окне|відкривається у новому вікні|新しいウィンドウで開きます|在新視窗中開啟|在新窗口中打开|새 창에서 열림|yeni pencerede açılır|öppnas i (?:ett )?nytt fönster|åpnes i (?:et )?nytt vindu|åbner i (?:et )?nyt vindue|avautuu uudessa ikkunassa|se deschide într-o fereastră nouă|(?:otevře|otvorí) sa? ?(?:se )?v novém okn[ěe]|új ablakban nyílik meg|ανοίγει σε νέο παράθυρο|s[’']obre en una finestra nova|(?:يُ?فتح|فتح) في نافذة جديدة|נפתח בחלון חדש|mở trong cửa sổ mới|เปิดในหน้าต่างใหม่)\s?\)/iu
