/**
 * What denies that a text is a call of the site: speech, advice on the letters of others, mail that programs send, tasks. All but
 * `spoken` are tested on words with one space between them and at the ends.
 *
 * Source: sentences of articles that were taken for calls (`tests/rules/look-alikes/lines.json`). Taken: 2026-12-01. Licence:
 *   words are facts. Refresh: add what a look-alike in another language has.
 */

/** Who said or wrote something: it is no call of the site. */
export const spoken =
  /(?<!\p{L})(?:said|says|wrote|asked|told|dit-elle|dit-il|dit-on|écrivit|écrit|dijo|escribió|disse|escreveu|scrisse|sagte|schrieb|zei|schreef|powiedział|powiedziała|napisał|napisała|řekl|řekla|napsal|skrev|sagde|sanoi|kirjoitti|mondta|írta|zise|scrise|dedi|yazdı|katanya|tulis|сказал|сказала|написал|написала|сказав|написав|είπε|έγραψε|אמר|אמרה|כתב|قال|قالت|كتب|گفت|نوشت)(?!\p{L})|说道|寫道|写道|と言った|と書いた|라고 말했|라고 썼/iu

/** What a program sends: a step of instructions, no call. */
export const serviceMail =
  /confirm|verif| code | codes |invoice|receipt|password| token|bestätig|rechnung|passwor|kennwort|código|factura|contraseña|facture|mot de passe|senha|fattura|hasło|парол| код |подтвер|підтвер|验证码|密码|確認|パスワード|認証|확인|비밀번호|인증/u

/** A newsletter of somebody else, as advice speaks of them. */
export const ofOthers =
  / (?:newsletters?|newslettern|lettres?) (?:of|from|by|that|you|des|der|de la|du|del|della|dei|dello|von|van) | (?:subscribe to|sign up for|sign up to|abonnieren sie|abonniere|abonnez vous à|suscríbete a|suscríbase a|iscriviti a|inscreva se em|assine) (?:a|an|one|two|three|four|five|some|another|other|several|many|his|her|their|einen|mehrere|andere|drei|zwei|une|des|plusieurs|un|una|varios|varias|otros|otras|uma|várias|altre|tre) /u

/** A list that those who write on it subscribe to. */
export const openList = / (?:subscribe to|join) (?:the|this|that) (?:\p{L}+ )?mailing list /u

/** To share what is the reader's own: a task in class, no call. */
export const sharesOwn =
  / (?:share|sharing|comparte|comparta|compartir|partage|partagez|condividi|condividete|compartilhe|compartilha|partilhe|teile|teilen sie|deel|podziel się|dela|del) (?:your|tu|tus|su|sus|votre|vos|ton|ta|tes|la tua|il tuo|la vostra|sua|seu|a sua|o seu|tua|deine|deinen|ihre|ihren|je|jouw|swoją|swoimi|din|dina|dine) /u
