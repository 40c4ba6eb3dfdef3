/**
 * What blogs call the links to the post before and the post behind. Separated by bars, in lower case.
 *
 * Source: the navigation of WordPress (`Previous post`), Ghost, Hexo, Hugo and Jekyll themes in their translations, and the
 *   usual wording of blogs. Taken: 2026-12-01. Licence: words are facts. Refresh: read a theme's translation of "Previous post".
 */
export const postNavigation = {
  previous: `previous | previous post | previous article | previous story | previous entry | previous episode | prev | prev post
    | prev article | older | older post | older article | earlier post | last post | previous news | vorheriger | vorheriger beitrag
    | vorheriger artikel | voriger beitrag | voriger artikel | vorige | vorherige | vorheriger post | zurück | älterer beitrag | précédent
    | article précédent | billet précédent | post précédent | l'article précédent | anterior | entrada anterior | artículo anterior
    | publicación anterior | noticia anterior | nota anterior | post anterior | artigo anterior | postagem anterior | matéria anterior
    | notícia anterior | precedente | articolo precedente | post precedente | vorig | vorig bericht | vorig artikel | vorige bericht | poprzedni
    | poprzedni wpis | poprzedni artykuł | poprzedni post | předchozí | předchozí článek | předchozí příspěvek | föregående
    | föregående inlägg | föregående artikel | tidigare inlägg | forrige | forrige indlæg | forrige artikel | forrige innlegg | edellinen
    | edellinen artikkeli | edellinen kirjoitus | edellinen juttu | előző | előző bejegyzés | előző cikk | articolul anterior | articol anterior
    | postarea anterioară | precedentul | önceki | önceki yazı | önceki haber | önceki gönderi | önceki makale | sebelumnya | artikel sebelumnya
    | postingan sebelumnya | pos sebelumnya | tulisan sebelumnya | berita sebelumnya | trước | bài trước | bài viết trước | bài cũ hơn 
    | предыдущая | предыдущий | предыдущая запись | предыдущая статья | предыдущий пост | предыдущий материал | предыдущая новость | назад
    | попередня | попередній | попередній запис | попередня стаття | попередній пост | попередня новина | προηγούμενο | προηγούμενο άρθρο
    | προηγούμενη ανάρτηση | הקודם | הפוסט הקודם | הכתבה הקודמת | פוסט קודם | السابق | المقال السابق | التدوينة السابقة | الموضوع السابق
    | الخبر السابق | قبلی | نوشته قبلی | مطلب قبلی | نوشته‌ی قبلی | خبر قبلی | पिछला | पिछला लेख | पिछली पोस्ट | पिछला पोस्ट | পূর্ববর্তী | আগের পোস্ট
    | আগের লেখা | আগের খবর | ก่อนหน้า | บทความก่อนหน้า | เรื่องก่อนหน้า | โพสต์ก่อนหน้า | 上一篇   | 上一则 | 前一篇 | 上一篇文章 | 上篇 
    | 上一則 | 前へ | 前の記事 | 前の投稿 | 前の記事へ  | 前のエントリ | 이전 | 이전 글 | 이전글 | 이전 기사 | 이전 포스트 | 이전 게시물`,
  next: `next | next post | next article | next story | next entry | next episode | newer | newer post | newer article | later post | next news
    | nächster | nächster beitrag | nächster artikel | nächste | nächster post | weiter | neuerer beitrag | suivant | article suivant | billet suivant
    | post suivant | l'article suivant | siguiente | siguiente entrada | entrada siguiente | siguiente artículo | artículo siguiente
    | siguiente publicación | siguiente noticia | próxima entrada | próximo | próximo post | próximo artigo | próxima matéria | próxima postagem
    | artigo seguinte | seguinte | próxima notícia | successivo | articolo successivo | post successivo | prossimo | prossimo articolo
    | prossimo post | volgend | volgende | volgend bericht | volgend artikel | następny | następny wpis | następny artykuł | następny post | další
    | další článek | další příspěvek | následující | následující článek | nästa | nästa inlägg | nästa artikel | nyare inlägg | næste
    | næste indlæg | næste artikel | neste | neste innlegg | neste artikkel | seuraava | seuraava artikkeli | seuraava kirjoitus
    | seuraava juttu | következő | következő bejegyzés | következő cikk | articolul următor | următorul articol | următorul | postarea următoare
    | sonraki | sonraki yazı | sonraki haber | sonraki gönderi | sonraki makale | selanjutnya | berikutnya | artikel selanjutnya
    | artikel berikutnya | postingan selanjutnya | pos berikutnya | tulisan berikutnya | berita selanjutnya | tiếp theo | bài tiếp theo | bài sau
    | bài viết sau | bài kế tiếp | bài mới hơn  | следующая | следующий | следующая запись | следующая статья | следующий пост
    | следующий материал | следующая новость | вперёд | вперед | наступна | наступний | наступний запис | наступна стаття | наступний пост
    | наступна новина | επόμενο | επόμενο άρθρο | επόμενη ανάρτηση | הבא | הפוסט הבא | הכתבה הבאה | פוסט הבא | التالي | المقال التالي
    | التدوينة التالية | الموضوع التالي | الخبر التالي | بعدی | نوشته بعدی | مطلب بعدی | نوشته‌ی بعدی | خبر بعدی | अगला | अगला लेख | अगली पोस्ट | अगला पोस्ट
    | পরবর্তী | পরের পোস্ট | পরের লেখা | পরের খবর | ถัดไป | บทความถัดไป | เรื่องถัดไป | โพสต์ถัดไป | 下一篇   | 下一则 | 后一篇 | 下一篇文章
    | 下篇  | 下一則 | 次へ | 次の記事 | 次の投稿 | 次の記事へ  | 次のエントリ | 다음 | 다음 글 | 다음글 | 다음 기사 | 다음 포스트 | 다음 게시물`
} as const
