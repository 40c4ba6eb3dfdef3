/**
 * Lead-ins of lists of links to other articles, by language.
 *
 * Source: the labels of widespread themes and plugins (WordPress, Blogger, Hexo, Ghost and their translations) and the
 *   usual wording of news sites in each language; written by hand, phrase by phrase.
 * Taken: 2026-11-23. Licence: short phrases; this compilation is MIT like the project.
 * Refresh: ask a reader of the language. A phrase goes to `strong` when an author of an article would hardly write it
 *   as a lead-in, to `weak` when authors do so too. Headings of a resources section ("further reading",
 *   "references", "pour aller plus loin", "扩展阅读") are the article's substance and stay out, as does "more of …"
 *   where it also means "more than" (`más de`, `mais de`, `plus de`).
 */

export interface RelatedPhrases {
  /** BCP 47. */
  language: string
  /** Hardly ever content. Lower case, straight apostrophes, no sign at the end; `…` marks a phrase that goes on. */
  strong: readonly string[]
  /** Also used by authors: needs more evidence. Written the same way. */
  weak: readonly string[]
}

/** The phrases of a text, separated by bars. */
function list(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

export const relatedPhrases: readonly RelatedPhrases[] = [
  {
    language: 'en',
    strong:
      list(`other articles you might be interested in | other articles you may be interested in | other posts you might be interested in | articles you might be interested in | posts you might be interested in | other articles you might enjoy | check out my other posts | check out my other articles | check out our other posts  | read my other articles | read my other posts | my other articles | my other posts | our other articles | our other posts | my latest posts | my latest articles | my recent posts | my recent articles | my previous posts | my previous articles | also read my … | also from this source | more from this source | also from this author | from the same source | also read | read also | also check | also check out | also watch | also listen | also on …
      | read next | read this next | read these next | what to read next | watch next | watch also | now read
      | now read this | you may also like | you might also like | you may like | you might like
      | you'll also like | you may also love | you may also enjoy | you might also enjoy | you may enjoy
      | you might enjoy | you may also be interested in | you might also be interested in
      | you may be interested in | you might be interested in | you may also want to read
      | you might also want to read | you may also find interesting | you can also read | you may have missed
      | recommended for you | recommended articles | recommended stories | recommended posts
      | recommended reads | recommended videos | suggested articles | suggested posts | suggested for you
      | related articles | related article | related posts | related post | related stories | related story
      | related news | related reads | related coverage | related content | related videos | related video
      | similar articles | similar posts | similar stories | more stories | more news | more from …
      | read more from … | latest videos from … | latest news from … | latest articles from … | more to read
      | more to explore | more like this | more stories like this | more on this story | more on this topic
      | most read | most read articles | trending | trending now | trending stories | trending articles
      | trending posts | popular posts | popular articles | popular stories | from around the web
      | around the web | sponsored stories | promoted stories | promoted content | from our partners
      | readers also liked | readers also enjoyed | people also read | what others are reading
      | others are reading | top stories | also of interest | also interesting | editor's picks
      | editors' picks | must reads | other articles you may like | other posts you may like
      | other articles you might like | other posts you might like | check out our other articles
      | check out these articles | you may like this … | you might like this … | recommended reading for you
      | more stories from … | other articles | latest articles | latest posts | latest news | latest stories
      | must read | must-read | don't miss | up next | keep reading | explore more | continue reading
      | in case you missed it | other posts | next read | read this too | also read these | also popular
      | also trending | also in this section | also in this category | read these too | read this also
      | you may also like these | you might also like these | you may also like these articles
      | you may also like to read | you might also like to read | you may also want to check out
      | you might also want to check out | you may be interested in these articles
      | you may also be interested in these articles | you might also find interesting
      | you may also find these interesting | you may also read | you might also read | you'll also love
      | you'll also enjoy | you will also like
      | stories you may like | stories you might like | articles you may like | articles you might like
      | articles you may also like | posts you may like | posts you might like | posts you may also like
      | videos you may like | other stories you may like | if you liked this article | if you liked this post
      | if you liked this post you … | if you liked this post, you … | if you liked this article you …
      | if you liked this article, you … | if you liked this story you … | if you liked this story, you …
      | if you enjoyed this post you … | if you enjoyed this post, you … | if you enjoyed this article you …
      | if you enjoyed this article, you … | if you enjoyed this story you … | if you enjoyed this story, you …
      | if you liked this story | if you enjoyed this article | if you enjoyed this post | users also read
      | readers also read | people also liked | people are reading | readers are reading
      | what readers are reading | what people are reading | what everyone is reading
      | what our readers are reading | most popular articles | most popular stories
      | most popular posts | most popular news | most viewed articles | most viewed stories
      | most viewed posts | most watched videos | most shared stories | most shared articles | most commented
      | most read stories | most read news | most read posts | most read today | most read this week
      | popular now | popular right now
      | popular this week | popular news | popular reads | popular in the community | popular on variety
      | popular on rolling stone | popular on indiewire | trending on billboard | trending today
      | trending news | trending videos | trending right now | now trending | top trending | hot stories
      | hot news | random posts | random articles | more related stories | more related articles
      | more related posts | more related news | more must-reads from …
      | more articles like this | more posts like this | more content like this | more news like this
      | more in this section | more in this category | more posts by … | more posts from …
      | more headlines from … | latest posts by … | recent posts by … | read more stories
      | read more articles | read more news | read more like this | read more articles like this
      | see more stories | see more articles
      | view more articles | explore more stories | explore more articles | discover more articles
      | discover more stories | more for you | stories for you | news for you | top picks for you
      | recommended content
      | recommended news | recommended stories for you | recommended articles for you
      | recommendations for you | recommended by outbrain | recommended by taboola | suggested stories
      | similar news | similar content | similar videos | related read | related news articles
      | related galleries | related slideshows | related to this story | related to this article
      | related to this post | from the same category | from this category | from the same section
      | sponsored content
      | sponsored links | sponsored posts | sponsored articles | promoted links | promoted posts
      | sponsored links by taboola | promoted links by taboola | promoted by taboola | paid content
      | paid stories | partner content | content from our partners | from our sponsors | from our sponsor
      | advertiser content`),
    weak: list(`see also | also see | see | see more | see related | read more | read | related
      | related topics | related links | related reading | recommended | recommended reading
      | suggested reading | learn more | find out more | discover more | more | more on … | more about …
      | watch | check out | check this out | next up | next post | previous post | next article
      | previous article | latest videos | recent posts | recent articles | featured | featured articles
      | editor's choice | go deeper | dig deeper | special feature | special report | check also | more info
      | more on this | more reading | more articles | more posts | next | listen | most popular | most viewed
      | most watched | most shared | most recent | most recent articles | most recent posts | popular
      | popular videos | hot topics | trending topics | what's hot | the latest | latest updates
      | breaking news | just in | top news | top posts | top picks | our top picks | our picks
      | our recommendations | staff picks | for you | next story | previous story | must see | must watch
      | other stories | other news | in other news | also in the news | from the archive | from the archives
      | from the blog | featured stories | featured posts | featured news | featured videos | featured content
      | recent stories | recent news | related blog posts | related blogs | related episodes
      | related podcasts | related recipes | similar topics | recommended topics | related press releases
      | explore related topics | explore more topics | more in … | more in this series | more about this | on this topic
      | on this subject | in this section | full coverage | our coverage | continuing coverage | in focus
      | today's news | worth reading | worth a read | also recommended | before you go | while you're here
      | dive deeper | don't miss out | sponsored | promoted | dossier | today's headlines | top headlines
      | today's top stories | today's top news | today's top headlines | this week's top stories
      | top stories this week | top stories today | must-read articles | must-read stories
      | today's must-reads | top reads | related features | more on the topic | also worth reading
      | also by this author | elsewhere on this site | elsewhere on the site | you should also read
      | you might have missed | you missed | you'll love these | stories you may have missed
      | stories you might have missed | articles you may have missed | posts you may have missed
      | what you may have missed | other stories you may have missed | if you liked this | if you enjoyed this
      | readers' picks | most discussed | most read in … | most read on … | what's trending | other top stories
      | more top stories | more headlines | latest headlines | latest content | latest coverage
      | the latest news | the latest stories | the latest headlines | our latest articles | our latest posts
      | our latest stories | our latest news | our most popular articles | our most popular posts
      | our most popular stories | newest articles | newest posts | more coverage | more must-reads
      | more must reads | more great reads | more great stories | more on this issue | more on this subject
      | more about this topic | more about this story | more by this author | more by the same author
      | more articles by … | more stories by … | other articles by this author | other posts by this author
      | latest articles by … | latest stories by … | recent articles by … | read more by …
      | read more on this topic | read more about this topic | read more on this story | watch this next
      | what to watch next | listen next | what to read now | what you should read next | more to see
      | more to discover | more to watch | editor's pick | editors' pick | editor's recommendations
      | editors' recommendations | handpicked for you | hand-picked for you | picked for you | selected for you
      | curated for you | recommended next | suggested reads | suggested content | suggested videos
      | similar reads | related insights | related to this topic | from the same author | in the same category
      | on the same topic | on the same subject | articles on the same topic | don't miss these
      | don't miss these stories | don't miss this | icymi | from our blog | stories from our partners
      | news from our partners | from the web | recent posts from …`)
  },
  {
    language: 'de',
    strong:
      list(`zum weiterlesen auf … | lesen sie auch | lies auch | lest auch | lesen sie dazu auch | lesen sie auch dazu
      | auch interessant | auch spannend | das könnte sie auch interessieren
      | das könnte dich auch interessieren | das könnte euch auch interessieren | das könnte sie interessieren
      | das könnte dich interessieren | könnte sie auch interessieren | könnte dich auch interessieren
      | diese artikel könnten sie auch interessieren | diese artikel könnten sie ebenfalls interessieren
      | diese artikel könnten dich ebenfalls interessieren | das könnte sie ebenfalls interessieren
      | das könnte dich ebenfalls interessieren | das könnte dir auch gefallen
      | das könnte ihnen auch gefallen | das könnte euch auch gefallen | dir könnte auch gefallen
      | ähnliche artikel | ähnliche beiträge | verwandte artikel | verwandte beiträge | weitere artikel
      | weitere beiträge | mehr artikel | mehr zum thema | passend zum thema | passend dazu
      | empfohlene artikel | empfohlene beiträge | für sie empfohlen | für dich empfohlen | lesetipp
      | lesetipps | leseempfehlung | meistgelesen | meistgelesene artikel | beliebte artikel
      | beliebte beiträge | mehr von … | auch lesenswert | schon gelesen? | artikel mit ähnlichen themen
      | lesen sie außerdem | lesen sie hierzu auch | lies dazu auch | lies hierzu auch | lest dazu auch
      | weitere meldungen zum thema | weitere nachrichten zum thema
      | weitere artikel aus dieser kategorie | weitere beiträge aus dieser kategorie
      | weitere artikel aus dieser rubrik | weitere artikel aus der rubrik …
      | weitere artikel aus dem ressort … | mehr aus dieser rubrik
      | mehr aus der rubrik … | mehr aus diesem ressort | mehr aus dem ressort … | mehr aus der kategorie …
      | aus dieser rubrik | aus derselben rubrik | auch in dieser rubrik | verwandte inhalte
      | verwandte meldungen
      | verwandte nachrichten | ähnliche inhalte | ähnliche nachrichten | ähnliche meldungen | ähnliche posts
      | ähnliche news | ähnliche videos | passende beiträge | das könnte ihnen gefallen
      | das könnte dir gefallen
      | das könnte dir ebenfalls gefallen | auch das könnte sie interessieren
      | auch das könnte dich interessieren | dies könnte sie auch interessieren
      | dies könnte dich auch interessieren | das könnte dich auch noch interessieren
      | das könnte sie auch noch interessieren | was sie auch interessieren könnte
      | was dich auch interessieren könnte | vielleicht interessiert sie auch
      | vielleicht interessiert dich auch | vielleicht gefällt dir auch
      | vielleicht gefällt ihnen auch | dir gefällt vielleicht auch
      | folgende artikel könnten sie auch interessieren | folgende artikel könnten dich auch interessieren
      | folgende beiträge könnten sie auch interessieren | folgende beiträge könnten dich auch interessieren
      | diese beiträge könnten sie auch interessieren | diese beiträge könnten dich auch interessieren
      | diese artikel könnten dich auch interessieren | diese artikel könnten sie interessieren
      | diese artikel könnten dich interessieren | diese themen könnten sie auch interessieren
      | diese themen könnten dich auch interessieren | empfehlungen für sie | empfehlungen für dich
      | empfohlene inhalte | empfohlene nachrichten | andere leser interessierten sich auch für
      | leser interessierten sich auch für | andere leser lasen auch | das lesen andere
      | das interessiert andere leser | was andere lesen | was andere gerade lesen | meistgelesene
      | meistgelesene beiträge | meistgelesene nachrichten | meistgelesene meldungen
      | die meistgelesenen artikel | meist gelesen | am meisten gelesen | meistgeklickt | meistkommentiert
      | meist kommentiert | viel gelesen
      | häufig gelesen | beliebteste artikel | beliebteste beiträge | die beliebtesten artikel
      | die beliebtesten beiträge | aktuell beliebt | gerade beliebt | gesponserte inhalte | gesponserte artikel
      | gesponserte beiträge | gesponserte links | inhalte unserer partner | empfehlungen unserer partner`),
    weak: list(`siehe auch | siehe dazu | siehe hierzu auch | mehr lesen | mehr dazu | lesen sie mehr
      | lesen sie hier | lesen sie dazu | weiterlesen | jetzt lesen | hier weiterlesen | mehr erfahren
      | verwandte themen | weitere themen | neueste artikel | neueste beiträge | aktuelle artikel
      | aktuelle beiträge | nächster beitrag | vorheriger beitrag | nicht verpassen | leseempfehlungen
      | dazu passend | zum thema | artikel zum thema | beiträge zum thema | lesenswert | nachlese
      | sehen sie auch | hören sie auch | lesen sie weiter | jetzt weiterlesen | mehr themen | mehr dazu hier
      | ähnliche themen | weitere videos | weitere inhalte | interessante artikel | interessante beiträge
      | unsere empfehlungen | unsere empfehlung | nächster artikel | vorheriger artikel | neueste nachrichten
      | neueste meldungen | aktuelle nachrichten | aktuelle meldungen | aktuelle news | aktuelle themen
      | letzte beiträge | letzte artikel | die neuesten artikel | die neuesten beiträge | topthemen
      | top-themen | top themen | top-artikel | top-news | themen des tages | verpassen sie nicht | im trend
      | im fokus | aus dem netz | gesponsert | empfohlen | beliebt | weitere meldungen | weitere nachrichten
      | weitere news | aus dem web | lesen sie mehr zum thema | lesen sie mehr zu diesem thema
      | lies mehr zum thema | mehr zu diesem thema | mehr zu diesen themen | weitere artikel zum thema
      | weitere beiträge zum thema | weitere interessante artikel | weitere interessante beiträge
      | weitere spannende artikel | weitere spannende beiträge | weitere lesenswerte artikel
      | weitere artikel von … | weitere beiträge von … | weitere artikel des autors
      | weitere artikel dieses autors | weitere beiträge des autors | weitere artikel dieser ausgabe
      | mehr aus der region | mehr aus diesem bereich | mehr vom autor | mehr nachrichten | mehr news
      | mehr meldungen | mehr beiträge | zum selben thema | zum gleichen thema | auch zum thema
      | artikel zum selben thema | artikel zum gleichen thema | in derselben kategorie | passende artikel
      | passende artikel zum thema | dazu passende artikel | passend zum artikel | vielleicht auch interessant
      | ebenfalls interessant | ebenfalls spannend | ebenfalls lesenswert | außerdem interessant
      | außerdem lesenswert | auch noch interessant | für sie ausgewählt | für dich ausgewählt
      | unsere empfehlungen für sie | unsere empfehlung für sie | unsere empfehlungen für dich
      | empfehlungen der redaktion | empfehlung der redaktion | tipp der redaktion | tipps der redaktion
      | unsere lesetipps | unser lesetipp | lese-tipp | lese-tipps | als nächstes lesen | lesen sie als nächstes
      | lies als nächstes | empfohlene videos | meistgesehen | meist gesehen | meistgeteilt | meistdiskutiert
      | jetzt im trend | das sollten sie nicht verpassen | das solltest du nicht verpassen
      | empfehlungen aus dem netz | von unseren partnern`)
  },
  {
    language: 'fr',
    strong: list(`à lire aussi | a lire aussi | lire aussi | lisez aussi | lisez également | à lire également
      | lire également | à voir aussi | à découvrir aussi | découvrez aussi | découvrez également
      | sur le même sujet | sur le même thème | articles similaires | article similaire | articles liés
      | article lié | articles connexes | article connexe | articles associés | articles recommandés
      | contenus similaires | vous aimerez aussi | vous aimerez peut-être | vous aimerez peut-être aussi
      | vous pourriez aimer | vous pourriez aussi aimer | vous pourriez également aimer
      | cela pourrait vous intéresser | ceci pourrait vous intéresser | ça pourrait vous intéresser
      | cela peut vous intéresser | ces articles pourraient vous intéresser
      | cet article pourrait vous intéresser | vous serez peut-être intéressé par | recommandé pour vous
      | recommandés pour vous | les plus lus | les articles les plus lus | articles populaires
      | plus d'articles | autres articles | nos autres articles | lire ensuite | à lire ensuite
      | à ne pas manquer | a lire également | écoutez aussi | regardez aussi | relire aussi
      | lisez aussi notre article | lire aussi notre article | lire également notre article
      | lire aussi notre dossier | lire aussi sur le même sujet | de la même catégorie | de la même rubrique
      | autres articles de la rubrique | autres articles de cette rubrique | à lire dans la même rubrique
      | articles dans la même catégorie
      | articles en lien | articles en relation | articles suggérés
      | suggestions d'articles | articles reliés | article relié | nouvelles reliées | contenus reliés
      | contenu similaire | contenus associés | contenu associé | contenus liés | contenus recommandés
      | contenu recommandé | actualités liées | actualités similaires | actualités associées
      | vidéos similaires | vidéos associées | billets similaires | vous aimerez également
      | vous allez aussi aimer | vous pourriez être intéressé par
      | vous pourriez être intéressés par | vous pourriez aussi être intéressé par
      | vous pourriez également être intéressé par | vous pourriez apprécier | vous apprécierez aussi
      | cela pourrait aussi vous intéresser | cela pourrait également vous intéresser
      | ceci pourrait aussi vous intéresser | ceci pourrait également vous intéresser
      | ça pourrait aussi vous intéresser | ça peut vous intéresser | ça devrait vous intéresser
      | cela devrait vous intéresser | ceci devrait vous intéresser | ceci peut vous intéresser
      | peut vous intéresser | pourrait vous intéresser | pourrait aussi vous intéresser
      | pourrait également vous intéresser | ces articles peuvent vous intéresser
      | ces articles peuvent aussi vous intéresser | ces articles pourraient aussi vous intéresser
      | ces articles pourraient également vous intéresser | ces articles devraient vous intéresser
      | cet article peut vous intéresser | cet article pourrait aussi vous intéresser
      | ces contenus peuvent vous intéresser | ces contenus pourraient vous intéresser
      | ces sujets pourraient vous intéresser | ces vidéos pourraient vous intéresser
      | articles qui pourraient vous intéresser | articles qui peuvent vous intéresser
      | articles susceptibles de vous intéresser | autres articles qui pourraient vous intéresser
      | d'autres articles qui pourraient vous intéresser | autres articles susceptibles de vous intéresser
      | si vous avez aimé cet article | recommandations pour vous | le plus lu | les plus commentés | les + lus
      | articles les plus lus
      | articles les plus consultés | articles les plus populaires | les articles les plus consultés
      | les articles les plus populaires | vidéos les plus vues | populaires en ce moment
      | les plus lus en ce moment | les plus lus du moment | les internautes ont aussi lu
      | les internautes ont également lu | les lecteurs ont aussi lu | lire plus d'articles
      | lire d'autres articles | voir plus d'articles | contenus sponsorisés | contenu sponsorisé
      | liens sponsorisés | articles sponsorisés | contenus de nos partenaires`),
    weak: list(`voir aussi | voir également | à lire | lire la suite | lire plus | en savoir plus
      | pour en savoir plus | à ne pas rater | derniers articles | articles récents | article suivant
      | article précédent | dans la même rubrique | notre article | lire | a lire | à relire | sur le sujet
      | sur ce sujet | à ce sujet | à la une | à découvrir | et aussi | mais aussi | voir plus
      | ne manquez pas | ne ratez pas | lire notre article | lire notre dossier | notre dossier | nos dossiers
      | dossier spécial | dans l'actualité | en ce moment | populaire | populaires | les plus populaires
      | les plus récents | dernières actualités | dernières nouvelles | dernières infos
      | les dernières actualités | les dernières infos | les derniers articles | derniers billets
      | billets récents | prochain article | du même auteur | dans la même série | sujets associés
      | sujets connexes | sujets liés | recommandé | recommandés | recommandations | nos recommandations
      | nous vous recommandons | nous vous recommandons aussi | nous vous recommandons également
      | notre sélection | pour vous | lectures recommandées | lectures suggérées | suggestions de lecture
      | sponsorisé | autres infos | d'autres nouvelles | autres nouvelles | autres actualités
      | articles à lire | articles à découvrir | à lire absolument | plus sur le sujet | a voir aussi
      | a voir également | a découvrir aussi | a lire ensuite | a ne pas manquer | à voir également
      | à écouter aussi | à écouter également | à regarder aussi | à découvrir également | découvrir aussi
      | découvrir également | à (re)lire | à lire sur le même sujet | à lire sur ce sujet
      | lire sur le même sujet | plus sur ce sujet | plus d'articles sur le sujet | plus d'articles sur ce sujet
      | autres articles sur le même sujet | articles sur le même sujet | articles sur le même thème
      | sur la même thématique | dans le même thème | dans la même catégorie | dans cette rubrique
      | dans le même dossier | à lire dans ce dossier | articles du même auteur | plus d'articles de cet auteur
      | autres articles de cet auteur | autres articles de l'auteur | plus de l'auteur | plus d'articles de …
      | vidéos recommandées | publications similaires | vous allez aimer | vous allez adorer
      | vous devriez aimer | suggestions pour vous | sélectionné pour vous | sélectionnés pour vous
      | notre sélection pour vous | la rédaction vous conseille | la rédaction vous recommande
      | recommandé par la rédaction | le choix de la rédaction | les choix de la rédaction
      | choix de la rédaction | la sélection de la rédaction | sélection de la rédaction | les plus consultés
      | les plus vus | les plus partagés | les autres articles | d'autres articles | autres articles à lire
      | plus d'actualités | nos derniers articles | à lire maintenant | à lire ailleurs sur le site
      | vous avez peut-être manqué | vous avez peut-être raté | au cas où vous l'auriez manqué
      | ailleurs sur le web | chez nos partenaires | de nos partenaires | l'actu de nos partenaires
      | à lire dans la rubrique … | articles relatifs`)
  },
  {
    language: 'es',
    strong: list(`lee también | lea también | leé también | leer también | léase también | te puede interesar
      | te podría interesar | también te puede interesar | también te podría interesar | le puede interesar
      | también le puede interesar | le podría interesar | puede interesarte | podría interesarte
      | quizás te interese | quizá te interese | tal vez te interese | esto te puede interesar
      | también te puede gustar | te puede gustar | también te podría gustar | también podría gustarte
      | podría gustarte | artículos relacionados | artículo relacionado | entradas relacionadas
      | entrada relacionada | noticias relacionadas | noticia relacionada | nota relacionada
      | notas relacionadas | publicaciones relacionadas | contenido relacionado | contenidos relacionados
      | historias relacionadas | artículos similares | entradas similares | artículos recomendados
      | recomendado para ti | recomendados para ti | recomendado para usted | te recomendamos
      | te recomendamos leer | le recomendamos | más noticias | más artículos | lo más leído | lo más visto
      | las más leídas | mira también | mirá también | ve también | descubre también | también lee
      | también puede interesarte | posts relacionados | no te pierdas | también te gustará | lee además
      | leé además | lea además | leer además | también leé | también lea | también mirá | también puedes leer
      | también podés leer | también puede leer | puedes leer también | lee tambien | lea tambien
      | mira tambien | mira además | mirá además | mire también | escucha también | escuchá también
      | descubrí también | checa también
      | podría interesarle | puede interesarle | también podría interesarle | también podría interesarte
      | quizás le interese | quizá le interese | tal vez le interese | quizás te pueda interesar
      | quizá te pueda interesar | tal vez te pueda interesar | quizás también te interese
      | quizá también te interese | a lo mejor te interesa | también te interesa | te interesará
      | también te interesará | también le interesará | esto también te interesa
      | esto te interesará | esto también te puede interesar | esto podría interesarte
      | te puede interesar leer | te podría gustar | te pueden interesar | te podrían interesar
      | también te pueden interesar | también te podrían interesar | pueden interesarte | podrían interesarte
      | estos artículos te pueden interesar | estos artículos te podrían interesar
      | artículos que te pueden interesar | artículos que te podrían interesar
      | artículos que podrían interesarte | noticias que te pueden interesar | notas que te pueden interesar
      | otros artículos que te pueden interesar | otros artículos que te podrían interesar
      | otros artículos que podrían interesarte | otras noticias que te pueden interesar
      | otras noticias que te podrían interesar | otras notas que te pueden interesar
      | puede ser de tu interés | podría ser de tu interés | también puede ser de tu interés
      | puede ser de su interés | recomendaciones para ti | recomendado para vos | recomendados para vos
      | recomendados para usted | recomendadas para ti
      | noticias recomendadas | notas recomendadas | nota recomendada | contenido recomendado
      | contenidos recomendados | historias recomendadas | entradas recomendadas | posts recomendados
      | videos relacionados | vídeos relacionados | video relacionado | articulos relacionados
      | más noticias relacionadas
      | noticias similares | notas similares | publicaciones similares | contenido similar
      | contenidos similares | más de esta sección | más en esta sección | lee más noticias | ver más noticias
      | leer más noticias | lo más leído hoy | lo más leído del día | lo más leído de la semana | lo mas leido
      | las más leídas del día | más leídos | más leídas | más leído | noticias más leídas
      | las noticias más leídas | notas más leídas
      | las notas más leídas | artículos más leídos | los artículos más leídos | entradas más leídas
      | entradas más populares | entradas populares | artículos populares | publicaciones populares
      | posts populares | noticias populares | los lectores también leyeron
      | lo que otros están leyendo | contenido patrocinado | contenidos patrocinados | enlaces patrocinados
      | artículos patrocinados | contenido promocionado | enlaces promovidos | contenido de nuestros socios`),
    weak: list(`ver también | véase también | vea también | leer más | lee más | lea más | seguir leyendo
      | sigue leyendo | saber más | conoce más | más información | no te lo pierdas | relacionado
      | relacionados | temas relacionados | enlaces relacionados | lecturas recomendadas | últimas noticias
      | últimos artículos | últimas entradas | siguiente entrada | entrada anterior | otros artículos
      | ver tambien | lea aquí | lee aquí | puede leer | te interesa | le interesa | de tu interés
      | de su interés | de interés | por si te interesa | recomendamos | recomendado | recomendados
      | recomendaciones | lectura recomendada | información relacionada | otras noticias | otras notas
      | otras entradas | otras publicaciones | en otras noticias | sobre este tema | en esta sección
      | del mismo autor | lo más reciente | lo más nuevo | lo último | lo más popular | lo más destacado
      | noticias destacadas | artículos destacados | entradas destacadas | destacados | destacadas
      | es tendencia | en tendencia | lo más visto hoy | últimas publicaciones | últimas notas
      | entradas recientes | noticias recientes | artículos recientes | publicaciones recientes
      | artículo siguiente | artículo anterior | siguiente artículo | próximo artículo | entérate
      | siga leyendo | seguí leyendo | continúa leyendo | continuar leyendo | no te lo puedes perder
      | no te puedes perder | para ti | patrocinado | nuestra selección | más sobre el tema | te sugerimos
      | le sugerimos | conoce también | conocé también | revisa también | revisá también | vea además
      | no dejes de leer | no deje de leer | no se pierda | te sugerimos leer | le sugerimos leer
      | le recomendamos leer | te recomendamos también | también te recomendamos | le recomendamos también
      | recomendamos leer | sugerencias para ti | seleccionado para ti | seleccionados para ti
      | videos recomendados | vídeos recomendados | recomendaciones del editor | recomendación del editor
      | recomendados por el editor | selección del editor | lecturas relacionadas | más sobre este tema
      | más de este tema | más del tema | sobre el mismo tema | más notas | más historias | más contenidos
      | mas noticias | más noticias de … | más noticias sobre … | más noticias en … | más artículos de …
      | más artículos sobre … | más notas de … | más notas sobre … | en la misma sección | más de este autor
      | más del autor | otros artículos del autor | otros artículos de este autor | lo más leído de …
      | lo más leído en … | lo más comentado | lo más compartido | las más vistas | los más vistos | más vistos
      | más vistas | por si te lo perdiste | por si te lo has perdido | es posible que te hayas perdido
      | puede que te hayas perdido | los más leídos`)
  },
  {
    language: 'pt-BR',
    strong: list(`leia também | leia ainda | leia a seguir | leia em seguida | assista também
      | você também pode gostar | você pode gostar | você pode gostar também | você também vai gostar
      | talvez você goste | talvez você também goste | você também pode se interessar
      | você pode se interessar por | talvez te interesse | talvez lhe interesse | pode te interessar
      | pode lhe interessar | isso pode te interessar | artigos relacionados | artigo relacionado
      | posts relacionados | post relacionado | notícias relacionadas | notícia relacionada
      | matérias relacionadas | matéria relacionada | conteúdo relacionado | conteúdos relacionados
      | publicações relacionadas | textos relacionados | artigos similares | posts similares
      | artigos recomendados | recomendado para você | recomendados para você | recomendadas para você
      | mais lidas | as mais lidas | mais lidos | mais artigos | mais notícias | leia mais
      | também pode interessar | pode interessar-lhe | postagens relacionadas | não perca | leia mais notícias
      | leia mais artigos | leia mais notícias sobre … | leia outras notícias | leia outras matérias
      | leia outros artigos | confira mais notícias | confira outras notícias | confira outros artigos
      | confira outras matérias
      | veja mais notícias | veja mais notícias sobre … | veja outras notícias | veja outros artigos
      | veja mais artigos | veja outros posts | ouça também | assista ainda | aproveite e leia também
      | você também pode ler
      | você pode ler também | você pode se interessar | você também pode se interessar por
      | você vai gostar também | você também vai gostar de | você pode gostar de | você também pode gostar de
      | você poderá gostar | você também poderá gostar | você talvez goste | talvez você se interesse
      | talvez você se interesse por | talvez seja do seu interesse | pode ser do seu interesse
      | também pode ser do seu interesse | pode interessar | pode interessar a você
      | pode te interessar também | também pode te interessar | também pode lhe interessar
      | isso também pode te interessar | isto pode te interessar | isto também pode te interessar
      | artigos que podem te interessar
      | artigos que podem interessar | notícias que podem te interessar
      | outros artigos que podem te interessar | outras notícias que podem te interessar
      | outros conteúdos que podem te interessar | outros artigos que você pode gostar
      | outros posts que você pode gostar | posts que você pode gostar | mais desta seção | da mesma categoria
      | mais lidas do dia | mais lidas da semana | mais lidas agora | notícias mais lidas
      | as notícias mais lidas | matérias mais lidas | posts mais lidos | artigos mais lidos | textos mais lidos
      | mais comentadas | mais comentados | postagens mais visitadas | postagens populares
      | artigos populares | matérias populares | publicações populares | notícias populares | em alta agora
      | notícias em alta | recomendamos para você | recomendações para você | conteúdo recomendado
      | conteúdos recomendados | matérias recomendadas | notícias recomendadas
      | vídeo relacionado | notícias similares | notícias semelhantes | artigos semelhantes
      | posts semelhantes | conteúdos semelhantes | conteúdo similar | conteúdos similares
      | matérias semelhantes | conteúdo patrocinado
      | conteúdos patrocinados | links patrocinados | artigos patrocinados | conteúdo promovido
      | links promovidos | conteúdo de parceiros`),
    weak: list(`veja também | ver também | veja mais | saiba mais | continue lendo | continue a leitura
      | relacionado | relacionados | leituras recomendadas | últimas notícias | últimos artigos | próximo post
      | post anterior | outros artigos | confira também | ler mais | confira | leia agora | entenda mais
      | próxima matéria | próximo artigo | próxima notícia | artigo anterior | outras notícias | outros posts
      | outras publicações | outras postagens | mais conteúdo | mais populares | populares | em alta
      | em destaque | destaques | últimas postagens | postagens recentes | posts recentes | artigos recentes
      | notícias recentes | publicações recentes | últimos posts | últimas | mais recentes | recomendadas
      | recomendações | leitura recomendada | sugestões de leitura | sugestão de leitura | promovido
      | tópicos relacionados | assuntos relacionados | links relacionados | do mesmo autor | pela web | dossiê
      | nesta seção | mais sobre o tema | mais sobre o assunto | conheça também | leia mais sobre …
      | confira ainda | veja ainda | não deixe de ler | não deixe de conferir | não perca também
      | o que ler em seguida | você vai gostar | você pode ter perdido | caso você tenha perdido
      | mais sobre este assunto | mais sobre esse assunto | mais sobre este tema | mais sobre esse tema
      | sobre o mesmo tema | sobre o mesmo assunto | mais do autor | mais deste autor | mais desse autor
      | outros artigos do autor | outros textos do autor | na mesma categoria | mais matérias | mais posts
      | mais conteúdos | mais notícias de … | mais notícias sobre … | mais artigos de … | mais artigos sobre …
      | outras matérias | mais lidas de … | mais lidas em … | mais vistas | mais vistos | mais acessadas
      | mais acessados | mais compartilhadas | mais assistidos | assuntos em alta | sugestões para você
      | selecionado para você | selecionados para você | selecionadas para você | escolhidos para você
      | escolhidas para você | textos recomendados | escolha do editor | escolhas do editor
      | leituras relacionadas | leitura relacionada | de nossos parceiros | assista a seguir
      | aproveite para ler | aproveite e leia | os mais lidos`)
  },
  {
    language: 'pt-PT',
    strong: list(`leia também | leia ainda | ler também | também pode gostar | pode também gostar
      | poderá gostar | poderá também gostar | talvez goste | também lhe pode interessar
      | poderá interessar-lhe | pode interessar-lhe | artigos relacionados | artigo relacionado
      | notícias relacionadas | conteúdos relacionados | artigos recomendados | recomendado para si
      | recomendados para si | mais lidas | as mais lidas | mais lidos | mais artigos | mais notícias
      | ler mais notícias | ler mais artigos | oiça também | ouvir também | a ler também
      | também poderá interessar | também lhe poderá interessar
      | poderá também interessar-lhe | pode também interessar-lhe | isto pode interessar-lhe
      | poderá estar interessado em | também pode estar interessado em | pode estar interessado em
      | talvez também goste | talvez goste também | também poderá gostar | também poderá gostar de
      | também pode gostar de | poderá também gostar de | pode também gostar de | poderá gostar de
      | também vai gostar | outros artigos que lhe podem interessar | artigos que lhe podem interessar
      | outras notícias que lhe podem interessar | notícias que lhe podem interessar
      | recomendações para si | recomendadas para si | sugerido para si | sugeridos para si
      | artigos sugeridos | notícias sugeridas | mais desta secção
      | artigos mais vistos | notícias mais vistas | notícias mais populares | artigos mais populares
      | conteúdo dos nossos parceiros`),
    weak: list(`veja também | ver também | ver mais | ler mais | saber mais | saiba mais | continuar a ler
      | a não perder | relacionado | relacionados | últimas notícias | últimos artigos | outros artigos
      | a ler | artigo seguinte | notícia seguinte | notícia anterior | continue a ler | em foco
      | relacionadas | sugerimos | nesta secção | mais vistos hoje | ler ainda | ler a seguir
      | para ler a seguir | sugestões para si | selecionados para si | escolhidos para si | na mesma secção
      | desta secção | mais partilhadas | mais partilhados | os mais vistos | as mais vistas
      | o que pode ter perdido | caso tenha perdido`)
  },
  {
    language: 'it',
    strong: list(`leggi anche | leggete anche | guarda anche | scopri anche | potrebbe interessarti
      | potrebbe interessarti anche | potrebbero interessarti | potrebbero interessarti anche
      | ti potrebbe interessare | ti potrebbe interessare anche | ti potrebbero interessare
      | ti può interessare | potrebbe interessarvi | vi potrebbe interessare | potrebbe piacerti
      | potrebbe piacerti anche | ti potrebbe piacere | ti potrebbe anche piacere | articoli correlati
      | articolo correlato | articoli simili | articoli collegati | post correlati | notizie correlate
      | contenuti correlati | video correlati | articoli consigliati | consigliati per te | consigliato per te
      | i più letti | gli articoli più letti | altri articoli | sullo stesso argomento | sullo stesso tema
      | da non perdere | ascolta anche | guardate anche
      | forse ti può interessare | forse ti interessa | forse ti interessa anche | ti può interessare anche
      | ti possono interessare | ti possono interessare anche | può interessarti | può interessarti anche
      | possono interessarti | possono interessarti anche | ti potrebbero interessare anche
      | ti potrebbe anche interessare | ti potrebbero anche interessare | potrebbe anche interessarti
      | potrebbero anche interessarti | ti potrebbero piacere | potrebbero piacerti
      | potrebbero piacerti anche | potrebbe anche piacerti | potrebbe interessarvi anche
      | potrebbero interessarvi | potrebbero interessarvi anche | vi potrebbe interessare anche
      | vi potrebbero interessare | vi può interessare | può interessarvi | potrebbe interessarle
      | potrebbe interessarle anche | ti interessa anche | ti interesserà | ti interesserà anche
      | ti piacerà anche | altri articoli che potrebbero interessarti | articoli che potrebbero interessarti
      | articoli che ti potrebbero interessare | altri articoli che ti potrebbero interessare
      | altre notizie che potrebbero interessarti | questi articoli potrebbero interessarti
      | questo articolo potrebbe interessarti | se ti è piaciuto questo articolo | articoli suggeriti
      | suggeriti per te | notizie consigliate | contenuti consigliati | post consigliati | raccomandati per te
      | raccomandato per te | notizie simili | post simili | contenuti simili | video simili
      | notizie collegate | notizia correlata | contenuto correlato | post correlato
      | sull'argomento leggi anche
      | altri articoli della categoria | altri articoli della sezione | altri articoli in questa categoria
      | dalla stessa categoria | i più letti della settimana
      | i più letti di oggi | i più letti del mese | più letti | più lette | le più lette | articoli più letti
      | le notizie più lette | notizie più lette | i post più letti | i più commentati | più commentati
      | articoli popolari | articoli più popolari
      | post popolari | post più popolari | post popolari in questo blog | notizie popolari
      | leggi altri articoli | leggi altre notizie | leggi gli altri articoli | scopri altri articoli
      | vedi altri articoli | chi ha letto questo articolo ha letto anche | contenuti sponsorizzati
      | contenuto sponsorizzato | link sponsorizzati | articoli sponsorizzati | contenuti dei nostri partner`),
    weak: list(`vedi anche | si veda anche | leggi di più | leggi tutto | leggi | per approfondire
      | approfondisci | continua a leggere | scopri di più | correlati | ultime notizie | ultimi articoli
      | articoli recenti | articolo successivo | articolo precedente | leggi questo | leggi ora | da leggere
      | non perdere | prossimo articolo | consigliati | consigliato | consigliamo anche | ti consigliamo
      | vi consigliamo | letture consigliate | lettura consigliata | per te | argomenti correlati
      | temi correlati | sull'argomento | su questo argomento | dello stesso autore | in questa sezione
      | altre notizie | altre news | altri post | altri contenuti | altri video | più popolari
      | i più popolari | di tendenza | in primo piano | primo piano | in evidenza | ultime news | ultimi post
      | notizie recenti | post recenti | le ultime notizie | gli ultimi articoli | articoli più recenti
      | continua la lettura | sponsorizzato | dal web | notizie dal web | argomenti simili | non perderti
      | non perderti anche | non perdetevi | suggerimenti per te | ti consigliamo anche | vi consigliamo anche
      | ti consigliamo di leggere | ti consigliamo di leggere anche | video consigliati | scelti per te
      | selezionati per te | sugli stessi argomenti | altro su questo argomento
      | altri articoli sullo stesso argomento | altri articoli su questo argomento
      | articoli sullo stesso argomento | altri articoli di … | altri articoli dell'autore
      | altri articoli dello stesso autore | altro dall'autore | nella stessa categoria | nella stessa sezione
      | i più visti | più visti | i più condivisi | scelti dalla redazione | la redazione consiglia
      | i consigli della redazione | le scelte della redazione | nel caso ti fosse sfuggito
      | potresti esserti perso | forse ti sei perso | dai nostri partner | altro dal web`)
  },
  {
    language: 'nl',
    strong: list(`lees ook | lees ook eens | ook lezen | kijk ook | misschien vind je dit ook leuk
      | misschien vind je dit ook interessant | dit vind je misschien ook leuk
      | dit vind je misschien ook interessant | wellicht vind je dit ook interessant | ook interessant
      | wellicht ook interessant | misschien ook interessant | dit is misschien ook interessant
      | gerelateerde artikelen | gerelateerd artikel | gerelateerde berichten | gerelateerd bericht
      | gerelateerd nieuws | vergelijkbare artikelen | aanbevolen artikelen | aanbevolen voor jou
      | aanbevolen voor u | meer artikelen | meest gelezen | populaire artikelen | populaire berichten
      | leestip | leestips | lees meer over … | meer over dit onderwerp | meer van … | lees dit ook
      | lees ook dit | lees ook deze artikelen | lees ook deze verhalen | luister ook
      | bekijk ook deze artikelen | ook interessant voor jou | ook interessant voor u
      | misschien ook iets voor jou | misschien ook leuk
      | misschien vindt u dit ook interessant | misschien vindt u dit ook leuk
      | dit vindt u misschien ook interessant | dit vindt u misschien ook leuk | vind je misschien ook leuk
      | vind je misschien ook interessant | vindt u misschien ook interessant
      | je vindt dit misschien ook leuk | je vindt dit misschien ook interessant | dit vind je ook leuk
      | dit vind je ook interessant | misschien ben je ook geïnteresseerd in
      | misschien bent u ook geïnteresseerd in | mogelijk ook interessant | dit is mogelijk ook interessant
      | deze artikelen vind je misschien ook interessant | deze artikelen vindt u misschien ook interessant
      | deze artikelen vind je misschien ook leuk | dit wil je ook lezen
      | aanraders voor jou | aanbevolen berichten | aanbevolen nieuws | aanbevolen verhalen
      | voor jou aanbevolen | voor u aanbevolen | meer uit deze categorie | meer uit deze rubriek
      | uit deze rubriek | uit dezelfde categorie
      | verwante artikelen | verwante berichten | verwant artikel | verwant nieuws | vergelijkbare berichten
      | soortgelijke artikelen | soortgelijke berichten | gerelateerde artikels | gerelateerde verhalen
      | gerelateerde content | gerelateerde inhoud | gerelateerde video's | gerelateerde posts
      | gerelateerde nieuwsberichten | gerelateerde blogberichten | best gelezen
      | meestgelezen | meest gelezen artikelen | meest gelezen berichten | meestgelezen artikelen
      | de meest gelezen artikelen | best gelezen artikelen | meest bekeken video's | meest populaire artikelen
      | meest populaire berichten | populair nieuws
      | nu populair | veel gelezen | nu veel gelezen | anderen lazen ook | anderen lezen ook
      | lezers lazen ook | andere lezers lazen ook | wat anderen lezen | gesponsorde artikelen
      | gesponsorde inhoud | gesponsorde content | gesponsorde links
      | ontdek meer artikelen | bekijk meer artikelen | lees meer artikelen | lees meer nieuws`),
    weak: list(`zie ook | lees meer | lees verder | meer lezen | verder lezen | meer informatie | gerelateerd
      | gerelateerde onderwerpen | aanbevolen | mis niet | laatste nieuws | recente berichten
      | volgende artikel | vorige artikel | bekijk ook | niet te missen | net binnen | gemist | aanrader
      | aanraders | onze aanraders | voor jou | speciaal voor jou | andere artikelen | andere berichten
      | ander nieuws | overig nieuws | over dit onderwerp | in deze rubriek | verwante onderwerpen
      | meest populair | populair | laatste artikelen | recente artikelen | nieuwste artikelen
      | nieuwste berichten | laatste berichten | meest recent | meest recente artikelen | volgend artikel
      | vorig artikel | volgend bericht | vorig bericht | volgende bericht | vorige bericht | uitgelicht
      | in de kijker | in het nieuws | gesponsord | elders op het web | blijf lezen | lees hierna
      | kijk ook eens | bekijk ook eens | ook leuk om te lezen | ook interessant om te lezen | mis dit niet
      | heb je dit gemist | voor jou geselecteerd | voor u geselecteerd | geselecteerd voor jou
      | tips van de redactie | tip van de redactie | keuze van de redactie | de keuze van de redactie
      | de redactie tipt | onze leestips | meer over dit thema | meer artikelen over … | meer artikelen van …
      | meer nieuws | meer nieuws over … | meer nieuws van … | meer nieuws uit … | meer uit de regio
      | meer berichten | meer verhalen | andere artikelen van … | andere artikelen over dit onderwerp
      | over hetzelfde onderwerp | in dezelfde categorie | gerelateerde blogs | meest bekeken | best bekeken
      | meest gedeeld | van onze partners | ontdek ook`)
  },
  {
    language: 'sv',
    strong: list(`läs också | läs även | du kanske också gillar | du kanske gillar | du kan också gilla
      | du kanske också är intresserad av | relaterade artiklar | relaterad artikel | relaterade inlägg
      | relaterat innehåll | liknande artiklar | liknande inlägg | rekommenderade artiklar
      | rekommenderat för dig | rekommenderas för dig | mest läst | mest lästa | populära artiklar
      | fler artiklar | läs fler artiklar | mer från … | rekommenderad läsning | missa inte | läs mer om …
      | fler artiklar för dig | läs fler nyheter | läs fler inlägg
      | upptäck fler artiklar | liknande nyheter | liknande innehåll | relaterade nyheter | relaterade videor
      | du kanske vill läsa | du kanske också vill läsa | du kanske även vill läsa
      | du kanske är intresserad av | du kanske även är intresserad av | du kanske även gillar
      | du kan även gilla | du kan också vara intresserad av | det här kanske också intresserar dig
      | det här kanske intresserar dig | kan också intressera dig | rekommenderade inlägg
      | rekommenderade nyheter | rekommenderade för dig | rekommenderad för dig | mest läst just nu
      | mest läst idag | mest lästa just nu | mest lästa artiklar | mest lästa artiklarna | mest lästa nyheter
      | mest kommenterat | mest kommenterade | populärt just nu | populära inlägg | populära nyheter
      | trendar just nu | andra läser | andra läser också | andra läste också | andra har också läst
      | sponsrat innehåll | sponsrade länkar`),
    weak: list(`se även | se också | läs mer | läs vidare | relaterat | rekommenderas | senaste nytt
      | senaste artiklarna | senaste inläggen | nästa artikel | mer läsning | lästips | relaterade ämnen
      | relaterade länkar | relaterad läsning | andra artiklar | andra nyheter | övriga nyheter
      | vi rekommenderar | utvalt | utvalda artiklar | för dig | mest populära | populärt | populära ämnen
      | just nu | senaste nyheter | senaste nyheterna | de senaste nyheterna | senaste inlägg
      | senaste artiklar | nästa inlägg | föregående inlägg | föregående artikel | av samma författare
      | i samma serie | i fokus | sponsrat | tidigare artiklar | upptäck mer | mer om ämnet
      | mer om detta ämne | läs härnäst | läs nästa | mer att läsa | mer i ämnet | läs mer i ämnet
      | mer i samma ämne | i samma ämne | på samma tema | mer på samma tema | av samma skribent
      | i samma kategori | fler nyheter | fler nyheter från … | fler inlägg | fler artiklar från …
      | fler artiklar av … | fler artiklar om … | fler artiklar i ämnet | artiklar i samma ämne
      | du kanske missade | har du missat | missa inte detta | missa inte heller | utvalt för dig
      | vi rekommenderar också | vi rekommenderar även | redaktionens val | redaktionen rekommenderar
      | redaktionen tipsar | mest läst på … | mest lästa på … | mest delat | mest delade | mest sett
      | mest sedda | hetast just nu | från våra partners | från våra samarbetspartners`)
  },
  {
    language: 'da',
    strong: list(`læs også | måske kan du også lide | du kan måske også lide | du vil måske også synes om
      | måske er du også interesseret i | relaterede artikler | relateret artikel | relaterede indlæg
      | relateret indhold | lignende artikler | lignende indlæg | anbefalede artikler | anbefalet til dig
      | mest læste | mest læst | populære artikler | flere artikler | læs flere artikler | mere fra …
      | du vil måske også kunne lide | gå ikke glip af | læs også disse artikler | hør også
      | måske er du interesseret i | måske kunne du også lide | måske vil du også læse
      | måske vil du også kunne lide | du er måske også interesseret i | du vil måske kunne lide
      | du kan måske lide | du kunne måske også lide | dette kunne måske også interessere dig
      | andre læser også | andre læste også | læs flere nyheder | læs flere indlæg | læs flere historier
      | fra samme kategori | relaterede nyheder
      | relaterede historier | relaterede videoer | lignende nyheder | lignende historier | lignende indhold
      | beslægtede artikler | anbefalede indlæg | anbefalede nyheder | anbefalede historier
      | anbefalinger til dig | mest læste artikler | mest læste nyheder | de mest læste | de mest læste artikler
      | mest læste lige nu | mest læst lige nu | mest kommenterede | populære indlæg | populære nyheder
      | populære historier | populært lige nu | sponsoreret indhold | sponsorerede links
      | annoncørbetalt indhold | indhold fra vores partnere`),
    weak: list(`se også | læs mere | læs videre | relateret | anbefalet | seneste nyt | seneste artikler
      | seneste indlæg | næste artikel | læs videre her | andre artikler | andre nyheder | øvrige nyheder
      | relaterede emner | relaterede links | vi anbefaler | til dig | udvalgte artikler | mest populære
      | populært | lige nu | seneste nyheder | nyeste artikler | nyeste indlæg | nyeste nyheder | næste indlæg
      | forrige artikel | forrige indlæg | af samme forfatter | fortsæt læsningen | sponsoreret
      | mere om emnet | mere om dette emne | læs mere om emnet | læs næste | flere nyheder | flere nyheder fra …
      | flere artikler fra … | flere artikler om … | flere artikler af … | flere indlæg | flere historier
      | flere historier fra … | mere om samme emne | om samme emne | i samme kategori | fra samme forfatter
      | udvalgt til dig | vi anbefaler også | redaktionen anbefaler | redaktionens valg
      | redaktionens anbefalinger | mest læste på … | mest læst på … | mest sete | mest set | mest delte
      | måske gik du glip af | gik du glip af | fra vores partnere`)
  },
  {
    language: 'nb',
    strong: list(`les også | les òg | du vil kanskje også like | du liker kanskje også | kanskje du også liker
      | kanskje liker du også | relaterte artikler | relatert artikkel | relaterte innlegg | relaterte saker
      | relatert innhold | lignende artikler | lignende saker | anbefalte artikler | anbefalt for deg
      | mest lest | mest leste | populære artikler | flere artikler | flere saker | mer fra … | les også disse
      | du er kanskje også interessert i | kanskje du også er interessert i
      | kanskje er du også interessert i | kanskje du vil like | du vil kanskje like
      | du vil kanskje også lese | andre leser også | andre leste også | les flere artikler | les flere saker
      | les flere nyheter | les flere innlegg | relatert sak | relaterte nyheter | relaterte videoer
      | lignende innlegg | lignende nyheter | lignende innhold | beslektede artikler | anbefalte saker
      | anbefalte innlegg | anbefalinger til deg | mest lest akkurat nå | mest lest nå | mest leste artikler
      | mest leste saker | mest kommentert | populære innlegg | populære saker | populært nå
      | populært akkurat nå | annonsørinnhold | sponset innhold
      | innhold fra våre partnere`),
    weak: list(`se også | les mer | les videre | relatert | anbefalt | ikke gå glipp av | siste nytt
      | siste artikler | siste saker | neste artikkel | andre saker | andre nyheter | relaterte temaer
      | relaterte lenker | for deg | akkurat nå | siste nyheter | siste innlegg | nyeste saker
      | nyeste innlegg | neste innlegg | neste sak | forrige artikkel | forrige innlegg | av samme forfatter
      | sponset | fortsett å lese | mer om temaet | mer om dette temaet | les mer om temaet | mer om emnet
      | les neste | fikk du med deg | fikk du med deg disse | har du fått med deg | gikk du glipp av
      | flere nyheter | flere nyheter fra … | flere artikler av … | flere saker fra … | flere saker om …
      | flere innlegg | mer om saken | mer om samme tema | om samme tema | les mer om saken | utvalgt for deg
      | redaksjonen anbefaler | redaksjonens valg | redaksjonens anbefalinger | mest lest på … | mest delt
      | fra våre partnere`)
  },
  {
    language: 'nn',
    strong: list(`relaterte artiklar | mest lese`),
    weak: list(`les meir | les vidare | sjå òg | sjå også | fleire saker | fleire artiklar
      | fleire nyhende | meir om saka | fekk du med deg`)
  },
  {
    language: 'fi',
    strong: list(`lue myös | lue seuraavaksi | saatat pitää myös | saatat pitää myös näistä
      | saattaisit pitää myös | sinua saattaa kiinnostaa | sinua saattaa kiinnostaa myös
      | sinua saattaisi kiinnostaa | sinua voisi kiinnostaa | sinua voisi kiinnostaa myös
      | aiheeseen liittyvät artikkelit | liittyvät artikkelit | samankaltaisia artikkeleita
      | suositellut artikkelit | suositeltua sinulle | suositellaan sinulle | luetuimmat | lisää artikkeleita
      | lue lisää aiheesta | aiheeseen liittyvää | lue myös nämä | lue myös tämä | lue myös nämä artikkelit
      | lue nämäkin | lue tämäkin | kuuntele myös
      | lue lisää uutisia | lue lisää artikkeleita | lue lisää juttuja | aiheeseen liittyvät uutiset
      | aiheeseen liittyviä artikkeleita | aiheeseen liittyvät jutut | aiheeseen liittyvät sisällöt
      | aiheeseen liittyvää sisältöä | aiheeseen liittyvät videot | liittyvät uutiset | liittyvät jutut
      | liittyvät sisällöt | samankaltaiset artikkelit | samankaltaisia juttuja | vastaavia artikkeleita
      | vastaavat artikkelit | suositellut jutut | suositellut sisällöt
      | suositukset sinulle | suosituksia sinulle | sinulle suositeltua | luetuimmat jutut
      | luetuimmat artikkelit | luetuimmat uutiset | luetuimmat nyt | luetuinta | luetuinta juuri nyt
      | katsotuimmat videot | kommentoiduimmat | suosituimmat artikkelit | suosituimmat jutut
      | suositut artikkelit | suosittuja artikkeleita | suositut jutut | suosittua nyt | suosittua juuri nyt
      | muut lukivat myös | saattaa kiinnostaa sinua | saattaa kiinnostaa sinua myös
      | nämä saattavat kiinnostaa sinua | nämä voisivat kiinnostaa sinua | nämä voivat kiinnostaa sinua
      | sinua saattaisi kiinnostaa myös | sinua voi kiinnostaa | sinua voi kiinnostaa myös
      | saatat olla kiinnostunut myös | voisit pitää myös | voit pitää myös näistä | sponsoroitu sisältö
      | kumppanisisältö`),
    weak: list(`katso myös | lue lisää | jatka lukemista | lisää aiheesta | suosittelemme | älä missaa
      | uusimmat artikkelit | uusimmat uutiset | seuraava artikkeli | aiheesta lisää | muita artikkeleita
      | muita uutisia | muut uutiset | muut artikkelit | suosituimmat | suosittua | juuri nyt | tuoreimmat
      | tuoreimmat uutiset | tuoreimmat artikkelit | tuoreimmat jutut | viimeisimmät uutiset
      | viimeisimmät artikkelit | uusimmat | uusimmat jutut | edellinen artikkeli | aiheeseen liittyvät
      | sinulle | katso seuraavaksi | aiheesta aiemmin | aiemmin aiheesta | samasta aiheesta
      | lisää samasta aiheesta | lisää uutisia | lisää juttuja | lisää juttuja aiheesta | suosittelemme myös
      | suosittelemme sinulle | suosittelemme lukemaan | toimitus suosittelee | toimituksen valinnat
      | toimituksen valinta | toimituksen poiminnat | toimituksen suositukset | katsotuimmat | älä missaa näitä
      | samalta kirjoittajalta | lisää kirjoittajalta | suositeltuja artikkeleita`)
  },
  {
    language: 'is',
    strong: list(`lestu líka | lestu einnig | lesið einnig | lesið líka | tengdar greinar | tengd grein
      | tengdar fréttir | tengt efni | svipaðar greinar | þú gætir líka haft áhuga á | þér gæti líka líkað
      | mest lesið`),
    weak: list(`sjá einnig | sjá líka | lesa meira | nánar | nýjustu fréttir | nýjustu greinar`)
  },
  {
    language: 'pl',
    strong: list(`czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też
      | przeczytaj również | sprawdź także | sprawdź też | sprawdź również | może cię zainteresować
      | może cię też zainteresować | może cię również zainteresować | może cię także zainteresować
      | to może cię zainteresować | to cię może zainteresować | mogą cię zainteresować
      | mogą cię też zainteresować | mogą cię również zainteresować | może ci się spodobać
      | może ci się też spodobać | może spodobać ci się także | powiązane artykuły | artykuły powiązane
      | powiązany artykuł | powiązane wpisy | podobne artykuły | podobne wpisy | podobne tematy
      | polecane artykuły | polecane wpisy | polecane dla ciebie | polecamy | polecamy także
      | polecamy również | najczęściej czytane | popularne artykuły | popularne wpisy | więcej artykułów
      | inne artykuły | nie przegap | obejrzyj także | obejrzyj też | obejrzyj również | posłuchaj także
      | posłuchaj też | sprawdź inne artykuły | zobacz inne artykuły
      | przeczytaj inne artykuły | przeczytaj inne wpisy | zobacz podobne artykuły
      | mogą cię także zainteresować | może cię zaciekawić | może cię też zaciekawić
      | może cię również zaciekawić | mogą cię zaciekawić | to może ci się spodobać
      | może ci się również spodobać | może ci się także spodobać | mogą ci się spodobać
      | mogą ci się też spodobać | może was zainteresować | może państwa zainteresować | zainteresuje cię
      | zainteresuje cię także | zainteresuje cię też | być może zainteresuje cię
      | być może zainteresuje cię także | być może zainteresuje cię również
      | te artykuły mogą cię zainteresować | te artykuły mogą cię również zainteresować
      | te wpisy mogą cię zainteresować | te tematy mogą cię zainteresować
      | artykuły, które mogą cię zainteresować | inne artykuły, które mogą cię zainteresować
      | podobne wiadomości | podobne newsy | podobne posty | podobne treści | podobne materiały
      | powiązane wiadomości | powiązane treści | powiązane posty
      | powiązane newsy | powiązane aktualności | więcej z tej kategorii | więcej z działu …
      | więcej z kategorii … | artykuły z tej kategorii | inne wpisy z tej kategorii
      | inne artykuły z tej kategorii | z tej samej kategorii | więcej podobnych artykułów
      | najpopularniejsze artykuły | najpopularniejsze wpisy
      | najpopularniejsze teksty | najczęściej czytane artykuły | najchętniej czytane | najpoczytniejsze
      | najczęściej komentowane | popularne teraz | popularne posty | popularne wiadomości | popularne teksty
      | polecane treści | polecane wiadomości | polecane posty | rekomendowane dla ciebie | proponowane artykuły
      | inni czytali również | inni czytali także
      | materiały sponsorowane | artykuły sponsorowane | linki sponsorowane | treści sponsorowane`),
    weak: list(`zobacz także | zobacz też | zobacz również | zobacz więcej | czytaj więcej | czytaj dalej
      | dowiedz się więcej | więcej na ten temat | więcej na temat | powiązane | powiązane tematy | polecane
      | najnowsze artykuły | najnowsze wiadomości | ostatnie wpisy | następny artykuł | poprzedni artykuł
      | zobacz | sprawdź | warto przeczytać | warto zobaczyć | musisz to zobaczyć | w tym temacie
      | na ten temat | w temacie | tematy powiązane | tego samego autora | inne wiadomości | najpopularniejsze
      | popularne | popularne tematy | na czasie | gorące tematy | najnowsze | najnowsze wpisy
      | najnowsze newsy | najnowsze teksty | ostatnie artykuły | ostatnio dodane | następny wpis
      | poprzedni wpis | następny post | poprzedni post | rekomendowane | dla ciebie | sponsorowane
      | w tym dziale | poznaj także | warto też przeczytać | warto przeczytać także | warto przeczytać również
      | koniecznie przeczytaj | przeczytaj koniecznie | czytaj koniecznie | musisz przeczytać
      | musisz to przeczytać | to musisz przeczytać | powiązane materiały | powiązane publikacje
      | na ten sam temat | inne artykuły autora | inne teksty autora | inne wpisy autora | więcej od autora
      | artykuły tego autora | więcej wiadomości | więcej wiadomości z … | więcej newsów | więcej wpisów
      | więcej aktualności | inne wpisy | pozostałe artykuły | pozostałe wpisy | pozostałe wiadomości
      | pozostałe aktualności | najczęściej oglądane | polecamy też | polecamy przeczytać | polecane teksty
      | polecane materiały | wybrane dla ciebie | rekomendowane artykuły | redakcja poleca
      | polecane przez redakcję | wybór redakcji | materiały partnerów | od naszych partnerów | zobacz podobne
      | zobacz powiązane`)
  },
  {
    language: 'cs',
    strong: list(`čtěte také | čtěte i | čtěte též | přečtěte si také | přečtěte si i | přečti si také
      | přečti si i | mohlo by vás zajímat | mohlo by vás také zajímat | mohlo by tě zajímat
      | také by vás mohlo zajímat | mohlo by se vám líbit | mohlo by se vám také líbit | související články
      | související článek | podobné články | doporučené články | doporučujeme | doporučeno pro vás
      | nejčtenější | nejčtenější články | další články | související příspěvky | čti také | čti i
      | přečtěte si též | přečtěte si další | další články z rubriky | další z rubriky | více z rubriky
      | mohlo by vás zaujmout | mohlo by vás také zaujmout
      | mohlo by vás ještě zajímat | mohlo by vás dále zajímat | mohlo by vás zajímat také
      | mohlo by vás zajímat i | mohly by vás zajímat | mohlo by tě také zajímat | možná vás zaujme
      | možná vás bude zajímat | mohlo by se ti líbit | mohlo by se ti také líbit | může vás zajímat
      | může vás také zajímat | také vás může zajímat | toto by vás mohlo zajímat | tohle by vás mohlo zajímat
      | doporučené příspěvky
      | související zprávy | související obsah | podobné příspěvky | podobné zprávy | populární články
      | populární příspěvky | nejoblíbenější články | nejčtenější zprávy | nejčtenější dnes
      | nejčtenější za týden | právě se čte | lidé také čtou | sponzorovaný obsah | sponzorované články`),
    weak: list(`viz také | viz též | čtěte více | čtěte dále | číst dále | číst více | více informací
      | související | nenechte si ujít | poslední články | nejnovější články | další článek | více čtěte
      | číst dál | hlavní zprávy | viz i | čtěte | přečtěte si | přečíst více | pokračovat ve čtení | k tématu
      | více o tématu | doporučené | doporučeno | související témata | související odkazy | podobná témata
      | předchozí článek | následující článek | další příspěvek | předchozí příspěvek | další příspěvky
      | nejnovější příspěvky | poslední příspěvky | nejnovější zprávy | poslední zprávy | aktuální zprávy
      | aktuálně | nejnovější | oblíbené články | zjistit více | zjistěte více | dozvědět se více
      | podívejte se také | podívejte se i | sledujte také | přečtěte si dále | více k tématu | další k tématu
      | články k tématu | další články k tématu | další články autora | další články od autora | více od autora
      | více článků | více zpráv | další zprávy | další zajímavé články | nepřehlédněte | nepřehlédněte také
      | doporučujeme také | doporučujeme přečíst | doporučujeme k přečtení | redakce doporučuje | výběr redakce
      | tip redakce | tipy redakce | od našich partnerů | o čem se mluví | zprávy odjinud`)
  },
  {
    language: 'sk',
    strong: list(`čítajte tiež | čítajte aj | prečítajte si aj | prečítajte si tiež | prečítaj si aj
      | prečítaj si tiež | mohlo by vás zaujímať | mohlo by vás tiež zaujímať | mohlo by ťa zaujímať
      | mohlo by vás zaujať | tiež by vás mohlo zaujímať | mohlo by sa vám páčiť | mohlo by sa vám tiež páčiť
      | súvisiace články | súvisiaci článok | podobné články | odporúčané články | odporúčame
      | odporúčané pre vás | najčítanejšie | najčítanejšie články | ďalšie články | čítaj tiež | čítaj aj
      | prečítajte si ďalšie | ďalšie články z rubriky | ďalšie z rubriky | viac z rubriky
      | mohlo by vás zaujímať aj
      | mohlo by vás aj zaujímať | mohlo by vás ešte zaujímať | mohlo by vás zaujať aj
      | mohlo by vás tiež zaujať | mohlo by ťa tiež zaujímať | mohlo by ťa zaujať | mohli by vás zaujímať
      | možno vás zaujme | možno vás bude zaujímať | môže vás zaujímať | môže vás zaujať
      | toto by vás mohlo zaujímať | toto by vás mohlo zaujať | mohlo by sa ti páčiť | odporúčané príspevky
      | súvisiace príspevky | súvisiace správy | súvisiaci obsah | podobné príspevky
      | podobné správy | populárne články | populárne príspevky | najobľúbenejšie články | najčítanejšie správy
      | najčítanejšie dnes | najčítanejšie za týždeň | sponzorovaný obsah`),
    weak: list(`pozri aj | pozri tiež | pozrite aj | pozrite tiež | čítajte viac | čítať ďalej
      | viac informácií | súvisiace | nezmeškajte | najnovšie články | posledné články | hlavné správy | k téme
      | viac o téme | odporúčané | súvisiace témy | súvisiace odkazy | podobné témy | nenechajte si ujsť
      | čítajte | prečítajte si | čítať viac | pokračovať v čítaní | predchádzajúci článok | nasledujúci článok
      | ďalší článok | ďalšie príspevky | najnovšie správy | posledné správy | najnovšie príspevky
      | posledné príspevky | aktuálne správy | aktuálne | najnovšie | obľúbené články | dozvedieť sa viac
      | zistite viac | pozrite si aj | viac k téme | ďalšie k téme | články k téme | ďalšie články k téme
      | ďalšie články autora | viac od autora | viac článkov | ďalšie správy | ďalšie zaujímavé články
      | neprehliadnite | neprehliadnite tiež | odporúčame aj | odporúčame tiež | odporúčame prečítať
      | odporúčame vám | odporúčame do pozornosti | redakcia odporúča | výber redakcie | tip redakcie
      | tipy redakcie | od našich partnerov | o čom sa hovorí | iné články`)
  },
  {
    language: 'hu',
    strong:
      list(`kapcsolódó cikkünk | kapcsolódó írásunk | ezt olvastad már? | olvassa el ezt is | olvasd el ezt is | ezt is olvassa el | ezt is olvasd el
      | olvassa el ezeket is | ezeket is olvassa el | ez is érdekelheti | ez is érdekelhet
      | ezek is érdekelhetik | ezek is érdekelhetnek | önt is érdekelheti | téged is érdekelhet
      | ezek is érdekelhetnek téged | kapcsolódó cikkek | kapcsolódó cikk | kapcsolódó cikkeink
      | kapcsolódó bejegyzések | kapcsolódó tartalom | kapcsolódó tartalmak | hasonló cikkek
      | hasonló bejegyzések | ajánlott cikkek | ajánlott önnek | neked ajánljuk | önnek ajánljuk
      | ajánljuk még | legolvasottabb | legolvasottabb cikkek | legnépszerűbb cikkek | további cikkek
      | további cikkeink | olvasd el ezeket is | ezeket is olvasd el | ezt olvastad már | ezt olvasta már
      | ez is érdekelhet téged | ez is érdekelheti önt | ezek is érdekelhetik önt
      | téged is érdekelhetnek | önt is érdekelhetik
      | ez is tetszhet | ezek is tetszhetnek | neked is tetszhet | a rovat további cikkei | kapcsolódó hírek
      | kapcsolódó írásaink | kapcsolódó bejegyzés
      | hasonló hírek | hasonló írások | hasonló tartalmak | ajánlott bejegyzések | ajánlott tartalom
      | ajánlott tartalmak | ajánlott neked | címlapról ajánljuk
      | legolvasottabbak | a legolvasottabbak | legolvasottabb híreink | legnépszerűbb bejegyzések
      | a legnépszerűbb cikkek | népszerű cikkek | népszerű bejegyzések | mások ezt olvassák
      | partnereink ajánlata | szponzorált tartalom | támogatott tartalom`),
    weak: list(`lásd még | lásd még ezt is | bővebben | tovább olvasom | olvass tovább | olvasson tovább
      | tovább | kapcsolódó | legfrissebb hírek | legfrissebb cikkek | legújabb cikkek | következő cikk
      | legnépszerűbbek | a témában | kapcsolódó anyagok | kapcsolódó témák | kapcsolódó videók | hasonló témák
      | további írások | további részletek | ajánlott | népszerű | legnépszerűbb | friss | friss hírek
      | friss cikkek | legfrissebb | legfrissebb bejegyzések | legutóbbi bejegyzések | legújabb bejegyzések
      | kiemelt cikkek | kiemelt hírek | előző cikk | következő bejegyzés | előző bejegyzés | olvasd el
      | olvassa el | nézd meg ezt is | nézze meg ezt is | ezt se hagyd ki | további érdekes cikkek
      | további cikkek a témában | a téma további cikkei | további híreink | további hírek | további bejegyzések
      | a szerző további cikkei | a szerző további írásai | a szerző további bejegyzései | még a témában
      | cikkek a témában | korábban a témában | még több cikk | még több hír | ajánlott írások | ajánljuk
      | szerkesztőnk ajánlja | a szerkesztő ajánlja | a szerkesztőség ajánlja | szerkesztőségünk ajánlja
      | ne maradj le | ne maradjon le | erről se maradj le | ne hagyd ki | ne hagyja ki | partnereinktől
      | top hírek | ez is érdekes lehet | ezek is érdekesek lehetnek | kapcsolódó írások`)
  },
  {
    language: 'ro',
    strong: list(`citește și | citeşte şi | citeste si | citiți și | citiţi şi | te-ar putea interesa
      | te-ar putea interesa și | te-ar mai putea interesa | s-ar putea să te intereseze | v-ar putea interesa
      | v-ar putea interesa și | s-ar putea să îți placă | s-ar putea să-ți placă | ți-ar putea plăcea
      | ți-ar putea plăcea și | articole similare | articole asemănătoare | articole conexe
      | articole recomandate | recomandate pentru tine | recomandat pentru tine | recomandări pentru tine
      | cele mai citite | cele mai citite articole | alte articole | mai multe articole | pe aceeași temă
      | citește mai multe despre … | articole înrudite | ar putea să te intereseze | recomandările noastre
      | vezi alte articole | vezi alte știri | citește alte articole | citește mai multe articole
      | citește mai multe știri | urmărește și | urmăreşte şi | urmareste si | ascultă și | te poate interesa
      | te poate interesa și | te poate interesa si
      | te-ar putea interesa si | v-ar putea interesa si | te-ar mai putea interesa și
      | v-ar mai putea interesa | ar putea să te intereseze și | s-ar putea să te intereseze și
      | s-ar putea sa te intereseze | s-ar putea să vă intereseze | poate te interesează
      | poate te interesează și | poate te intereseaza si | poate vă interesează | poate vă interesează și
      | articole care te-ar putea interesa | alte articole care te-ar putea interesa | ar putea să-ți placă
      | ar putea să-ți placă și | articole sugerate | știri recomandate | știri similare | stiri similare
      | știri asemănătoare | știri pe aceeași temă | stiri pe aceeasi tema | articole asemanatoare
      | postări similare | postări asemănătoare
      | postări populare | articole populare | cele mai populare articole | cele mai citite știri
      | cele mai citite stiri | cele mai comentate | din aceeași categorie | din aceeasi categorie
      | din aceeași secțiune | conținut sponsorizat | continut sponsorizat | linkuri sponsorizate`),
    weak: list(`vezi și | vezi şi | vezi si | vezi mai mult | citește mai mult | citește mai departe
      | continuă să citești | află mai multe | nu rata | recomandări | ultimele știri | ultimele articole
      | articole recente | vezi | a se vedea și | alte știri | alte stiri | recomandate | recomandat
      | recomandari | subiecte similare | de același autor | cele mai populare | cele mai noi
      | cele mai noi articole | cele mai noi știri | cele mai recente știri | cele mai recente articole
      | știrile zilei | ultimele stiri | știri recente | postări recente | articolul următor
      | articolul urmator | articolul anterior | următorul articol | nu ratați | în trend | partenerii noștri
      | pentru tine | citește mai multe | citeste mai mult | citeşte mai mult | vezi mai multe
      | află mai mult | află și | descoperă și | îți recomandăm | îți recomandăm și | îți recomandăm să citești
      | iti recomandam | iti recomandam si | vă recomandăm | vă recomandăm și | va recomandam | va recomandam si
      | recomandarea editorului | recomandările redacției | recomandarile redactiei | recomandările editorilor
      | recomandarile noastre | alegerea editorului | selectate pentru tine | alese pentru tine
      | sugestii pentru tine | pe aceeaşi temă | pe aceeasi tema | pe același subiect | articole pe aceeași temă
      | articole pe aceeasi tema | mai multe pe acest subiect | mai multe știri | mai multe stiri
      | mai multe știri din … | mai multe știri despre … | alte articole de același autor
      | alte articole ale autorului | mai multe de la autor | cele mai vizualizate | în aceeași categorie
      | de la partenerii noștri | de la partenerii nostri`)
  },
  {
    language: 'bg',
    strong: list(`прочетете още | прочети още | прочетете също | прочети също | прочетете и | още по темата
      | може да ви хареса | може да ви хареса също | може би ще ви хареса | може да ви заинтересува
      | може да ви е интересно | може би ще ви е интересно | може да харесате | подобни статии
      | свързани статии | свързана статия | свързани публикации | свързани новини | подобни публикации
      | препоръчани статии | препоръчано за вас | препоръчваме ви | най-четени | най-четените | още новини
      | още статии | прочети и | още от категорията | още от рубриката | четете също | чети също | чети и
      | четете и | препоръчани публикации | препоръчани за вас | подобни новини | подобни материали
      | сходни статии | може да ви хареса и
      | може да ви заинтересува и | може да харесате и | може да харесате също | може също да харесате
      | може също да ви хареса | може би ще харесате | може би ще ви заинтересува | може да ви бъде интересно
      | може да те заинтересува | може да ти хареса | други статии от категорията | от същата категория
      | от същата рубрика | най-четени статии | най-четени новини | най-четено | най-популярни статии
      | най-коментирани | популярни статии | популярни новини | спонсорирано съдържание`),
    weak: list(`вижте още | вижте също | виж още | виж също | научете повече | прочетете повече | повече
      | не пропускайте | свързани | последни новини | последни статии | последни публикации | новини от деня
      | най-популярни | най-популярните | най-популярно | други публикации | препоръчано | всички новини
      | вижте и | виж и | по темата | прочети повече | научи повече | виж повече | вижте повече | свързани теми
      | подобни теми | популярни | актуално | най-новото | най-нови | най-нови статии | последно
      | следваща статия | предишна статия | следваща публикация | предишна публикация | следваща новина
      | предишна новина | актуални новини | водещи новини | прочетете още по темата | прочети още по темата
      | вижте още по темата | виж още по темата | още по тази тема | още от автора | четете още | чети още
      | препоръчваме | препоръчваме да прочетете | препоръчваме ви още | свързани материали
      | може би сте пропуснали | може да сте пропуснали | не пропускай | още публикации | още материали
      | още интересни статии | други статии | други новини | други интересни статии | от същия автор
      | изборът на редактора | избор на редактора | избор на редакцията | топ новини | от нашите партньори
      | популярни публикации`)
  },
  {
    language: 'el',
    strong: list(`διαβάστε επίσης | διάβασε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διάβασε ακόμα
      | διαβάστε και | μπορεί να σας αρέσει | μπορεί επίσης να σας αρέσει | μπορεί να σου αρέσει
      | ίσως σας αρέσει | ίσως σας ενδιαφέρει | ίσως σε ενδιαφέρει | ίσως σας ενδιαφέρουν
      | μπορεί να σας ενδιαφέρει | μπορεί να σε ενδιαφέρει | μπορεί να σας ενδιαφέρουν | σχετικά άρθρα
      | σχετικό άρθρο | σχετικές αναρτήσεις | σχετικές δημοσιεύσεις | σχετικές ειδήσεις | παρόμοια άρθρα
      | προτεινόμενα άρθρα | προτεινόμενα για εσάς | προτείνεται για εσάς | τα πιο διαβασμένα | δημοφιλή άρθρα
      | περισσότερα άρθρα | άλλα άρθρα | διάβασε και | διάβασε ακόμη
      | ίσως σας αρέσουν | ίσως σας αρέσει επίσης | ίσως σου αρέσει | ίσως σου αρέσουν
      | ίσως σας ενδιαφέρει επίσης | ίσως σας ενδιαφέρουν επίσης | ίσως σας ενδιαφέρει και
      | ίσως σε ενδιαφέρουν | μπορεί επίσης να σας ενδιαφέρει | μπορεί επίσης να σας ενδιαφέρουν
      | μπορεί να σας αρέσουν | μπορεί επίσης να σας αρέσουν | μπορεί επίσης να σου αρέσει
      | μπορεί να σε ενδιαφέρουν | θα σας ενδιαφέρει | προτεινόμενες αναρτήσεις | προτεινόμενο περιεχόμενο
      | προτεινόμενες ειδήσεις | σχετικά νέα | σχετικό περιεχόμενο | παρόμοιες αναρτήσεις
      | παρόμοιες ειδήσεις | παρόμοια νέα | πιο διαβασμένα | δημοφιλέστερα άρθρα | δημοφιλείς αναρτήσεις
      | δημοφιλείς ειδήσεις | περισσότερα από την κατηγορία | περισσότερα από την ίδια κατηγορία
      | από την ίδια κατηγορία | χορηγούμενο περιεχόμενο
      | προωθούμενο περιεχόμενο | διαβαστε επισης | διαβαστε ακομα | διαβαστε ακομη | διαβαστε και
      | σχετικα αρθρα | σχετικο αρθρο | σχετικες ειδησεις
      | σχετικες αναρτησεις | ισως σας ενδιαφερει | ισως σας ενδιαφερουν | μπορει να σας ενδιαφερει
      | προτεινομενα αρθρα | τα πιο διαβασμενα | δημοφιλη αρθρα`),
    weak: list(`δείτε επίσης | δείτε ακόμα | δείτε ακόμη | δες επίσης | δείτε περισσότερα
      | διαβάστε περισσότερα | περισσότερα | μάθετε περισσότερα | σχετικά | μη χάσετε | τελευταία νέα
      | τελευταία άρθρα | βλέπε επίσης | τα πιο δημοφιλή | πιο δημοφιλή | τα δημοφιλέστερα | δημοφιλέστερα
      | διαβάστε | προτεινόμενα | προτείνουμε | δείτε και | δες και | δες ακόμα | δες ακόμη | δείτε σχετικά
      | διάβασε περισσότερα | μάθε περισσότερα | συνεχίστε την ανάγνωση | σχετικά βίντεο | άλλα θέματα
      | άλλα νέα | δημοφιλή | επικαιρότητα | στο επίκεντρο | μην χάσετε | μη χάσεις | μην το χάσετε
      | τελευταίες ειδήσεις | πρόσφατα άρθρα | πρόσφατες αναρτήσεις | πρόσφατες δημοσιεύσεις | επόμενο άρθρο
      | προηγούμενο άρθρο | δειτε επισης | δειτε ακομα | δειτε ακομη | διαβάστε στη συνέχεια | σας προτείνουμε
      | σου προτείνουμε | προτάσεις για εσάς | επιλεγμένα για εσάς | επιλογές σύνταξης
      | οι επιλογές της σύνταξης | η σύνταξη προτείνει | σχετικά θέματα | παρόμοια θέματα | δημοφιλή θέματα
      | περισσότερα νέα | περισσότερες ειδήσεις | περισσότερα για το θέμα | άλλες ειδήσεις | άλλες αναρτήσεις
      | στην ίδια κατηγορία | από τον ίδιο συντάκτη | ειδήσεις σήμερα | όλες οι ειδήσεις | σχετικα θεματα
      | περισσοτερα αρθρα | ειδησεις σημερα | διαβάστε σχετικά | διάβασε σχετικά | ροή ειδήσεων
      | διαβαστε σχετικα | ροη ειδησεων`)
  },
  {
    language: 'sr-Latn',
    strong: list(`pročitajte i | pročitajte još | pročitaj i | pročitajte takođe | čitajte i
      | možda će vas zanimati | možda vas zanima | možda će vas interesovati | možda će vam se svideti
      | moglo bi vas zanimati | povezani članci | povezane vesti | povezani tekstovi | slični članci
      | slični tekstovi | preporučeno za vas | preporučujemo | najčitanije | pročitajte i ovo | pročitaj i ovo
      | čitaj i | čitajte još
      | pročitaj još | takođe pročitajte | još iz rubrike | više iz rubrike | iz iste rubrike
      | moglo bi da vas zanima | moglo bi da vas interesuje | moglo bi vas zanimati i | možda vas zanima i
      | možda će vas zanimati i | možda vas interesuje | moglo bi da vam se svidi | moglo bi vam se svideti
      | možda vam se svidi | možda će ti se svideti | možda te zanima | povezani sadržaj | povezane objave
      | slične vesti | slične objave | srodni članci | srodne vesti | srodni tekstovi | preporučene vesti
      | preporuka za vas | najčitanije vesti | najčitaniji tekstovi | najčitaniji članci | najčitanije danas
      | najpopularniji tekstovi | najkomentarisanije | popularni članci | popularni tekstovi | popularne objave
      | sponzorisani sadržaj`),
    weak: list(`pogledajte i | vidi još | vidi takođe | vidite i | pročitajte više | više o tome
      | saznajte više | najnovije vesti | poslednje vesti | pročitaj više | vesti dana | glavne vesti
      | najpopularnije | vidi i | više na temu | povezano | slično | povezane teme | slične teme | izdvojeno
      | popularno | u trendu | u fokusu | ne propustite | sledeći članak | prethodni članak | sledeći tekst
      | prethodni tekst | sledeća objava | prethodna objava | najnovije | najnoviji članci | najnoviji tekstovi
      | najnovije objave | saznaj više | opširnije | nastavite čitanje | više o ovoj temi | još na ovu temu
      | još o ovoj temi | više od autora | još od autora | ostale vesti | druge vesti | drugi članci
      | ostali tekstovi | više vesti | još vesti | više članaka | još tekstova | preporučeni tekstovi
      | preporučujemo vam | preporučujemo i | preporuka urednika | preporuka redakcije | izbor urednika
      | izbor redakcije | izdvajamo | možda ste propustili | propustili ste | top vesti | preporučeni članci
      | ostali članci | pogledajte još`)
  },
  {
    language: 'sr-Cyrl',
    strong: list(`прочитајте и | прочитајте још | прочитај и | прочитајте такође | читајте и
      | можда ће вас занимати | можда вас занима | можда ће вам се свидети | могло би вас занимати
      | повезани чланци | повезане вести | слични чланци | слични текстови | препоручени чланци
      | препоручено за вас | препоручујемо | најчитаније | прочитајте и ово | прочитај и ово | читај и
      | читајте још | прочитај још | такође прочитајте | још из рубрике | више из рубрике | из исте рубрике
      | могло би да вас занима | могло би да вас интересује | могло би вас занимати и | можда вас занима и
      | можда ће вас занимати и | можда вас интересује | могло би да вам се свиди | могло би вам се свидети
      | можда вам се свиди | можда ће ти се свидети | можда те занима | повезани садржај | повезане објаве
      | сличне вести | сличне објаве | сродни чланци | сродне вести | сродни текстови | препоручене вести
      | препорука за вас | најчитаније вести | најчитанији текстови | најчитанији чланци | најчитаније данас
      | најпопуларнији текстови | најкоментарисаније | популарни чланци | популарни текстови | популарне објаве
      | спонзорисани садржај | можда ће вас интересовати | повезани текстови`),
    weak: list(`погледајте и | погледајте још | види још | види такође | прочитајте више | сазнајте више
      | најновије вести | вести дана | главне вести | најпопуларније | види и | више на тему | повезано
      | слично | повезане теме | сличне теме | издвојено | популарно | у тренду | у фокусу | следећи чланак
      | претходни чланак | следећи текст | претходни текст | следећа објава | претходна објава | најновије
      | најновији чланци | најновији текстови | најновије објаве | сазнај више | опширније | наставите читање
      | више о томе | последње вести | прочитај више | видите и | више о овој теми | још на ову тему
      | још о овој теми | више од аутора | још од аутора | остале вести | друге вести | други чланци
      | остали текстови | више вести | још вести | више чланака | још текстова | препоручени текстови
      | препоручујемо вам | препоручујемо и | препорука уредника | препорука редакције | избор уредника
      | избор редакције | издвајамо | можда сте пропустили | пропустили сте | топ вести | остали чланци`)
  },
  {
    language: 'hr',
    strong: list(`pročitajte i | pročitajte još | pročitaj i | pročitajte također | čitajte i
      | možda će vas zanimati | možda vas zanima | moglo bi vas zanimati | možda će vam se svidjeti
      | povezani članci | vezani članci | povezane vijesti | vezane vijesti | slični članci
      | preporučeno za vas | preporučujemo | najčitanije | pročitajte više o … | pročitajte i ovo
      | pročitaj i ovo | čitaj i | čitajte još
      | čitaj još | pročitaj još | pročitaj također | još iz rubrike | više iz rubrike | iz iste rubrike
      | moglo bi vas zanimati i | možda će vas zanimati i | možda vas zanima i
      | moglo bi te zanimati | možda te zanima | možda će te zanimati | moglo bi vam se svidjeti
      | možda će ti se svidjeti | možda vam se svidi | povezani sadržaj | vezani sadržaj | povezani tekstovi
      | povezane objave | slične objave | slične vijesti | sličan sadržaj | srodni članci | srodne vijesti
      | srodne objave | preporučene vijesti | preporučene objave | preporučeni sadržaj | preporuka za vas
      | najčitanije vijesti
      | najčitaniji članci | najčitanije danas | najpopularniji članci | najkomentiranije | popularni članci
      | popularne objave | sponzorirani sadržaj`),
    weak: list(`pogledajte još | vidi također | vidi još | pročitajte više | saznajte više | nastavi čitati
      | ne propustite | najnovije vijesti | zadnje vijesti | pročitaj više | vidi i | vijesti dana
      | glavne vijesti | najpopularnije | vidite i | pogledaj i | pogledaj još | više o temi | više na temu
      | više o tome | povezano | vezano | slično | povezane teme | slične teme | izdvojeno | popularno
      | u trendu | u fokusu | sljedeći članak | prethodni članak | sljedeća objava | prethodna objava
      | najnovije | najnoviji članci | najnovije objave | posljednje vijesti | zadnji članci | saznaj više
      | opširnije | nastavite čitati | ne propusti | više o ovoj temi | još na ovu temu | još o ovoj temi
      | više od autora | još od autora | ostale vijesti | ostali tekstovi | druge vijesti | drugi članci
      | više članaka | više vijesti | još vijesti | još članaka | preporučujemo vam | preporučujemo i
      | preporuka uredništva | preporuka urednika | izbor urednika | izbor uredništva | izdvajamo
      | možda ste propustili | propustili ste | top vijesti | preporučeni članci | ostali članci | pogledajte i`)
  },
  {
    language: 'bs',
    strong: list(`pročitajte i | pročitajte još | pročitaj i | pročitajte također | moglo bi vas zanimati
      | možda će vas zanimati | možda će vam se svidjeti | povezani članci | povezane vijesti | slični članci
      | preporučujemo | najčitanije | pročitajte i ovo | pročitaj i ovo | čitajte i | čitaj i | pročitaj još
      | možda vas zanima | moglo bi vas zanimati i | možda vas zanima i | moglo bi vam se svidjeti
      | iz iste rubrike | vezani članci | vezane vijesti
      | povezani sadržaj | povezani tekstovi | povezane objave | slične vijesti | slične objave | srodni članci
      | srodne vijesti | preporučene vijesti | preporučeno za vas | najčitanije vijesti
      | najčitaniji članci | najčitanije danas | najkomentarisanije | popularni članci | popularne objave
      | sponzorirani sadržaj`),
    weak: list(`pogledajte i | pogledajte još | vidi još | pročitajte više | saznajte više | najnovije vijesti
      | vijesti dana | najpopularnije | vidi također | vidi i | vidite i | više na temu | više o tome
      | povezano | povezane teme | slične teme | izdvojeno | popularno | u trendu | u fokusu | ne propustite
      | sljedeći članak | prethodni članak | najnovije | najnoviji članci | najnovije objave
      | posljednje vijesti | saznaj više | opširnije | pročitaj više | nastavi čitati | više o ovoj temi
      | još na ovu temu | više od autora | ostale vijesti | druge vijesti | drugi članci | ostali članci
      | više vijesti | više članaka | preporučeni članci | preporučujemo vam | preporuka urednika
      | izbor urednika | izdvajamo | možda ste propustili | top vijesti`)
  },
  {
    language: 'sl',
    strong: list(`preberite tudi | preberi tudi | preberite še | preberi še | berite tudi | morda vas zanima
      | morda vas zanima tudi | morda vas bo zanimalo | morda vam bo všeč | povezani članki | povezani članek
      | sorodni članki | povezane novice | sorodne novice | podobni članki | priporočeni članki | priporočamo
      | priporočeno za vas | najbolj brano | najbolj brani članki | preberite si tudi | preberite tudi to
      | preberi tudi to | beri tudi | berite še | beri še | morda te zanima | morda te bo zanimalo
      | morda vas bo zanimalo tudi | morda bi vas zanimalo | utegne vas zanimati | mogoče vas zanima
      | mogoče vas bo zanimalo | mogoče te zanima | morda ti bo všeč | morda vam bo všeč tudi
      | sorodni prispevki | sorodne vsebine | sorodne objave | sorodni članek | povezani prispevki
      | povezane vsebine | povezane objave | podobne novice | podobni prispevki | podobne vsebine
      | podobne objave | več iz rubrike | iz iste rubrike | priporočene vsebine | priporočene novice
      | priporočeni prispevki | najbolj brane novice | najbolj brano danes
      | najbolj brano ta teden | najbolj priljubljeni članki | priljubljeni članki | priljubljene objave
      | najbolj komentirano | sponzorirana vsebina`),
    weak: list(`glejte tudi | glej tudi | poglejte tudi | preberite več | preberi več | več o tem
      | izvedite več | zadnje novice | najnovejši članki | najbolj priljubljeno | poglej tudi | oglejte si tudi
      | glejte še | glej še | beri naprej | berite naprej | nadaljuj z branjem | izvedi več | več informacij
      | naslednji članek | prejšnji članek | naslednji prispevek | prejšnji prispevek | najnovejše novice
      | najnovejše | najnovejše objave | zadnji članki | zadnje objave | sorodno | povezano | podobno
      | povezane teme | sorodne teme | izpostavljeno | v ospredju | ne zamudite | več od avtorja | drugi članki
      | ostali članki | več člankov | več novic | druge novice | ostale novice | ne spreglejte | ne prezrite
      | priporočamo tudi | priporočamo v branje | izbor urednika | izbor uredništva | izpostavljamo`)
  },
  {
    language: 'mk',
    strong: list(`прочитајте и | прочитај и | прочитајте уште | прочитај уште | читајте и
      | можеби ќе ви се допадне | можеби ве интересира | можеби ќе ве интересира | поврзани написи
      | поврзани статии | поврзани вести | слични написи | слични статии | слични вести | препорачани написи
      | препорачано за вас | препорачуваме | најчитани | најчитано | прочитајте повеќе`),
    weak: list(`погледнете и | види исто така | видете исто така | прочитај повеќе | дознајте повеќе
      | најнови вести | види и | видете и`)
  },
  {
    language: 'sq',
    strong: list(`lexoni edhe | lexo edhe | lexoni gjithashtu | lexo gjithashtu | mund t'ju pëlqejë
      | mund t'ju pëlqejë edhe | mund t'ju interesojë | mund t'ju interesojë edhe | artikuj të ngjashëm
      | artikuj të lidhur | lajme të ngjashme | lajme të lidhura | të rekomanduara për ju
      | rekomandohet për ju | më të lexuarat | të ngjashme`),
    weak: list(`shihni edhe | shiko edhe | shikoni gjithashtu | shih edhe | lexo më shumë | lexoni më shumë
      | mëso më shumë | lajmet e fundit`)
  },
  {
    language: 'lt',
    strong: list(`taip pat skaitykite | skaitykite taip pat | taip pat skaityk | skaityk taip pat
      | skaityti taip pat | jums gali patikti | jums taip pat gali patikti | jus gali sudominti
      | jus taip pat gali sudominti | jums gali būti įdomu | susiję straipsniai | susijęs straipsnis
      | susiję įrašai | susijusios naujienos | panašūs straipsniai | panašūs įrašai
      | rekomenduojami straipsniai | rekomenduojame | rekomenduojama jums | skaitomiausi
      | skaitomiausi straipsniai | populiariausi straipsniai | daugiau straipsnių | skaitykite dar
      | susijęs turinys | susijęs įrašas | panašios naujienos | rekomenduojami įrašai
      | rekomenduojamas turinys | gali sudominti | jus gali sudominti ir | tave gali sudominti
      | tau gali patikti | tau taip pat gali patikti | jus galėtų sudominti
      | galbūt jus sudomins | skaitomiausios naujienos | skaitomiausia | daugiausia skaityti
      | populiariausios naujienos | populiarūs straipsniai | populiariausi įrašai | remiamas turinys`),
    weak: list(`taip pat žiūrėkite | taip pat žr. | žr. taip pat | skaitykite daugiau | skaityti daugiau
      | sužinokite daugiau | naujausi straipsniai | naujausios žinios | šia tema | skaitykite toliau
      | skaityti toliau | skaityk toliau | žiūrėkite taip pat | taip pat žiūrėk | susiję | susijusios temos
      | panašios temos | rekomenduojama | populiaru | populiariausi | populiariausia | naujausi
      | naujausi įrašai | paskutinės naujienos | svarbiausios naujienos | kitas straipsnis
      | ankstesnis straipsnis | kitas įrašas | ankstesnis įrašas | sužinoti daugiau | plačiau | dar šia tema
      | daugiau šia tema | straipsniai šia tema | kiti straipsniai šia tema | kiti straipsniai | kitos naujienos
      | kiti įrašai | kiti autoriaus straipsniai | to paties autoriaus | daugiau naujienų | daugiau įrašų
      | susijusios publikacijos | rekomenduojame perskaityti | rekomenduojame paskaityti | siūlome perskaityti
      | siūlome paskaityti | rekomenduojame jums | redakcija rekomenduoja | gali būti įdomu | nepraleiskite
      | nepraleisk | top naujienos | panašios publikacijos`)
  },
  {
    language: 'lv',
    strong: list(`lasi arī | lasiet arī | izlasi arī | lasi vēl | jums varētu patikt | jums varētu patikt arī
      | tev varētu patikt | tev varētu patikt arī | tevi varētu interesēt | jūs varētu interesēt
      | saistītie raksti | saistītās ziņas | līdzīgi raksti | ieteicamie raksti | ieteicams jums
      | iesakām izlasīt | lasītākie | lasītākie raksti | populārākie raksti | citi raksti | ieteiktie raksti
      | izlasi vēl | izlasiet arī | lasiet vēl | saistītie ieraksti | saistītais saturs | saistītais raksts
      | līdzīgas ziņas | līdzīgi ieraksti | iespējams, jūs interesēs | iespējams, tevi interesēs
      | iespējams, tev patiks | jūs varētu interesēt arī | tevi varētu interesēt arī | varētu interesēt
      | lasītākās ziņas | lasītākais | visvairāk lasītie | visvairāk lasītais | visvairāk lasīts
      | populārākās ziņas | populārākie ieraksti | sponsorēts saturs`),
    weak: list(`skaties arī | skatīt arī | skatiet arī | lasīt vairāk | lasi vairāk | uzzini vairāk | iesakām
      | jaunākās ziņas | jaunākie raksti | par tēmu | par šo tēmu | lasi tālāk | saistītās tēmas
      | līdzīgas tēmas | ieteicams | populārākie | populārākais | aktuāli | aktuālais | aktuālākās ziņas
      | galvenās ziņas | jaunākais | jaunākie ieraksti | pēdējās ziņas | nākamais raksts | iepriekšējais raksts
      | nākamais ieraksts | iepriekšējais ieraksts | skaties vēl | uzziniet vairāk | uzzināt vairāk
      | turpināt lasīt | turpini lasīt | vairāk | vairāk par šo tēmu | vairāk par tēmu | vēl par šo tēmu
      | vēl par tēmu | raksti par šo tēmu | iesakām arī | iesakām lasīt | redakcija iesaka | redaktora izvēle
      | redakcijas izvēle | citas ziņas | citi jaunumi | vairāk rakstu | vairāk ziņu | citi autora raksti
      | citi šī autora raksti | no tā paša autora | nepalaid garām | nepalaidiet garām`)
  },
  {
    language: 'et',
    strong: list(`loe ka | loe lisaks | lugege ka | sulle võib meeldida | sulle võib meeldida ka
      | teile võib meeldida | sind võib huvitada | teid võib huvitada | võib sulle huvi pakkuda
      | seotud artiklid | seotud artikkel | seotud lood | seotud postitused | seotud uudised
      | sarnased artiklid | soovitatud artiklid | soovitame lugeda | loetumad | enim loetud | rohkem artikleid
      | loe veel | enimloetud | loe ka neid | teemaga seotud artiklid | teemaga seotud uudised | seotud sisu
      | sarnased uudised | sarnased lood | sarnased postitused | samast rubriigist | sulle võib huvi pakkuda
      | teile võib huvi pakkuda | võib teile huvi pakkuda
      | võib huvi pakkuda | sulle võiks huvi pakkuda | sulle võib veel meeldida | võib sulle meeldida
      | soovitatud sulle | soovitatud lood | soovitatud postitused | enim loetud artiklid | enim loetud uudised
      | enimloetud artiklid | enimloetud uudised | kõige loetumad | populaarsed artiklid
      | populaarsed postitused | populaarsemad artiklid`),
    weak: list(`loe edasi | loe rohkem | vaata ka | vt ka | soovitame | viimased uudised | viimased artiklid
      | uusimad artiklid | seotud teemad | teemaga seotud | vaata lisaks | vaata veel | vaadake ka
      | loe täpsemalt | populaarne | populaarsed | päevateemad | värsked uudised | viimased postitused
      | uued artiklid | järgmine artikkel | eelmine artikkel | järgmine postitus | eelmine postitus
      | loe järgmisena | samal teemal | loe samal teemal | veel samal teemal | samalt autorilt
      | veel samalt autorilt | teised artiklid | teised uudised | muud uudised | rohkem uudiseid | veel uudiseid
      | veel artikleid | veel lugusid | soovitame sulle | toimetaja valik | toimetuse valik | toimetaja soovitab
      | toimetus soovitab | ära maga maha`)
  },
  {
    language: 'ru',
    strong:
      list(`материал по теме | читать по теме | статья по теме | статьи по теме | новости по теме | читайте по теме | читайте также | читать также | читай также | прочитайте также | также читайте | читайте ещё
      | читайте еще  | ещё по теме | еще по теме | ранее по теме | вам может быть интересно
      | вам также может быть интересно | вам будет интересно | вам может понравиться
      | вам также может понравиться | вам также могут понравиться | вас может заинтересовать
      | вас также может заинтересовать | вас также могут заинтересовать | возможно, вам будет интересно
      | возможно вам будет интересно | возможно, вас заинтересует | возможно вас заинтересует
      | возможно, вам понравится | возможно вам понравится | рекомендуем прочитать | рекомендуем почитать
      | рекомендуем также | рекомендуем к прочтению | советуем прочитать | советуем почитать | похожие статьи
      | похожие записи | похожие материалы | похожие публикации | похожие новости | похожие посты
      | похожая статья | связанные статьи | связанные записи  
      | материалы по теме   | публикации по теме | другие статьи
      | другие новости | популярные статьи | самое читаемое | самое популярное | новости партнёров
      | новости партнеров | рекомендовано для вас | это интересно | не пропустите | читайте также на сайте
      | читайте также по теме | вам также будет интересно | вам также понравится | вам могут понравиться
      | вам могут быть интересны | вам также могут быть интересны | вам будут интересны
      | вас могут заинтересовать | вас заинтересует | возможно, вам также будет интересно
      | возможно, вам также понравится | возможно вам также понравится | тебе может понравиться
      | тебе может быть интересно | это может вас заинтересовать | другие новости по теме
      | другие материалы рубрики | другие новости раздела | новости рубрики | материалы рубрики | статьи рубрики
      | из этой рубрики | из этой же рубрики | ещё в разделе | самые читаемые
      | самые читаемые статьи | самые популярные статьи
      | популярные материалы | популярные новости | популярные записи | популярные посты
      | популярное сейчас | популярное сегодня | популярное за неделю | популярное за месяц | сейчас читают
      | также читают | с этим читают
      | рекомендуемые записи | рекомендации для вас | похожие видео | связанные новости | партнёрские материалы
      | партнерские материалы | новости сми2`),
    weak: list(`смотрите также | смотри также | см. также | по теме | рекомендуем | читать далее
      | читать полностью | подробнее | узнать больше | популярное | последние новости | последние статьи
      | свежие статьи | следующая статья | предыдущая статья | читайте | главные новости дня | главное за день
      | главное сегодня | главное сейчас | лучшее за неделю | другие материалы | другие записи
      | другие публикации | похожее | может быть интересно | рекомендуемое | интересное по теме
      | что ещё почитать | что еще почитать | почитать ещё  | все новости | читать ещё
      | читать еще | смотрите ещё | смотреть также | в тему | на эту тему | в продолжение темы
      | подробнее по теме | подробнее на эту тему | видео по теме | ссылки по теме | рекомендуем ознакомиться
      | рекомендации | похожие темы | связанные темы | полезные статьи | полезные материалы | полезное по теме
      | интересное | главное | главные новости | в этом разделе | последние публикации | последние записи
      | последние материалы | свежие записи | свежие новости | свежие публикации | недавние записи
      | новые статьи | все статьи | следующая запись | предыдущая запись | следующая новость
      | предыдущая новость | следующий материал | специально для вас | читайте на эту тему | читайте далее
      | читайте дальше | также рекомендуем | также рекомендуем прочитать | также советуем
      | также советуем прочитать | рекомендуем прочесть | вам понравится | это может быть интересно
      | другие материалы по теме | другие статьи по теме | другие посты | другие статьи автора
      | другие материалы автора | другие наши статьи | другие интересные статьи | ещё статьи | ещё новости
      | ещё материалы | ещё от автора | больше от автора | ещё на эту тему | еще на эту тему | ранее на эту тему
      | больше по теме | больше новостей | больше статей | самое обсуждаемое | самые обсуждаемые
      | выбор редакции | выбор редактора | редакция рекомендует | редакция советует | рекомендации редакции
      | рекомендованные статьи | рекомендуемые статьи | рекомендуемые материалы | рекомендованные материалы
      | рекомендуем вам | интересное для вас | подобрали для вас | связанные материалы | связанные публикации
      | материалы партнёров | материалы партнеров | от наших партнёров | от наших партнеров
      | новости от партнёров | новости от партнеров | новости наших партнёров | новости наших партнеров
      | интересное в сети | интересное на сайте | не пропусти | возможно, вы пропустили | возможно вы пропустили
      | вы могли пропустить | читать следующую статью | лента новостей | популярные публикации
      | сейчас обсуждают`)
  },
  {
    language: 'uk',
    strong: list(`читайте також | читати також | читай також | прочитайте також | також читайте | читайте ще
      | читайте за темою | ще по темі | ще за темою | вам може бути цікаво | вам також може бути цікаво
      | вам буде цікаво | вам може сподобатися | вам також може сподобатися | вас може зацікавити
      | вас також може зацікавити | можливо, вам буде цікаво | можливо, вас зацікавить
      | можливо, вам сподобається | рекомендуємо прочитати | рекомендуємо почитати | радимо прочитати
      | радимо почитати | схожі статті | схожі записи | схожі матеріали | схожі новини | схожі публікації
      | пов'язані статті | пов'язані матеріали | статті за темою | статті по темі | матеріали за темою
      | матеріали по темі | новини за темою | новини по темі | інші статті | інші новини | популярні статті
      | найпопулярніше | новини партнерів | рекомендовано для вас | не пропустіть | читайте також на сайті
      | читайте також за темою | читайте також по темі | вам також буде цікаво | вам також сподобається
      | вам можуть сподобатися
      | вам може сподобатись | вам також може сподобатись | вас можуть зацікавити | вас також можуть зацікавити
      | вас зацікавить | можливо вам буде цікаво | можливо вас зацікавить | можливо вам сподобається
      | можливо, вам також буде цікаво | тобі може сподобатися | це може вас зацікавити | схожі дописи
      | схожі пости | пов'язані новини | пов'язані записи | пов'язані дописи | новини на цю тему
      | інші матеріали рубрики | інші новини рубрики | інші новини за темою | новини рубрики | з цієї рубрики
      | з цієї ж рубрики
      | найпопулярніші статті | найпопулярніші новини | найпопулярніші матеріали | популярні новини
      | популярні матеріали | популярні записи | популярні дописи | популярне зараз
      | популярне за тиждень | найчитаніше | найчитаніші | найбільш читане | зараз читають | також читають
      | рекомендовані новини | рекомендації для вас | партнерські матеріали`),
    weak: list(`дивіться також | дивись також | див. також | за темою | по темі | рекомендуємо | читати далі
      | детальніше | дізнатися більше | популярне | останні новини | останні статті | докладніше
      | головне за день | головне за добу | головне сьогодні | головні новини дня | інші матеріали
      | інші записи | інші публікації | схоже | може бути цікаво | рекомендоване | цікаве за темою
      | цікаве по темі | що ще почитати | читати за темою | всі новини | усі новини | до теми | у тему
      | на цю тему | у цьому розділі | детальніше за темою | читати більше | читайте | дивіться ще
      | дивитися також | дізнайтеся більше | рекомендації | схожі теми | пов'язані теми | відео за темою
      | посилання за темою | корисні статті | цікаве | головне | головні новини | останні публікації
      | останні записи | свіжі новини | свіжі записи | нові статті | наступна стаття | попередня стаття
      | наступна новина | попередня новина | наступний запис | попередній запис | читайте по темі | читайте далі
      | також рекомендуємо | також радимо | також радимо прочитати | радимо також | рекомендуємо також
      | рекомендуємо до прочитання | вам сподобається | це може бути цікаво | пов'язані публікації
      | публікації за темою | публікації по темі | стаття за темою | матеріал за темою | статті на цю тему
      | більше за темою | більше по темі | більше на цю тему | більше новин | більше статей | більше від автора
      | інші дописи | інші статті автора | інші матеріали за темою | інші статті за темою | ще новини
      | ще статті | ще від автора | ще на цю тему | раніше по темі | раніше за темою | топ новин | топ новини
      | топ-новини | вибір редакції | вибір редактора | редакція рекомендує | редакція радить
      | рекомендовані статті | рекомендовані матеріали | рекомендуємо вам | новини від партнерів
      | новини наших партнерів | матеріали партнерів | від наших партнерів | цікаве в мережі | не пропусти
      | можливо, ви пропустили | можливо ви пропустили | ви могли пропустити | стрічка новин
      | популярні публікації`)
  },
  {
    language: 'be',
    strong: list(`чытайце таксама | чытаць таксама | таксама чытайце | чытайце яшчэ | яшчэ па тэме
      | вам можа быць цікава | вам таксама можа быць цікава | вас можа зацікавіць | вам можа спадабацца
      | магчыма, вам будзе цікава | падобныя артыкулы | падобныя матэрыялы | падобныя навіны
      | артыкулы па тэме | матэрыялы па тэме | навіны па тэме | раім прачытаць | раім пачытаць
      | падобныя запісы | чытайце таксама па тэме | прачытайце таксама | чытай таксама | звязаныя артыкулы
      | звязаныя навіны | самае чытанае
      | папулярныя артыкулы | папулярныя навіны | папулярныя матэрыялы | папулярныя запісы
      | рэкамендавана для вас
      | магчыма, вас зацікавіць | магчыма вас зацікавіць | магчыма вам будзе цікава | магчыма, вам спадабаецца
      | вам будзе цікава | вас таксама можа зацікавіць | вам таксама можа спадабацца`),
    weak: list(`глядзіце таксама | гл. таксама | па тэме | рэкамендуем | чытаць далей | падрабязней
      | папулярнае | апошнія навіны | галоўнае за дзень | іншыя матэрыялы | іншыя публікацыі | усе навіны
      | глядзі таксама | на гэтую тэму | чытаць больш | даведацца больш | галоўнае | апошнія артыкулы
      | апошнія публікацыі | апошнія запісы | свежыя навіны | наступны артыкул | папярэдні артыкул
      | наступны запіс | папярэдні запіс | больш па тэме | яшчэ на гэтую тэму | іншыя навіны | іншыя артыкулы
      | звязаныя матэрыялы | публікацыі па тэме | больш навін | самае папулярнае | рэкамендаваныя артыкулы
      | рэкамендаваныя матэрыялы | рэкамендуем прачытаць | рэкамендуем пачытаць | таксама раім | выбар рэдакцыі
      | навіны партнёраў | не прапусціце | стужка навін`)
  },
  {
    language: 'kk',
    strong: list(`тағы оқыңыз | сондай-ақ оқыңыз | оқи отырыңыз | бұны да оқыңыз | мұны да оқыңыз
      | сізге ұнауы мүмкін | сізді қызықтыруы мүмкін | ұқсас мақалалар | ұқсас жаңалықтар
      | байланысты мақалалар | тақырыпқа байланысты мақалалар | ұсынылған мақалалар | ең көп оқылған
      | сонымен қатар оқыңыз | тақырып бойынша`),
    weak: list(`сондай-ақ қараңыз | тағы қараңыз | толығырақ | соңғы жаңалықтар`)
  },
  {
    language: 'uz',
    strong: list(`shuningdek o'qing | shuningdek, o'qing | yana o'qing | shuni ham o'qing | buni ham o'qing
      | shuningdek oʻqing | shuningdek, oʻqing | yana oʻqing | sizga yoqishi mumkin
      | sizni qiziqtirishi mumkin | o'xshash maqolalar | oʻxshash maqolalar | o'xshash yangiliklar
      | oʻxshash yangiliklar | mavzuga oid maqolalar | mavzuga oid yangiliklar | tegishli maqolalar
      | tavsiya etilgan maqolalar | eng ko'p o'qilgan | eng koʻp oʻqilgan | mavzuga oid`),
    weak: list(`shuningdek qarang | tavsiya etamiz | batafsil | so'nggi yangiliklar | soʻnggi yangiliklar
      | yana qarang`)
  },
  {
    language: 'az',
    strong: list(`həmçinin oxuyun | bunu da oxuyun | bunları da oxuyun | sizə maraqlı ola bilər
      | maraqlı ola bilər | sizi maraqlandıra bilər | xoşunuza gələ bilər | oxşar məqalələr | oxşar xəbərlər
      | əlaqəli məqalələr | əlaqəli xəbərlər | mövzuya aid xəbərlər | tövsiyə olunan məqalələr | ən çox oxunan
      | ən çox oxunanlar | bunlar da maraqlı ola bilər`),
    weak: list(`həmçinin bax | həmçinin baxın | mövzu ilə bağlı | ətraflı | davamını oxu | son xəbərlər`)
  },
  {
    language: 'tr',
    strong: list(`ayrıca okuyun | ayrıca oku | bunu da okuyun | bunları da okuyun | bunu da oku
      | şunu da okuyun | ilginizi çekebilir | ilgini çekebilir | bu da ilginizi çekebilir
      | bunlar da ilginizi çekebilir | bunlar da ilgini çekebilir | hoşunuza gidebilir
      | bunu da beğenebilirsiniz | bunları da beğenebilirsiniz | ilgili yazılar | ilgili yazı
      | ilgili haberler | ilgili haber | ilgili makaleler | ilgili makale | ilgili içerikler | ilgili içerik
      | benzer yazılar | benzer haberler | benzer makaleler | benzer içerikler | önerilen yazılar
      | önerilen makaleler | önerilen içerikler | sizin için önerilenler | sizin için seçtiklerimiz
      | en çok okunanlar | en çok okunan | popüler yazılar | diğer yazılar | diğer haberler | çok okunanlar
      | şunlar da hoşunuza gidebilir | kaçırmayın | şunlar da ilginizi çekebilir | şunlar da ilgini çekebilir
      | bu da ilgini çekebilir | bu içerikler de ilginizi çekebilir | bu yazılar da ilginizi çekebilir
      | bu yazı da ilginizi çekebilir | bu haberler de ilginizi çekebilir | bu haber ilginizi çekebilir
      | bu haberler ilginizi çekebilir | bu yazılar ilginizi çekebilir | bu yazı ilginizi çekebilir
      | bu içerik ilginizi çekebilir | ilginizi çekebilecek haberler | ilginizi çekebilecek diğer haberler
      | ilginizi çekebilecek yazılar | ilginizi çekebilecek diğer yazılar | ilginizi çekebilecek içerikler
      | ilginizi çekebilecek diğer içerikler | bu haberi de okuyun | bu yazıyı da okuyun
      | bunu da okuyabilirsiniz | bunları da okuyabilirsiniz | sıradaki haber | önerilen haberler
      | sizin için önerilen
      | senin için önerilenler | sana özel öneriler | size özel öneriler | tavsiye edilen haberler
      | benzer gönderiler | benzer videolar | benzer yazı | alakalı yazılar
      | alakalı haberler | alakalı içerikler | ilişkili yazılar | ilişkili haberler | ilişkili içerikler
      | ilgili gönderiler | konuyla ilgili haberler | konuyla ilgili diğer haberler | bağlantılı haberler
      | bu kategorideki diğer haberler | kategorideki diğer haberler | en çok okunan haberler
      | en çok okunan yazılar | en popüler yazılar | en popüler haberler | popüler haberler | popüler içerikler
      | popüler makaleler | çok okunan haberler | en çok yorumlananlar | sponsorlu içerik | sponsorlu içerikler
      | sponsorlu bağlantılar`),
    weak: list(`ayrıca bakınız | ayrıca bkz. | ayrıca bakın | bakınız | devamını oku | daha fazla oku
      | daha fazla bilgi | ilgili | son yazılar | son haberler | sonraki yazı | önceki yazı | ayrıca bkz
      | günün haberleri | günün öne çıkan haberleri | önerilenler | öne çıkanlar | ilgili konular
      | ilgili videolar | ilgili bağlantılar | benzer konular | gündem | son dakika | son eklenenler
      | en son haberler | en son yazılar | güncel haberler | güncel yazılar | popüler | en yeniler
      | sonraki haber | önceki haber | sonraki makale | önceki makale | okumaya devam et | okumaya devam edin
      | devamı için | daha fazlası | detaylı bilgi | göz atın | bunlara da bakın | bunlara da göz atın
      | bunlara da bakabilirsiniz | bunlara da göz atabilirsiniz | şunlara da göz atın | mutlaka okuyun
      | mutlaka oku | okumadan geçmeyin | okumanızı öneririz | sıradaki yazı | sıradaki içerik
      | önerilen videolar | öne çıkan haberler | öne çıkan yazılar | öne çıkan içerikler | editörün seçtikleri
      | editörün seçimi | editörün önerisi | sizin için seçtik | tavsiye edilen yazılar | konuyla ilgili yazılar
      | daha fazla haber | daha fazla yazı | daha fazla içerik | diğer içerikler | diğer makaleler
      | diğer yazılarımız | diğer gönderiler | yazarın diğer yazıları | en çok konuşulanlar | en çok izlenenler
      | en çok paylaşılanlar | son dakika haberleri | son eklenen haberler | gözden kaçırmayın | gözden kaçmasın
      | bunları kaçırmayın | bunu kaçırmayın | sakın kaçırmayın | kaçırmış olabilirsiniz
      | haberin devamı için tıklayın`)
  },
  {
    language: 'ka',
    strong: list(`ასევე წაიკითხეთ | წაიკითხეთ ასევე | აგრეთვე წაიკითხეთ | წაიკითხეთ აგრეთვე
      | შეიძლება დაგაინტერესოთ | შესაძლოა დაგაინტერესოთ | შეიძლება მოგეწონოთ | შესაძლოა მოგეწონოთ
      | მსგავსი სტატიები | დაკავშირებული სტატიები | მსგავსი სიახლეები | რეკომენდებული სტატიები
      | პოპულარული სტატიები`),
    weak: list(`იხილეთ აგრეთვე | იხილეთ ასევე | ასევე იხილეთ | წაიკითხეთ მეტი | გაიგეთ მეტი | რეკომენდებული
      | ბოლო სიახლეები | ვრცლად`)
  },
  {
    language: 'hy',
    strong: list(`կարդացեք նաև | կարդա նաև | կարդալ նաև | նաև կարդացեք | ձեզ կարող է հետաքրքրել
      | ձեզ կարող է դուր գալ | նմանատիպ հոդվածներ | նման հոդվածներ | առնչվող հոդվածներ | առնչվող նյութեր
      | առնչվող լուրեր | ամենաընթերցված | կարդացեք նաեւ | նմանատիպ նյութեր`),
    weak: list(`տես նաև | տեսեք նաև | կարդալ ավելին | կարդացեք ավելին | իմանալ ավելին | խորհուրդ ենք տալիս
      | վերջին նորություններ | վերջին լուրեր`)
  },
  {
    language: 'he',
    strong: list(`קראו גם | קרא גם | קראי גם | אולי יעניין אותך | אולי יעניין אתכם | אולי יעניין אותך גם
      | אולי יעניין אתכם גם | עשוי לעניין אותך | עשוי לעניין אתכם | אולי תאהבו | אולי תאהבו גם | אולי תאהב גם
      | כתבות נוספות | כתבות קשורות | כתבה קשורה | מאמרים קשורים | מאמר קשור | מאמרים נוספים | פוסטים קשורים
      | תכנים קשורים | כתבות דומות | מאמרים דומים | מומלץ עבורך | מומלצים עבורך | הנקראות ביותר | עוד כתבות
      | עוד בנושא | כתבות מומלצות | עוד בקטגוריה | כתבות נוספות שיעניינו אתכם | כתבות נוספות שעשויות לעניין אותך
      | כתבות נוספות שעשויות לעניין אתכם | כתבות נוספות שאולי יעניינו אותך | כתבות שיעניינו אתכם
      | אולי יעניין אתכן | אולי גם יעניין אותך | אולי גם יעניין אתכם
      | אולי יעניינו אתכם | אולי יעניינו אותך | אולי תרצו לקרוא גם | אולי תאהבי גם | אולי תאהב
      | יכול לעניין אותך | יכול לעניין אתכם | עשויים לעניין אותך | זה יעניין אתכם | זה יכול לעניין אתכם
      | עוד כתבות שיעניינו אתכם | מומלצים בשבילך | מומלצים בשבילכם | מומלצים עבורכם | מומלץ עבורכם
      | מומלץ בשבילך | פוסטים דומים | פוסטים מומלצים
      | פוסטים פופולריים | מאמרים פופולריים | כתבות פופולריות | הכתבות הנקראות ביותר | הכתבות הנצפות ביותר
      | הנקראים ביותר | הכי נקראים | הכי נקראות | ידיעות קשורות | תכנים נוספים שיעניינו אתכם | תכנים מומלצים
      | תכנים דומים | תוכן קשור | תוכן ממומן | מאמרים שיעניינו אותך | מאמרים נוספים שיעניינו אותך`),
    weak: list(`ראו גם | ראה גם | קראו עוד | קרא עוד | המשך קריאה | למידע נוסף | אל תפספסו | הפופולריים ביותר
      | הפופולריות ביותר | מומלצים | המומלצים | מומלץ | באותו נושא | מאמרים בנושא | תכנים נוספים
      | נושאים קשורים | עוד על הנושא | ראו עוד | צפו גם | המשך לקרוא | המשיכו לקרוא | לכתבה המלאה | לקרוא עוד
      | הכתבה הבאה | הכתבה הקודמת | המאמר הבא | המאמר הקודם | הפוסט הבא | הפוסט הקודם | כתבות אחרונות
      | מאמרים אחרונים | פוסטים אחרונים | חדשות אחרונות | אל תחמיצו | אל תפספס | אסור לפספס | קראו עוד בנושא
      | עוד בנושא זה | עוד באותו נושא | עוד באתר | כתבות בנושא | כתבות נוספות בנושא | כתבות שאולי פספסתם
      | אולי פספסתם | עוד כתבות בנושא | מאמרים מומלצים | פוסטים נוספים | הנצפות ביותר | הנצפים ביותר | הכי נצפים
      | הכי נצפות | ידיעות נוספות | חדשות נוספות | מאמרים נוספים בנושא | עוד מאמרים | עוד מאמרים בנושא
      | עוד פוסטים | עוד חדשות | עוד מאת … | כתבות נוספות מאת … | בחירת העורך | בחירות העורך | בחירת העורכים`)
  },
  {
    language: 'ar',
    strong: list(`اقرأ أيضا | اقرأ أيضاً | اقرأ أيضًا | اقرأ ايضا | اقرا ايضا | إقرأ أيضا | إقرأ أيضاً
      | إقرأ أيضًا | إقرأ ايضا | اقرئي أيضا | اقرئي أيضاً | اقرأوا أيضا | طالع أيضا | طالع أيضاً | قد يعجبك
      | قد يعجبك أيضا | قد يعجبك أيضاً | قد يعجبك أيضًا | قد يعجبك ايضا | قد يهمك | قد يهمك أيضا
      | قد يهمك أيضاً | قد يهمك أيضًا | قد يهمك ايضا | ربما يعجبك | ربما يهمك | ربما يعجبك أيضا
      | مقالات ذات صلة | مقال ذو صلة | مقالات متعلقة | مقالات مشابهة | مقالات قد تهمك | مواضيع ذات صلة
      | مواضيع متعلقة | مواضيع مشابهة | موضوعات ذات صلة | موضوعات متعلقة | أخبار ذات صلة | أخبار متعلقة
      | محتوى ذو صلة | مقالات مقترحة | موصى به لك | نرشح لك | ننصحك بقراءة | الأكثر قراءة | مقالات أخرى
      | المزيد من … | تابع القراءة | اقرأ كذلك | اقرأوا أيضاً | اقرأوا أيضًا | اقرؤوا أيضا | اقرؤوا أيضاً
      | اقرؤوا أيضًا | اقرأ ايضاً | اقرا أيضا | إقرا ايضا | إقرأ ايضاً | طالع أيضًا | طالع ايضا | طالعوا أيضا
      | تصفح أيضا | تصفح أيضاً | تصفح أيضًا | تابع أيضا | تابع أيضاً | تابع أيضًا | قد تعجبك
      | قد تعجبك أيضا | قد تعجبك أيضاً | قد تعجبك أيضًا | قد تعجبك هذه المقالات | قد تهمك | قد تهمك أيضا
      | قد تهمك أيضاً | قد تهمك أيضًا | قد تهمك هذه المقالات | قد يهمك قراءة | قد ترغب في قراءة
      | قد ترغب بقراءة | ربما يعجبك أيضاً | ربما يعجبك أيضًا | ربما يهمك أيضا | ربما يهمك أيضاً
      | ربما يهمك أيضًا | ربما تعجبك | قد يثير اهتمامك | مقالات قد تثير اهتمامك | مقالات قد تعجبك
      | مقالات قد تعجبك أيضا | مقالات أخرى قد تهمك | مقالات مرتبطة | مقالات مماثلة | مقالات ذات علاقة
      | مقالات شائعة | من نفس القسم | خبر ذو صلة | أخبار ذات علاقة | أخبار مشابهة | أخبار مرتبطة | أخبار قد تهمك
      | أخبار مقترحة | مواضيع قد تهمك | مواضيع قد تعجبك | مواضيع مقترحة | موضوعات قد تهمك | موضوعات مقترحة
      | محتوى مشابه | محتوى مقترح | مشاركات ذات صلة | تدوينات ذات صلة | تدوينات مشابهة | قصص ذات صلة
      | المشاركات الشائعة | مقترح لك | موصى بها لك | الأكثر قراءة اليوم | الأكثر تفاعلا | الأكثر تعليقا
      | الاكثر قراءة | الأعلى قراءة | المقالات الأكثر قراءة | الأخبار الأكثر قراءة | المقالات الشائعة
      | رائج الآن | الأخبار الرائجة | محتوى برعاية | محتوى ممول`),
    weak: list(`انظر أيضا | انظر أيضاً | انظر أيضًا | شاهد أيضا | شاهد أيضاً | شاهد أيضًا | شاهد ايضا
      | ذات صلة | اقرأ المزيد | المزيد | لمعرفة المزيد | لا تفوت | آخر الأخبار | أحدث المقالات | المقال التالي
      | المقال السابق | شاهد ايضاً | شاهد المزيد | أنظر أيضا | انظر كذلك | للمزيد | إقرأ المزيد | أكمل القراءة
      | واصل القراءة | اقرأ الآن | مقالات مختارة | مختارات | مواضيع أخرى | موضوعات أخرى | روابط ذات صلة
      | تقارير ذات صلة | فيديوهات ذات صلة | في السياق ذاته | في نفس السياق | الأكثر شعبية | رائج | أبرز الأخبار
      | أهم الأخبار | أحدث الأخبار | آخر المقالات | المقالات الأخيرة | أحدث المواضيع | أحدث المشاركات
      | مقالات حديثة | لا تفوّت | المقالة التالية | المقالة السابقة | الموضوع التالي | الموضوع السابق
      | الخبر التالي | الخبر السابق | التالي | السابق | لا يفوتك | مقالات موصى بها | مقالات ننصح بها
      | مقالات أخرى للكاتب | المزيد حول هذا الموضوع | المزيد عن هذا الموضوع | مزيد من الأخبار | مزيد من المقالات
      | من نفس الكاتب | أخبار أخرى | مواضيع ذات علاقة | مواضيع مرتبطة | موضوعات مشابهة | موضوعات مرتبطة
      | منشورات ذات صلة | مواد ذات صلة | مقترحات لك | نوصي بقراءة | ننصحكم بقراءة | ننصح بقراءة | نرشح لكم
      | نقترح عليك | نقترح عليكم | اخترنا لك | اخترنا لكم | اختيارات المحرر | اختيار المحرر | مختارات المحرر
      | اختيارات المحررين | الأكثر مشاهدة | الأكثر تداولا | الأكثر تداولاً | الأكثر تداولًا | الأكثر رواجا
      | الأكثر رواجاً | الاكثر مشاهدة | الأعلى مشاهدة | اقرأ التالي`)
  },
  {
    language: 'fa',
    strong: list(`همچنین بخوانید | هم‌چنین بخوانید | این مطلب را هم بخوانید | این را هم بخوانید
      | این مقاله را هم بخوانید | شاید بپسندید | شاید دوست داشته باشید | شاید برای شما جالب باشد
      | ممکن است بپسندید | ممکن است دوست داشته باشید | ممکن است برای شما جالب باشد | مطالب مرتبط | مطلب مرتبط
      | مقالات مرتبط | مقاله مرتبط | نوشته‌های مرتبط | نوشته های مرتبط | اخبار مرتبط | خبرهای مرتبط
      | مطالب مشابه | مقالات مشابه | مطالب پیشنهادی | مقالات پیشنهادی | پربیننده‌ترین | پرخواننده‌ترین
      | بیشتر بخوانید | بخوانید | نوشته های مشابه | پیشنهاد مطالعه | پربازدیدترین‌ها | همچنین مطالعه کنید
      | این مطالب را هم بخوانید | این خبر را هم بخوانید
      | این خبرها را هم بخوانید | این گزارش را هم بخوانید | این مقالات را هم بخوانید | این مطلب را نیز بخوانید
      | این مقاله را نیز بخوانید | پیشنهاد برای شما | اخبار پیشنهادی | خبر مرتبط
      | اخبار مشابه | خبرهای مشابه | نوشته‌های مشابه | پست‌های مرتبط | پست های مرتبط | پست‌های مشابه
      | پست های مشابه | محتوای مرتبط | محتوای مشابه | مقاله‌های مرتبط | مقاله های مرتبط | مقاله‌های مشابه
      | مطالب مرتبط با این موضوع | اخبار مرتبط با این موضوع | شاید علاقه‌مند باشید
      | شاید به این مطالب هم علاقه‌مند باشید | شاید برایتان جالب باشد | شاید این موارد نیز مورد علاقه شما باشد
      | ممکن است علاقه‌مند باشید | ممکن است به این مطالب علاقه‌مند باشید | پربیننده‌ترین اخبار
      | پربیننده ترین اخبار | پرخواننده ترین | پربازدیدها | پربازدید ها | پربازدیدترین مطالب
      | پربازدیدترین اخبار | محبوب‌ترین مطالب | محبوب ترین مطالب | مطالب محبوب | مطالب پربازدید | مقالات محبوب
      | مقالات پربازدید | نوشته‌های محبوب | داغ‌ترین اخبار`),
    weak: list(`همچنین ببینید | ادامه مطلب | بیشتر بدانید | مرتبط | آخرین اخبار | آخرین مطالب | جدیدترین مطالب
      | پیشنهاد ما به شما | پیشنهاد ما | پیشنهادهای ما | مطالب بیشتر | در همین رابطه | در همین زمینه | ببینید
      | بیشتر ببینید | اطلاعات بیشتر | موضوعات مرتبط | لینک‌های مرتبط | لینک های مرتبط | ویدیوهای مرتبط
      | ویدئوهای مرتبط | مطالب دیگر | خواندنی‌ها | خواندنی ها | مطالب خواندنی | برگزیده‌ها | اخبار ویژه
      | اخبار مهم | تازه‌ترین اخبار | تازه ترین اخبار | آخرین مقالات | آخرین نوشته‌ها | جدیدترین اخبار
      | جدیدترین مقالات | محبوب‌ترین‌ها | از دست ندهید | نوشته بعدی | نوشته قبلی | مطلب بعدی | مطلب قبلی
      | خبر بعدی | خبر قبلی | مقاله بعدی | مقاله قبلی | حتما بخوانید | حتماً بخوانید | پیشنهاد می‌کنیم بخوانید
      | پیشنهاد می کنیم بخوانید | پیشنهاد می‌کنیم این مطلب را بخوانید | پیشنهاد می‌کنیم این مطالب را بخوانید
      | پیشنهاد سردبیر | انتخاب سردبیر | مقاله‌های پیشنهادی | نوشته‌های پیشنهادی | مقالات بیشتر | اخبار بیشتر
      | سایر اخبار | دیگر اخبار | سایر مطالب | سایر مقالات | پربیننده ترین | پربیننده‌ترین‌ها | پربیننده ترین ها
      | پربازدیدترین | پربازدیدترین ها | پربحث‌ترین‌ها | پربحث ترین ها | داغ‌ترین‌ها | داغ ترین ها | اخبار برگزیده
      | از همین نویسنده | دیگر مطالب نویسنده | مطالب دیگر این نویسنده | وبگردی | وب‌گردی | وب گردی`)
  },
  {
    language: 'ur',
    strong: list(`یہ بھی پڑھیں | یہ بھی پڑھیے | یہ بھی پڑھئے | یہ بھی پڑھیئے | آپ کو یہ بھی پسند آ سکتا ہے
      | آپ یہ بھی پسند کر سکتے ہیں | متعلقہ مضامین | متعلقہ خبریں | متعلقہ پوسٹس | متعلقہ تحریریں
      | ملتی جلتی خبریں | تجویز کردہ مضامین | مزید خبریں | مزید پڑھیں | یہ خبر بھی پڑھیں | یہ خبریں بھی پڑھیں
      | متعلقہ خبر | متعلقہ مضمون | سب سے زیادہ پڑھی جانے والی خبریں | سب سے زیادہ پڑھی جانے والی
      | زیادہ پڑھی جانے والی خبریں | مقبول خبریں | مقبول مضامین
      | آپ کے لیے تجویز کردہ | آپ کو پسند آ سکتا ہے | شاید آپ کو پسند آئے | شاید آپ کو یہ بھی پسند آئے
      | تجویز کردہ خبریں | ملتے جلتے مضامین | ملتی جلتی تحریریں`),
    weak: list(`یہ بھی دیکھیں | مزید پڑھیے | مزید دیکھیں | تجویز کردہ | تازہ ترین خبریں | تازہ ترین
      | مزید پڑھئے | مزید پڑھیئے | مزید جانیے | مزید جانئے | مزید جانیں | یہ بھی دیکھیے | یہ بھی دیکھئے
      | آپ کے لیے | متعلقہ موضوعات | متعلقہ عنوانات | مقبول | مقبول ترین | اہم خبریں | تازہ خبریں
      | تازہ ترین مضامین | اگلی خبر | پچھلی خبر | اگلا مضمون | پچھلا مضمون | ضرور پڑھیں | اسی بارے میں
      | متعلقہ مواد | دیگر خبریں | دیگر مضامین | مزید مضامین | ٹرینڈنگ | ایڈیٹر کی پسند | ایڈیٹر کا انتخاب`)
  },
  {
    language: 'hi',
    strong: list(`यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | इन्हें भी पढ़ें | यह भी पढ़े | ये भी पढ़े
      | इसे भी पढ़े | आपको यह भी पसंद आ सकता है | आपको ये भी पसंद आ सकता है | आपके लिए अनुशंसित | संबंधित लेख
      | सम्बंधित लेख | संबंधित खबरें | संबंधित ख़बरें | संबंधित पोस्ट | संबंधित समाचार | जुड़ी खबरें
      | सबसे ज्यादा पढ़ी गई | लोकप्रिय लेख | अन्य खबरें | यह भी पढे | और पढ़ें | यह भी पढ़िए | ये भी पढ़िए
      | इसे भी पढ़िए | इन्हें भी पढ़े | इसको भी पढ़ें | इन खबरों को भी पढ़ें | इस खबर को भी पढ़ें
      | ये खबरें भी पढ़ें | ये खबर भी पढ़ें | यह खबर भी पढ़ें | यह ख़बर भी पढ़ें | यह लेख भी पढ़ें | और भी पढ़ें | यह भी पढ़ सकते हैं
      | ये भी पढ़ सकते हैं
      | आप यह भी पढ़ सकते हैं | आप ये भी पढ़ सकते हैं | आपको पसंद आ सकता है | आपको यह पसंद आ सकता है
      | आपको ये पसंद आ सकता है | आपको ये लेख पसंद आ सकते हैं | सुझाए गए लेख
      | संबंधित आलेख | सम्बंधित खबरें | सम्बंधित पोस्ट | सम्बंधित समाचार | सम्बन्धित लेख | सम्बन्धित खबरें
      | संबंधित खबर | इससे जुड़ी खबरें | इससे जुड़ी ख़बरें | जुड़ी ख़बरें | मिलती-जुलती खबरें
      | सबसे ज़्यादा पढ़ी गई | सबसे ज्यादा पढ़े गए | सबसे अधिक पढ़ी गई | सर्वाधिक पढ़ी गई
      | सबसे ज्यादा पढ़ी गई खबरें | लोकप्रिय पोस्ट | लोकप्रिय खबरें | लोकप्रिय ख़बरें | लोकप्रिय समाचार
      | ट्रेंडिंग न्यूज | ट्रेंडिंग न्यूज़ | ट्रेंडिंग खबरें | ट्रेंडिंग ख़बरें`),
    weak: list(`यह भी देखें | ये भी देखें | आगे पढ़ें | अधिक पढ़ें | ताजा खबरें | ताज़ा खबरें | ताजा समाचार
      | इसे भी देखें | संबंधित | आपके लिए | संबंधित वीडियो | संबंधित विषय | संबंधित लिंक | लोकप्रिय
      | सबसे लोकप्रिय | बड़ी खबरें | मुख्य समाचार | ताज़ा समाचार | ताज़ा ख़बरें | लेटेस्ट न्यूज
      | लेटेस्ट न्यूज़ | नवीनतम लेख | अगली खबर | पिछली खबर | अगला लेख | पिछला लेख | और देखें | और जानें
      | अधिक जानें | विस्तार से पढ़ें | पूरी खबर पढ़ें | यह भी जानें | ये भी जानें | जरूर पढ़ें | ज़रूर पढ़ें | अवश्य पढ़ें | आपके लिए सुझाव
      | अनुशंसित लेख | और खबरें | और ख़बरें | और भी खबरें | अन्य ख़बरें | अन्य समाचार | अन्य लेख | इस विषय पर और पढ़ें | ट्रेंडिंग
      | टॉप न्यूज | टॉप न्यूज़ | टॉप स्टोरीज | टॉप स्टोरीज़ | संपादक की पसंद`)
  },
  {
    language: 'bn',
    strong: list(`এটিও পড়ুন | এটাও পড়ুন | এগুলোও পড়ুন | এছাড়াও পড়ুন | আপনার পছন্দ হতে পারে
      | আপনার ভালো লাগতে পারে | আপনি পছন্দ করতে পারেন | সম্পর্কিত খবর | সম্পর্কিত নিবন্ধ | সম্পর্কিত পোস্ট
      | সম্পর্কিত সংবাদ | সংশ্লিষ্ট খবর | এ সম্পর্কিত আরও খবর | সর্বাধিক পঠিত | আরও পড়ুন | আরো পড়ুন
      | আরও পড়তে পারেন | আরো পড়তে পারেন | এছাড়াও পড়তে পারেন | এটাও পড়তে পারেন | এটিও পড়তে পারেন
      | আপনি আরও পড়তে পারেন | এই সংক্রান্ত আরও খবর | এ সংক্রান্ত আরও খবর | এ বিভাগের আরও খবর
      | এ বিভাগের আরো খবর | এই বিভাগের আরও খবর | এই বিভাগের আরো খবর | এ জাতীয় আরও খবর | এ জাতীয় আরো খবর
      | এই সম্পর্কিত আরও খবর | সম্পর্কিত আরও খবর | সম্পর্কিত আর্টিকেল | সম্পর্কিত প্রবন্ধ | সম্পর্কিত লেখা | সংশ্লিষ্ট সংবাদ
      | সর্বাধিক পঠিত সংবাদ | সর্বাধিক পঠিত খবর | সবচেয়ে বেশি পঠিত | জনপ্রিয় পোস্ট | জনপ্রিয় সংবাদ | জনপ্রিয় খবর
      | আপনার জন্য প্রস্তাবিত
      | আপনার ভাল লাগতে পারে | আপনি আগ্রহী হতে পারেন`),
    weak: list(`আরও দেখুন | আরও জানুন | বিস্তারিত পড়ুন | সর্বশেষ সংবাদ | সর্বশেষ খবর | বিস্তারিত | আরো দেখুন
      | আরো জানুন | এটিও দেখুন | এটাও দেখুন | সম্পর্কিত বিষয় | জনপ্রিয় | আপনার জন্য | মিস করবেন না | সর্বশেষ
      | সাম্প্রতিক খবর | সাম্প্রতিক পোস্ট | শীর্ষ খবর | শীর্ষ সংবাদ | নির্বাচিত সংবাদ | পরবর্তী খবর
      | পূর্ববর্তী খবর | পরের খবর | আগের খবর | পরবর্তী সংবাদ | পূর্ববর্তী সংবাদ | পরবর্তী পোস্ট
      | পূর্ববর্তী পোস্ট | আরও খবর | আরো খবর | আরও সংবাদ | আরো সংবাদ | অন্যান্য খবর | অন্যান্য সংবাদ | সর্বাধিক জনপ্রিয়
      | ট্রেন্ডিং | সম্পাদকের পছন্দ`)
  },
  {
    language: 'mr',
    strong: list(`हे देखील वाचा | हे ही वाचा | हेही वाचा | हे पण वाचा | हे सुद्धा वाचा
      | तुम्हाला हे देखील आवडेल | तुम्हाला हे आवडू शकते | तुम्हाला कदाचित आवडेल | संबंधित लेख
      | संबंधित बातम्या | संबंधित पोस्ट | सर्वाधिक वाचलेले | आणखी वाचा | हेसुद्धा वाचा | हेदेखील वाचा
      | ही बातमी वाचा | ही बातमी पण वाचा | ही बातमी देखील वाचा | या बातम्याही वाचा | हे वाचलंत का | हे वाचले का
      | संबंधित बातमी | लोकप्रिय बातम्या | लोकप्रिय लेख | लोकप्रिय पोस्ट | ट्रेंडिंग बातम्या | सर्वाधिक वाचलेल्या बातम्या
      | तुम्हाला आवडू शकते | तुम्हाला हेही आवडेल`),
    weak: list(`हे देखील पहा | हेही पहा | अधिक वाचा | ताज्या बातम्या | हे पण पहा | सविस्तर वाचा | अजून वाचा
      | अधिक जाणून घ्या | आणखी पाहा | हेही पाहा | हे देखील पाहा | संबंधित विषय | लोकप्रिय | तुमच्यासाठी
      | महत्त्वाच्या बातम्या | महत्वाच्या बातम्या | पुढील बातमी | मागील बातमी | पुढील लेख | मागील लेख | आवर्जून वाचा
      | नक्की वाचा | जरूर वाचा | अन्य बातम्या | इतर बातम्या | आणखी बातम्या | ट्रेंडिंग | संपादकांची निवड`)
  },
  {
    language: 'gu',
    strong: list(`આ પણ વાંચો | આ પણ વાંચોઃ | તમને આ પણ ગમશે | તમને આ ગમી શકે છે | સંબંધિત લેખો | સંબંધિત લેખ
      | સંબંધિત સમાચાર | સંબંધિત પોસ્ટ્સ | વધુ વાંચો`),
    weak: list(`આ પણ જુઓ | વધુ જાણો | તાજા સમાચાર`)
  },
  {
    language: 'pa',
    strong: list(`ਇਹ ਵੀ ਪੜ੍ਹੋ | ਇਹ ਵੀ ਪੜੋ | ਤੁਹਾਨੂੰ ਇਹ ਵੀ ਪਸੰਦ ਆ ਸਕਦਾ ਹੈ | ਸੰਬੰਧਿਤ ਲੇਖ | ਸਬੰਧਤ ਲੇਖ
      | ਸਬੰਧਤ ਖ਼ਬਰਾਂ | ਸਬੰਧਤ ਖਬਰਾਂ | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ | ਹੋਰ ਪੜ੍ਹੋ`),
    weak: list(`ਇਹ ਵੀ ਵੇਖੋ | ਇਹ ਵੀ ਦੇਖੋ | ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ`)
  },
  {
    language: 'ta',
    strong: list(`இதையும் படியுங்கள் | இதையும் படிங்க | இதையும் படிக்க | இதையும் வாசியுங்கள்
      | நீங்கள் இதையும் விரும்பலாம் | உங்களுக்குப் பிடிக்கலாம் | தொடர்புடைய கட்டுரைகள் | தொடர்புடைய செய்திகள்
      | தொடர்புடைய பதிவுகள் | அதிகம் வாசிக்கப்பட்டவை | மேலும் படிக்க | இதையும் படியுங்க | இதையும் படிக்கவும்
      | இதையும் படிக்கலாம் | இதையும் வாசிக்க | இதையும் வாசிக்கலாம் | இதனையும் படியுங்கள்
      | இவற்றையும் படியுங்கள் | தொடர்புடைய செய்தி | தொடர்புடைய கட்டுரை | தொடர்புடைய பதிவு | உங்களுக்கு பிடிக்கலாம்
      | நீங்கள் விரும்பலாம் | அதிகம் படிக்கப்பட்டவை | அதிகம் படித்தவை | பிரபலமான பதிவுகள் | பிரபலமான செய்திகள்
      | பிரபலமான கட்டுரைகள்`),
    weak: list(`இதையும் பார்க்க | மேலும் வாசிக்க | மேலும் படிக்கவும் | மேலும் பார்க்க | சமீபத்திய செய்திகள்
      | தொடர்புடையவை | தொடர்புடைய காணொளிகள் | உங்களுக்காக | பிரபலமானவை | தவறவிடாதீர்கள் | தவற விடாதீர்கள்
      | முக்கிய செய்திகள் | அண்மைச் செய்திகள் | அண்மைய செய்திகள் | சமீபத்திய பதிவுகள் | அடுத்த செய்தி
      | முந்தைய செய்தி | அடுத்த கட்டுரை | முந்தைய கட்டுரை | மேலும் அறிய | மேலும் காண்க | இதையும் பாருங்கள்
      | இதையும் காண்க | இதையும் பார்க்கவும் | தொடர்ந்து படிக்க | மேலும் செய்திகள் | மேலும் கட்டுரைகள் | பிற செய்திகள்
      | மற்ற செய்திகள் | இதர செய்திகள் | பரிந்துரைக்கப்பட்ட கட்டுரைகள் | அதிகம் பார்க்கப்பட்டவை | டிரெண்டிங் | ட்ரெண்டிங்
      | ஆசிரியர் தேர்வு`)
  },
  {
    language: 'te',
    strong: list(`ఇది కూడా చదవండి | ఇవి కూడా చదవండి | ఇదీ చదవండి | ఇవీ చదవండి | మీకు ఇది కూడా నచ్చవచ్చు
      | మీకు నచ్చవచ్చు | సంబంధిత కథనాలు | సంబంధిత వార్తలు | సంబంధిత పోస్ట్‌లు | మరింత చదవండి`),
    weak: list(`ఇవి కూడా చూడండి | ఇది కూడా చూడండి | ఇంకా చదవండి | తాజా వార్తలు`)
  },
  {
    language: 'kn',
    strong: list(`ಇದನ್ನೂ ಓದಿ | ಇವನ್ನೂ ಓದಿ | ನಿಮಗೆ ಇದೂ ಇಷ್ಟವಾಗಬಹುದು | ನಿಮಗೆ ಇಷ್ಟವಾಗಬಹುದು | ಸಂಬಂಧಿತ ಲೇಖನಗಳು
      | ಸಂಬಂಧಿಸಿದ ಲೇಖನಗಳು | ಸಂಬಂಧಿತ ಸುದ್ದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು | ಇದನ್ನು ಓದಿ | ಮತ್ತಷ್ಟು ಓದಿ`),
    weak: list(`ಇದನ್ನೂ ನೋಡಿ | ಹೆಚ್ಚು ಓದಿ | ಇನ್ನಷ್ಟು ಓದಿ | ತಾಜಾ ಸುದ್ದಿ`)
  },
  {
    language: 'ml',
    strong: list(`ഇതും വായിക്കുക | ഇതും വായിക്കൂ | ഇതുകൂടി വായിക്കൂ | ഇത് കൂടി വായിക്കൂ
      | നിങ്ങൾക്ക് ഇതും ഇഷ്ടപ്പെട്ടേക്കാം | നിങ്ങൾക്ക് ഇഷ്ടപ്പെട്ടേക്കാം | അനുബന്ധ ലേഖനങ്ങൾ
      | ബന്ധപ്പെട്ട ലേഖനങ്ങൾ | അനുബന്ധ വാർത്തകൾ | ബന്ധപ്പെട്ട വാർത്തകൾ | കൂടുതൽ വായിക്കുക`),
    weak: list(`ഇതും കാണുക | കൂടുതൽ വായിക്കൂ | കൂടുതൽ അറിയുക | പുതിയ വാർത്തകൾ`)
  },
  {
    language: 'si',
    strong: list(`මේවත් කියවන්න | මේකත් කියවන්න | මෙයද කියවන්න | ඔබ මේවාටත් කැමති විය හැකියි | අදාළ ලිපි
      | සම්බන්ධ ලිපි | අදාළ පුවත් | මෙයත් කියවන්න | තවත් කියවන්න | සම්බන්ධිත ලිපි`),
    weak: list(`මෙයද බලන්න | වැඩිදුර කියවන්න | නවතම පුවත් | මෙයත් බලන්න`)
  },
  {
    language: 'ne',
    strong: list(`यो पनि पढ्नुहोस् | यो पनि पढ्नुस् | यी पनि पढ्नुहोस् | तपाईंलाई यो पनि मन पर्न सक्छ
      | तपाईंलाई मन पर्न सक्छ | सम्बन्धित समाचार | सम्बन्धित लेख | सम्बन्धित लेखहरू | सम्बन्धित खबर
      | यो पनि पढौं | थप पढ्नुहोस्`),
    weak: list(`यो पनि हेर्नुहोस् | ताजा समाचार`)
  },
  {
    language: 'my',
    strong: list(`ဆက်စပ်ဖတ်ရှုရန် | ဆက်စပ်ဆောင်းပါးများ | ဆက်စပ်သတင်းများ | ဒါလည်းဖတ်ပါ | ဆက်လက်ဖတ်ရှုရန်`),
    weak: list(`ထပ်မံဖတ်ရှုရန် | ပိုမိုဖတ်ရှုရန် | နောက်ဆုံးရသတင်းများ | ဆက်လက်ကြည့်ရှုရန်`)
  },
  {
    language: 'km',
    strong: list(`សូមអានផងដែរ | អានផងដែរ | អត្ថបទពាក់ព័ន្ធ | អត្ថបទទាក់ទង | អត្ថបទដែលទាក់ទង | ព័ត៌មានពាក់ព័ន្ធ
      | ព័ត៌មានទាក់ទង | អ្នកប្រហែលជាចូលចិត្ត | អានបន្ថែម | អ្នកក៏អាចចូលចិត្ត`),
    weak: list(`សូមមើលផងដែរ | មើលបន្ថែម | មើលផងដែរ`)
  },
  {
    language: 'lo',
    strong: list(`ບົດຄວາມທີ່ກ່ຽວຂ້ອງ | ຂ່າວທີ່ກ່ຽວຂ້ອງ | ເຈົ້າອາດຈະມັກ | ທ່ານອາດຈະມັກ | ອ່ານເພີ່ມເຕີມ`),
    weak: list(`ອ່ານຕື່ມ | ເບິ່ງຕື່ມ | ຂ່າວຫຼ້າສຸດ`)
  },
  {
    language: 'th',
    strong: list(`บทความที่เกี่ยวข้อง | ข่าวที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง
      | โพสต์ที่เกี่ยวข้อง | ข่าวเกี่ยวข้อง | บทความแนะนำ | แนะนำสำหรับคุณ | เรื่องที่คุณอาจสนใจ | คุณอาจสนใจ
      | คุณอาจจะสนใจ | คุณอาจชอบ | คุณอาจจะชอบ | บทความอื่นๆ ที่น่าสนใจ | บทความอื่น ๆ ที่น่าสนใจ
      | บทความยอดนิยม | อ่านด้วย | อ่านเพิ่มเติม | อ่านต่อ | อ่านข่าวเพิ่มเติม | ข่าวอื่นๆ ที่น่าสนใจ | ข่าวอื่น ๆ ที่น่าสนใจ
      | บทความใกล้เคียง | บทความที่คล้ายกัน | บทความเกี่ยวข้อง | เนื้อหาแนะนำ
      | ข่าวแนะนำ | โพสต์แนะนำ | โพสต์ยอดนิยม | ข่าวยอดนิยม | ข่าวฮิต | อ่านมากที่สุด
      | คุณอาจสนใจเรื่องนี้ | คุณอาจสนใจสิ่งนี้ | คุณอาจสนใจบทความเหล่านี้ | เรื่องที่คุณอาจชอบ
      | บทความที่คุณอาจสนใจ | บทความที่คุณอาจจะสนใจ | ข่าวที่คุณอาจสนใจ | อ่านบทความอื่นๆ | อ่านบทความอื่น ๆ | อ่านข่าวอื่นๆ
      | อ่านเรื่องอื่นๆ | อ่านข่าวที่เกี่ยวข้อง | อ่านบทความที่เกี่ยวข้อง | ข่าวในหมวดเดียวกัน
      | บทความในหมวดเดียวกัน`),
    weak: list(`ดูเพิ่มเติม | ดูเพิ่ม | ข่าวล่าสุด | บทความล่าสุด | แนะนำให้อ่าน | บทความเพิ่มเติม
      | เรื่องน่าสนใจ | เรื่องที่น่าสนใจ | ยอดนิยม | มาแรง | ข่าวเด่น | ข่าวเด่นวันนี้ | ห้ามพลาด | อย่าพลาด
      | ไม่ควรพลาด | บทความก่อนหน้า | บทความถัดไป | ข่าวก่อนหน้า | ข่าวถัดไป | เรื่องถัดไป | เรื่องล่าสุด
      | ข่าวสารล่าสุด | โพสต์ล่าสุด | วิดีโอที่เกี่ยวข้อง | หัวข้อที่เกี่ยวข้อง | ลิงก์ที่เกี่ยวข้อง | บทความที่น่าสนใจ | บทความน่าสนใจ
      | บทความอื่นที่น่าสนใจ | บทความอื่นๆ | บทความอื่น ๆ | เรื่องอื่นๆ ที่น่าสนใจ | ข่าวอื่นๆ | ข่าวอื่น ๆ | ข่าวที่น่าสนใจ | ข่าวน่าสนใจ
      | เรื่องแนะนำ | คุณอาจพลาด | คุณอาจพลาดไป | อ่านบทความเพิ่มเติม | อ่านเรื่องถัดไป | ข่าวเพิ่มเติม | เนื้อหาอื่นๆ ที่น่าสนใจ`)
  },
  {
    language: 'vi',
    strong: list(`có thể bạn quan tâm | có thể bạn sẽ thích | có thể bạn thích | có thể bạn cũng thích
      | bạn có thể quan tâm | bạn có thể thích | bạn cũng có thể thích | bạn cũng có thể quan tâm
      | bài viết liên quan | bài liên quan | bài viết có liên quan | các bài viết liên quan | tin liên quan
      | tin tức liên quan | nội dung liên quan | bài viết tương tự | bài viết khác | các bài viết khác
      | đề xuất cho bạn | gợi ý cho bạn | đọc nhiều nhất | xem nhiều nhất | bài viết nổi bật
      | xem thêm bài viết | đọc thêm | đọc tiếp | đừng bỏ lỡ | có thể bạn muốn xem | có thể bạn muốn đọc
      | có thể bạn sẽ quan tâm | có thể bạn cũng quan tâm | có thể bạn cũng sẽ thích
      | tin cùng chủ đề
      | cùng chuyên mục | tin cùng chuyên mục | bài cùng chuyên mục | bài viết cùng chuyên mục | tin cùng mục
      | bài viết cùng danh mục | các tin liên quan | các bài liên quan | tin bài liên quan
      | tin, bài liên quan | xem thêm các bài viết
      | xem thêm các bài viết khác | xem thêm bài viết khác | xem thêm bài viết liên quan
      | xem thêm các bài viết liên quan | đọc thêm các bài viết | đọc thêm bài viết | xem thêm tin
      | xem thêm tin tức | bài viết xem nhiều | bài viết được xem nhiều | bài viết đọc nhiều
      | bài viết phổ biến | bài viết được quan tâm | bài viết gợi ý | bài viết đề xuất | tin đọc nhiều
      | tin xem nhiều | tin được quan tâm | nội dung được tài trợ | tin tài trợ | tin cũ hơn | tin mới hơn
      | các tin cũ hơn | các tin mới hơn | những tin cũ hơn | những tin mới hơn | bài cũ hơn | bài mới hơn
      | các tin đã đưa`),
    weak: list(`xem thêm | tham khảo thêm | tìm hiểu thêm | liên quan | bài viết mới nhất | tin mới nhất
      | tin mới | bạn có thể xem thêm | bạn có thể đọc thêm | xem tiếp | tiếp theo | bài viết hay | nổi bật
      | mới nhất | tin nóng | tin hay | dành cho bạn | chủ đề liên quan | video liên quan | tin tức mới nhất
      | tin tức mới | bài mới nhất | bài viết mới | bài tiếp theo | bài trước | bài viết tiếp theo
      | bài viết trước | bài viết trước đó | không thể bỏ lỡ | không nên bỏ lỡ | có thể bạn đã bỏ lỡ
      | bạn nên đọc | bài viết cùng chủ đề | bài cùng chủ đề | cùng chủ đề | cùng tác giả
      | bài viết cùng tác giả | tin khác | các tin khác | tin tức khác | các bài khác | những bài viết khác
      | tin bài khác | đọc nhiều | xem nhiều | được quan tâm nhất | tin nổi bật | bài nổi bật | đừng bỏ qua
      | mời bạn đọc thêm | cùng danh mục`)
  },
  {
    language: 'id',
    strong: list(`baca juga | baca pula | simak juga | tonton juga | saksikan juga
      | anda mungkin juga menyukai | anda mungkin juga suka | anda mungkin suka | mungkin anda juga suka
      | mungkin anda suka | mungkin anda tertarik | anda mungkin tertarik | kamu mungkin juga suka
      | mungkin kamu suka | mungkin kamu juga suka | artikel terkait | berita terkait | postingan terkait
      | pos terkait | konten terkait | artikel lainnya | berita lainnya | artikel serupa
      | artikel menarik lainnya | rekomendasi untuk anda | rekomendasi untukmu | direkomendasikan untuk anda
      | terpopuler | artikel populer | berita populer | lihat juga artikel | kamu mungkin suka
      | jangan lewatkan | baca juga artikel | baca juga artikel lainnya | baca juga berita lainnya
      | baca artikel lainnya | baca berita lainnya | baca artikel terkait | baca berita terkait
      | simak pula | simak berita lainnya | simak artikel lainnya
      | mungkin kamu tertarik | kamu mungkin tertarik | mungkin anda menyukai | mungkin anda juga menyukai
      | mungkin anda juga tertarik | anda mungkin juga tertarik | anda mungkin menyukai
      | rekomendasi berita | berita rekomendasi | direkomendasikan untukmu | rekomendasi untuk kamu
      | rekomendasi buat kamu | artikel terpopuler | berita terpopuler
      | sedang trending | berita trending | paling banyak dibaca | banyak dibaca | postingan populer
      | pos populer | konten serupa | tulisan terkait | berita serupa | artikel sejenis
      | artikel terkait lainnya | berita terkait lainnya
      | konten bersponsor | konten sponsor`),
    weak: list(`lihat juga | baca selengkapnya | selengkapnya | lanjut baca | baca lebih lanjut | terkait
      | berita terbaru | artikel terbaru | artikel selanjutnya | baca | baca selanjutnya | paling populer
      | lihat pula | lihat lainnya | lihat selengkapnya | simak selengkapnya | lanjutkan membaca
      | pelajari lebih lanjut | rekomendasi | untuk anda | populer | terkini | terbaru | topik terkait
      | video terkait | video lainnya | berita utama | berita hari ini | berita terkini | artikel sebelumnya
      | artikel berikutnya | berita selanjutnya | berita sebelumnya | pos sebelumnya | pos berikutnya
      | pos-pos terbaru | tulisan terbaru | baca artikel selanjutnya | anda mungkin melewatkan
      | artikel rekomendasi | artikel yang direkomendasikan | rekomendasi artikel | pilihan untuk anda
      | pilihan untukmu | pilihan editor | pilihan redaksi | berita pilihan | artikel pilihan | sedang tren
      | postingan lainnya | konten lainnya | tulisan lainnya | berita menarik lainnya | artikel lain
      | berita lain | jangan lewatkan juga`)
  },
  {
    language: 'ms',
    strong: list(`baca juga | anda mungkin juga berminat | anda mungkin berminat | anda mungkin juga suka
      | anda mungkin suka | artikel berkaitan | artikel berkait | berita berkaitan
      | disyorkan untuk anda | artikel popular | baca lagi | artikel menarik | baca artikel berkaitan
      | baca berita berkaitan | berita berkait | berita popular | paling banyak dibaca | dicadangkan untuk anda
      | mungkin anda suka
      | mungkin anda juga suka | mungkin anda berminat | anda juga mungkin suka | anda juga mungkin berminat
      | kandungan berkaitan | pos berkaitan | catatan popular | baca juga artikel
      | sohor kini | tonton juga | kandungan tajaan`),
    weak: list(`lihat juga | baca selanjutnya | ketahui lebih lanjut | jangan lepaskan | berita terkini
      | artikel terkini | baca lanjut | paling popular | baca seterusnya | topik berkaitan | video berkaitan
      | catatan terkini | jangan terlepas | terkini | berita utama | berita semasa | artikel seterusnya
      | artikel sebelumnya | berita seterusnya | berita sebelumnya | lihat lagi | maklumat lanjut
      | artikel lain yang menarik | artikel menarik lain | berita lain | pilihan editor | pilihan untuk anda
      | cadangan untuk anda | artikel pilihan | artikel yang disyorkan | artikel lain | catatan berkaitan`)
  },
  {
    language: 'tl',
    strong: list(`basahin din | basahin rin | maaari mo ring magustuhan | baka magustuhan mo
      | baka gusto mo rin | kaugnay na artikulo | mga kaugnay na artikulo | kaugnay na balita
      | mga kaugnay na balita | basahin pa | maaaring magustuhan mo rin | basahin din ito | basahin rin ito
      | baka magustuhan mo rin | baka magustuhan mo din | baka magustuhan ninyo | maaari mo ring basahin
      | maaari mong magustuhan | baka interesado ka | baka interesado ka rin | mga katulad na artikulo
      | mga kaugnay na post | mga trending na balita | pinakabinabasa | mga sikat na artikulo
      | inirerekomenda para sa iyo`),
    weak: list(`tingnan din | magbasa pa | pinakabagong balita | tingnan rin | panoorin din | alamin din
      | alamin pa | basahin | pinakasikat | mga pinakabagong balita | pinakabagong mga balita
      | mga kaugnay na paksa | mga kaugnay na video | susunod na artikulo | nakaraang artikulo | iba pang balita
      | iba pang mga balita | iba pang artikulo | iba pang mga artikulo | karagdagang balita
      | mga inirerekomendang artikulo | huwag palampasin | 'wag palampasin`)
  },
  {
    language: 'sw',
    strong: list(`soma pia | unaweza pia kupenda | huenda ukapenda | makala zinazohusiana
      | habari zinazohusiana | habari zinazofanana | zinazopendekezwa kwako | soma zaidi`),
    weak: list(`tazama pia | angalia pia | habari za hivi punde | habari mpya | ona pia`)
  },
  {
    language: 'af',
    strong: list(`lees ook | jy sal dalk ook hou van | jy mag dalk ook hou van | verwante artikels
      | verwante artikel | verwante nuus | soortgelyke artikels | aanbeveel vir jou | aanbevole artikels
      | gewildste artikels | meer artikels`),
    weak: list(`sien ook | lees meer | lees verder | jongste nuus | nuutste artikels`)
  },
  {
    language: 'ca',
    strong: list(`llegeix també | llegiu també | et pot interessar | et podria interessar
      | també et pot interessar | us pot interessar | també us pot interessar | potser t'interessa
      | potser també t'interessa | articles relacionats | article relacionat | notícies relacionades
      | notícia relacionada | entrades relacionades | publicacions relacionades | articles similars
      | articles recomanats | recomanat per a tu | recomanats per a tu | et recomanem | el més llegit
      | mira també | més articles | no et perdis | també pots llegir | també podeu llegir
      | potser us interessa | potser també us interessa | et pot interessar també | us podria interessar
      | també et podria interessar | també us podria interessar | et poden interessar
      | també et poden interessar | us poden interessar | et podrien interessar | li pot interessar
      | també li pot interessar | et pot agradar | també et pot agradar | potser t'agrada
      | potser també t'agrada | t'interessarà | això et pot interessar | això també et pot interessar
      | articles que et poden interessar | altres articles que et poden interessar
      | notícies que et poden interessar | altres notícies que et poden interessar
      | les més llegides | més llegits | més llegides | més llegit | notícies més llegides
      | les notícies més llegides | articles més llegits | entrades populars | articles populars
      | recomanacions per a tu | continguts recomanats | contingut relacionat | continguts relacionats
      | vídeos relacionats | notícies similars | entrades similars | continguts similars | escolta també
      | contingut patrocinat | continguts patrocinats`),
    weak: list(`vegeu també | veure també | llegeix més | llegeix-ne més | relacionat | relacionats
      | darreres notícies | últimes notícies | llegir més | més informació | sobre aquest tema
      | altres articles | altres notícies | altres entrades | destacats | destacades | articles destacats
      | articles recents | entrades recents | últims articles | darrers articles | últimes entrades
      | darreres entrades | recomanat | recomanats | recomanacions | lectures recomanades
      | informació relacionada | temes relacionats | enllaços relacionats | t'interessa | no us ho perdeu
      | no t'ho perdis | continua llegint | segueix llegint | seguiu llegint | del mateix autor
      | en aquesta secció | article següent | article anterior | següent article | patrocinat | et suggerim
      | us suggerim | més sobre aquest tema | més notícies | més notícies de … | més notícies sobre …
      | més articles de … | sobre el mateix tema | més continguts | el més vist | el més comentat
      | el més compartit | més vistos | et recomanem també | també et recomanem | us recomanem
      | us recomanem també | informacions relacionades | no us perdeu | mireu també | descobreix també
      | els més llegits`)
  },
  {
    language: 'eu',
    strong: list(`irakurri ere | irakurri baita ere | erlazionatutako artikuluak | lotutako artikuluak
      | erlazionatutako albisteak | lotutako albisteak | antzeko artikuluak | gomendatutako artikuluak
      | zuretzat gomendatua | irakurrienak | irakurri gehiago | interesatuko zaizu`),
    weak: list(`ikus ere | ikusi ere | azken albisteak | azken berriak`)
  },
  {
    language: 'gl',
    strong: list(`le tamén | lea tamén | pode interesarche | tamén che pode interesar | quizais che interese
      | artigos relacionados | artigo relacionado | novas relacionadas | noticias relacionadas
      | entradas relacionadas | artigos similares | artigos recomendados | recomendado para ti | o máis lido`),
    weak: list(`véxase tamén | ver tamén | ler máis | relacionado | relacionados | últimas noticias
      | últimas novas`)
  },
  {
    language: 'ga',
    strong: list(`léigh freisin | léigh chomh maith | ailt ghaolmhara | scéalta gaolmhara | nuacht ghaolmhar
      | molta duit`),
    weak: list(`féach freisin | féach chomh maith | léigh tuilleadh`)
  },
  {
    language: 'cy',
    strong: list(`darllenwch hefyd | darllen hefyd | erthyglau cysylltiedig | erthygl gysylltiedig
      | straeon cysylltiedig | newyddion cysylltiedig | efallai y byddwch hefyd yn hoffi | argymhellir i chi
      | darllen mwy | straeon perthnasol`),
    weak: list(`gweler hefyd | darllenwch fwy | mwyaf poblogaidd | newyddion diweddaraf`)
  },
  {
    language: 'mt',
    strong: list(`aqra wkoll | aqra ukoll | aqraw ukoll | artikli relatati | aħbarijiet relatati
      | artikli simili | rakkomandat għalik | aqra iktar`),
    weak: list(`ara wkoll | ara ukoll | aqra aktar | l-aħħar aħbarijiet`)
  },
  {
    language: 'zh-Hans',
    // 也读作, 也读, 另读, 还请阅读: "also read" as translation software renders it.
    strong: list(`相关阅读 | 推荐阅读 | 阅读推荐 | 另请阅读 | 也请阅读 | 还请阅读 | 也可阅读 | 还可阅读
      | 也读作 | 也读 | 另读 | 相关文章 | 相关推荐 | 相关内容 | 相关新闻 | 相关报道 | 相关资讯 | 相关帖子
      | 相关视频 | 猜你喜欢 | 你可能喜欢 | 你可能还喜欢 | 您可能还喜欢 | 你可能也喜欢 | 您可能也喜欢
      | 你可能会喜欢 | 您可能会喜欢 | 你也许会喜欢 | 你可能感兴趣 | 你可能感兴趣的文章 | 您可能感兴趣
      | 您可能感兴趣的文章 | 为你推荐 | 为您推荐 | 热门文章 | 热门推荐 | 热门新闻 | 热门阅读 | 精彩推荐
      | 往期推荐 | 往期精选 | 往期回顾 | 往期精彩 | 更多文章 | 更多精彩 | 更多精彩内容 | 更多相关文章
      | 更多阅读 | 编辑推荐 | 大家都在看 | 大家还在看 | 推荐文章 | 延伸阅读 | 您可能喜欢 | 看看其他 | 相关文章推荐 | 相关阅读推荐 | 相关推荐阅读 | 相关新闻推荐 | 相关博文
      | 相关稿件 | 同类文章 | 类似文章 | 本类推荐 | 栏目推荐 | 推荐新闻 | 图文推荐 | 热点推荐
      | 热点文章 | 热点排行 | 热门资讯 | 热门内容 | 热门帖子
      | 热门排行 | 热门博文 | 热文推荐 | 热文排行 | 热文排行榜 | 近期热文 | 24小时热文 | 新闻排行 | 新闻排行榜
      | 文章排行 | 文章排行榜 | 阅读排行
      | 阅读排行榜 | 点击排行 | 点击排行榜 | 最多阅读 | 最受欢迎的文章 | 大家都在读 | 大家都爱看 | 大家正在看 | 看过本文的人还看了 | 看了本文的人还看了 | 看过本文的人还看过
      | 猜你想看 | 猜您喜欢 | 你可能想看 | 你可能还想看 | 您可能还想看 | 你也可能喜欢 | 您也可能喜欢
      | 你可能还会喜欢 | 您可能还会喜欢 | 您也许喜欢
      | 您也许会喜欢 | 你也许喜欢 | 你也许感兴趣 | 也许你喜欢 | 也许你会喜欢 | 你或许会喜欢 | 您可能关注的文章 | 您可能还会对这些文章感兴趣 | 你可能感兴趣的内容 | 您可能感兴趣的内容
      | 往期文章推荐 | 往期推荐阅读 | 往期精选文章 | 往期热文 | 往期精彩推荐 | 往期精彩文章 | 往期精彩回顾
      | 往期精彩内容 | 往期好文 | 更多相关内容 | 更多相关阅读 | 更多相关新闻 | 更多精彩文章 | 更多精彩资讯
      | 更多热门文章 | 随机文章 | 随机推荐 | 随机阅读 | 随便看看 | 赞助内容`),
    weak: list(`阅读更多 | 阅读全文 | 查看更多 | 了解更多 | 更多信息 | 另见 | 参见 | 另请参阅 | 另请参见
      | 相关链接 | 相关 | 上一篇 | 下一篇 | 最新文章 | 最新新闻 | 最新资讯 | 扩展阅读 | 拓展阅读 | 更多 | 今日推荐 | 今日热点 | 热点新闻 | 热点资讯 | 新闻热点 | 精选文章
      | 精选内容 | 推荐内容 | 推荐资讯 | 精品推荐 | 好文推荐 | 精彩文章 | 其他新闻 | 相关专题 | 相关话题 | 相关主题 | 相关信息 | 相关文档 | 热点 | 热门 | 热门话题
      | 热门视频 | 推荐 | 推荐视频 | 视频推荐 | 推荐专题 | 专题推荐 | 最受欢迎 | 往期内容 | 历史文章 | 近期文章 | 最近文章 | 最近更新 | 最新更新 | 最新发布 | 最新内容
      | 最新 | 要闻 | 今日要闻 | 头条新闻 | 继续阅读 | 下一篇文章 | 上一篇文章 | 下一条 | 上一条 | 不要错过 | 别错过 | 不容错过
      | 同主题文章 | 你可能错过 | 您可能错过 | 为你精选 | 为您精选 | 精选推荐 | 精彩阅读 | 往期文章 | 更多新闻
      | 更多资讯 | 更多推荐 | 更多好文 | 其他文章 | 其它文章 | 作者其他文章 | 作者的其他文章 | 该作者其他文章
      | 编辑精选 | 小编推荐 | 主编推荐 | 站长推荐 | 相关日志 | 本周热门 | 近期热门`)
  },
  {
    language: 'zh-Hant',
    strong: list(`相關閱讀 | 推薦閱讀 | 閱讀推薦 | 另請閱讀 | 也請閱讀 | 還請閱讀 | 相關文章 | 相關推薦
      | 相關內容 | 相關新聞 | 相關報導 | 相關報道 | 相關影片 | 猜你喜歡 | 你可能喜歡 | 你可能會喜歡
      | 你可能也會喜歡 | 您可能也會喜歡 | 你可能也喜歡 | 你可能感興趣 | 您可能感興趣 | 你可能有興趣
      | 你可能還想看 | 為你推薦 | 為您推薦 | 熱門文章 | 熱門新聞 | 熱門推薦 | 精彩推薦 | 更多文章
      | 更多相關文章 | 更多新聞 | 編輯推薦 | 大家都在看 | 推薦文章 | 延伸閱讀 | 您可能也喜歡 | 同場加映
      | 看更多 | 相關文章推薦 | 相關貼文 | 類似文章 | 同類文章 | 你可能還喜歡 | 您可能還喜歡 | 您可能會喜歡 | 您可能喜歡 | 您可能有興趣 | 你可能有興趣的文章 | 您可能有興趣的文章
      | 你可能感興趣的文章 | 您可能感興趣的文章 | 你可能會感興趣 | 您可能會感興趣 | 你可能也想看 | 你可能會想看 | 您可能也想看 | 您可能還想看 | 你可能想看 | 你也可能喜歡 | 您也可能喜歡
      | 你也許會喜歡 | 您也許會喜歡 | 你或許會喜歡 | 也許你會喜歡 | 也許您會喜歡 | 猜你想看 | 猜您喜歡
      | 更多相關新聞 | 更多相關報導 | 更多相關內容 | 更多精彩內容 | 更多精彩文章 | 更多熱門文章 | 看更多文章 | 看更多新聞 | 看更多相關新聞 | 看更多相關文章 | 閱讀更多文章 | 熱門焦點
      | 熱門貼文 | 熱門排行 | 熱門報導 | 熱門閱讀 | 熱門點閱 | 熱門內容 | 點閱排行 | 人氣文章 | 人氣排行
      | 人氣新聞 | 最多人閱讀 | 最受歡迎文章
      | 其他人也在看 | 大家也在看 | 大家都在讀 | 大家都在關注 | 網友也在看 | 看過這篇文章的人也看了 | 推薦新聞
      | 推薦給你 | 推薦給您 | 隨機文章 | 贊助內容`),
    weak: list(`閱讀更多 | 繼續閱讀 | 查看更多 | 了解更多 | 另見 | 參見 | 參閱 | 相關連結 | 相關 | 上一篇
      | 下一篇 | 最新文章 | 最新新聞 | 今日推薦 | 精選文章 | 精選內容 | 精選推薦 | 推薦內容 | 好文推薦 | 其他新聞 | 相關主題 | 相關議題 | 相關專題 | 相關資訊 | 相關影音
      | 相關話題 | 熱門 | 熱門話題 | 熱門影片 | 推薦 | 推薦影片 | 最受歡迎 | 最熱門 | 更多內容 | 更多資訊 | 近期文章 | 最近文章 | 最新 | 最新貼文 | 最新消息 | 最新報導
      | 即時新聞 | 好文分享 | 下一篇文章 | 上一篇文章 | 下一則 | 上一則 | 下一則新聞 | 不要錯過 | 別錯過 | 不可錯過 | 不容錯過
      | 你可能錯過 | 更多報導 | 更多報道 | 更多推薦 | 更多推介 | 更多好文 | 最多瀏覽 | 編輯精選 | 編輯推介
      | 小編推薦 | 推介文章 | 為你精選 | 為您精選 | 其他文章 | 作者其他文章 | 熱門推介 | 人氣推薦 | 今日熱門
      | 本週熱門 | 近期熱門`)
  },
  {
    language: 'ja',
    strong: list(`関連記事 | 関連ニュース | 関連する記事 | 関連投稿 | 関連コンテンツ | おすすめ記事
      | おすすめの記事 | お勧め記事 | オススメ記事 | 人気記事 | 人気の記事 | 注目記事 | ピックアップ記事
      | 新着記事 | あわせて読みたい | 合わせて読みたい | 併せて読みたい | あわせて読みたい記事
      | 合わせて読みたい記事 | あわせてどうぞ | こちらもおすすめ | こちらもオススメ | こちらの記事もおすすめ
      | こちらの記事もどうぞ | こちらもどうぞ | こちらも読まれています | こんな記事も読まれています
      | よく読まれている記事 | この記事を読んだ人はこんな記事も読んでいます | この記事を読んだ人におすすめ
      | あなたへのおすすめ | あなたにおすすめ | あなたにおすすめの記事 | 次に読みたい記事 | その他の記事
      | 他の記事 | こちらの記事も読まれています | 関連ページ | 最新記事 | 関連記事はこちら | 関連記事一覧 | 関連ニュースはこちら | 関連する投稿 | 関連エントリー | 関連エントリ
      | 関連コラム | 類似記事 | この記事に関連する記事 | この記事に関連するニュース | この記事の関連記事 | この記事の関連ニュース | こちらの関連記事もどうぞ
      | この記事を読んだ人はこちらも読んでいます | この記事を読んだ人はこちらの記事も読んでいます | この記事を読んだ方におすすめ | この記事を読んだあなたにおすすめ | この記事を読んでいる人におすすめ
      | この記事を見た人はこんな記事も見ています | この記事を見た人はこちらも見ています | こんな記事も人気です | こんな記事もおすすめ | こちらの記事もおすすめです | こちらの記事もオススメ
      | こちらの記事も人気です | こちらの記事も人気 | こちらの記事もよく読まれています
      | こちらの記事もあわせてどうぞ | こちらの記事もチェック | こちらも人気
      | こちらもおすすめです | こちらもあわせてどうぞ | 合わせてどうぞ | 併せてどうぞ | あわせて読む | 合わせて読む | 併せて読む | 併せて読みたい記事 | 合わせて読みたい関連記事
      | あわせて読みたい関連記事 | あわせて読まれている記事 | 一緒に読まれている記事
      | よく一緒に読まれている記事 | よく読まれています | よく読まれた記事 | よく読まれているニュース
      | 最も読まれている記事 | 今読まれている記事 | いま読まれている記事 | いま読まれています
      | アクセスランキング | 人気記事ランキング | 記事ランキング | ニュースランキング | 閲覧ランキング
      | 人気ニュース | 人気のニュース | 人気の投稿 | 人気コンテンツ | 人気エントリー | おすすめニュース
      | おすすめの関連記事 | オススメの記事
      | あなたへのおすすめ記事 | あなたへおすすめの記事 | あなたにオススメ | あなたにオススメの記事
      | あなたへのオススメ | みんなが読んでいる記事 | みんなが見ている記事 | その他の関連記事
      | その他のおすすめ記事 | 他の記事も読む | 他の記事を見る | 他の記事を読む | ほかの記事を読む
      | 同じカテゴリの記事 | 同じカテゴリーの記事 | このカテゴリの記事 | このカテゴリーの記事
      | このカテゴリの最新記事 | スポンサーコンテンツ | トレンド記事`),
    weak: list(`関連リンク | 関連トピック | 関連 | 関連情報 | 参考記事 | 続きを読む | もっと読む | もっと見る
      | 詳しくはこちら | 前の記事 | 次の記事 | こちらも参照 | 話題のニュース | 注目のニュース | 注目ニュース | あわせてお読みください | こちらもあわせてご覧ください
      | こちらの記事もご覧ください | こちらの記事も参考にしてください | 関連動画 | 関連トピックス | 関連キーワード | この記事に関連するトピック | おすすめ | おすすめ情報 | おすすめトピック
      | イチオシ | 特集 | 特集記事 | ピックアップ | トピックス | トレンド | 注目キーワード | 人気ランキング | 新着 | 新着情報 | 最新ニュース | 最新情報 | 最新の投稿
      | 最近の記事 | 最近の投稿 | 過去の記事 | 過去記事 | 前回の記事 | バックナンバー | この連載の記事 | この連載の一覧 | シリーズ一覧 | さらに読む | 次の記事を読む | 詳細はこちら
      | もっと詳しく | お見逃しなく | こちらもチェック | あわせてチェック | あわせてチェックしたい
      | いま話題の記事 | 今話題の記事 | 話題の記事 | イチオシ記事 | 厳選記事 | 編集部おすすめ | 編集部のおすすめ
      | 編集部おすすめ記事 | 編集部のおすすめ記事 | 編集部イチオシ | 編集部ピックアップ | 新着ニュース
      | 最新の記事 | 次に読む | 次に読むべき記事 | その他のニュース | 他のニュース | ほかの記事 | ほかのニュース
      | そのほかの記事 | この著者の他の記事 | この著者の記事 | 同じ著者の記事 | この筆者の記事 | 注目の記事
      | おすすめコンテンツ`)
  },
  {
    language: 'ko',
    strong: list(`함께 읽으면 좋은 글 | 같이 읽으면 좋은 글 | 함께 보면 좋은 글 | 같이 보면 좋은 글
      | 참고하면 좋은 글 | 함께 읽기 | 관련 기사 | 관련기사 | 관련 글 | 관련글 | 관련 포스트 | 관련 뉴스
      | 관련뉴스 | 관련 게시물 | 관련 게시글 | 관련 콘텐츠 | 추천 기사 | 추천기사 | 추천 글 | 추천글
      | 인기 기사 | 인기기사 | 인기 글 | 인기글 | 많이 본 뉴스 | 많이 본 기사 | 많이 읽은 기사
      | 이 기사도 읽어보세요 | 이 글도 읽어보세요 | 또한 읽기 | 회원님을 위한 추천 | 이런 글도 있어요 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 기사 | 함께 읽어보면 좋은 글
      | 같이 읽어보면 좋은 글 | 함께 읽기 좋은 글 | 함께 보기 좋은 글 | 함께 볼만한 뉴스 | 함께 볼만한 기사
      | 함께 본 뉴스
      | 이 시각 주요뉴스 | 이 시각 주요 뉴스 | 이시각 주요뉴스 | 이 시각 인기뉴스 | 핫뉴스 | 실시간 인기기사
      | 실시간 뉴스 | 실시간 주요뉴스
      | 가장 많이 본 뉴스 | 가장 많이 본 기사 | 가장 많이 읽은 기사 | 가장 많이 읽은 뉴스 | 많이 읽은 뉴스 | 많이 본 글 | 많이 읽은 글 | 많이본 뉴스 | 많이본 기사
      | 많이본뉴스 | 많이본기사 | 댓글 많은 뉴스 | 랭킹뉴스 | 인기뉴스 | 인기 뉴스 | 인기 게시물 | 인기 게시글 | 인기 포스트 | 인기 콘텐츠 | 인기글 모음 | 추천 뉴스
      | 추천뉴스 | 추천 포스트 | 추천 게시물 | 추천 게시글 | 당신을 위한 추천 | 당신을 위한 추천 기사
      | 당신이 좋아할 만한 글 | 당신이 좋아할 만한 기사
      | 당신이 좋아할만한 콘텐츠 | 이런 기사는 어때요 | 이런 기사 어때요 | 이런 글은 어떠세요 | 이런 글은 어때요 | 이런 기사도 있어요 | 이런 글도 읽어보세요
      | 이 글도 함께 읽어보세요 | 이 기사도 함께 읽어보세요 | 다른 글도 읽어보세요 | 다른 기사 보기
      | 다른기사 보기 | 다른 글 보기 | 카테고리의 다른 글 | 이 카테고리의 다른 글 | 같은 카테고리의 다른 글
      | 관련 기사 보기 | 관련기사 보기
      | 관련 기사 더보기 | 관련 소식 | 관련 포스팅 | 관련 글 보기 | 연관 기사 | 연관기사 | 연관 뉴스 | 연관 글 | 유사한 글 | 비슷한 글 | 비슷한 기사 | 비슷한 게시물
      | 기사 더보기 | 뉴스 더보기 | 지금 뜨는 뉴스 | 지금 뜨는 기사 | 지금 뜨는 콘텐츠`),
    weak: list(`더 읽기 | 더 읽어보기 | 더 보기 | 더보기 | 자세히 보기 | 같이 보기 | 함께 보기 | 관련 항목
      | 이전 글 | 다음 글 | 최신 기사 | 최신 글 | 최신 뉴스 | 관련 | 같이 읽기 | 함께 읽어보세요 | 함께 읽을거리 | 함께보기 | 읽을거리 | 관련 읽을거리 | 관련 영상
      | 관련 링크 | 관련 주제 | 추천 영상 | 인기 동영상 | 주요뉴스 | 주요 뉴스 | 오늘의 주요뉴스 | 핫이슈 | 다른 글 | 더 많은 소식 | 더 알아보기 | 이어서 읽기
      | 계속 읽기 | 다음 기사 | 이전 기사 | 다음글 | 이전글 | 다음 포스트 | 이전 포스트 | 다음 이야기 | 최근 글 | 최근글 | 최근 기사 | 최근 게시물 | 최근 포스트
      | 최신글 | 최신기사 | 최신뉴스 | 최신 게시물 | 놓치지 마세요 | 꼭 읽어보세요 | 오늘의 핫뉴스 | 다른 기사
      | 기자의 다른 기사 | 기자의 다른기사 | 이 기자의 다른 기사 | 작성자의 다른 글 | 더 많은 글 | 더 많은 기사
      | 더 많은 뉴스 | 편집자 추천 | 에디터 추천 | 에디터 픽 | 화제의 뉴스 | 놓치지 말아야 할 기사
      | 함께 읽을 만한 글 | 함께 읽을만한 글 | 추천 콘텐츠`)
  },
  {
    language: 'mn',
    strong: list(`мөн уншина уу | бас уншина уу | үүнийг мөн уншина уу | танд таалагдаж магадгүй
      | танд сонирхолтой байж магадгүй | холбоотой мэдээ | холбоотой нийтлэл | төстэй мэдээ | төстэй нийтлэл
      | санал болгох нийтлэл | хамгийн их уншсан | их уншсан | мөн уншаарай | үргэлжлүүлэн унших`),
    weak: list(`мөн үзнэ үү | цааш унших | дэлгэрэнгүй | санал болгох | сүүлийн мэдээ | шинэ мэдээ`)
  },
  {
    language: 'eo',
    strong: list(`legu ankaŭ | rilataj artikoloj | similaj artikoloj`),
    weak: list(`vidu ankaŭ`)
  }
]

/**
 * Calls to read, watch or listen elsewhere, as they end the text of a link ("… Read now"). Lower case, in no order.
 * A bare "click here" or "find out more" is not among them: authors write those about their own downloads.
 */
export const readMoreCalls: readonly string[] = list(`read now | read more | read more here | read it here
  | read it now | read the full story | read the full article | read full story | read full article
  | read the article | read the story | read next | click here to read | click here to read more
  | continue reading | keep reading | watch now | watch video | watch the video | watch it here | listen now
  | learn more | jetzt lesen | mehr lesen | weiterlesen | hier weiterlesen | mehr erfahren | jetzt ansehen
  | lire maintenant | lire la suite | lire l'article | lire plus | en savoir plus | voir la vidéo | leer ahora
  | leer más | lee más | leer artículo | seguir leyendo | leia agora | leia mais | ler mais | ler agora
  | continue lendo | clique aqui para ler | saiba mais | assista agora | leggi ora | leggi di più
  | leggi tutto | leggi l'articolo | continua a leggere | scopri di più | guarda il video | guarda ora
  | lees nu | lees meer | lees verder | lees hier verder | lees het artikel | bekijk de video | czytaj więcej
  | czytaj dalej | przeczytaj teraz | dowiedz się więcej | obejrzyj teraz | читать далее | читать полностью
  | узнать больше | смотреть видео | смотреть сейчас | читати далі | дізнатися більше | читати повністю
  | devamını oku | daha fazla oku | hemen oku | videoyu izle | baca sekarang | baca selengkapnya
  | baca lebih lanjut | tonton sekarang | baca lagi | baca lanjut | đọc ngay | đọc thêm | đọc tiếp | xem thêm
  | xem ngay | xem chi tiết | 阅读全文 | 阅读更多 | 立即阅读 | 点击阅读 | 查看全文 | 查看详情 | 现在阅读
  | 立即观看 | 閱讀全文 | 閱讀更多 | 立即閱讀 | 點擊閱讀 | 繼續閱讀 | 続きを読む | もっと読む | 記事を読む
  | 今すぐ読む | 全文を読む | 動画を見る | 더 읽기 | 자세히 보기 | 계속 읽기 | 지금 읽기 | 전체 기사 보기
  | اقرأ المزيد | اقرأ الآن | تابع القراءة | شاهد الآن | لمعرفة المزيد | और पढ़ें | आगे पढ़ें | अभी पढ़ें
  | पूरा पढ़ें | sigue leyendo`)

/**
 * Lead-ins of topics, which plain text has above the titles of other pages; in running text they are a part of a sentence.
 * Lower case, without the sign at the end.
 */
export const topicLeadIns: readonly string[] =
  list(`read more about | read more on | more about | more on | mehr über
  | mehr zu | lesen sie mehr über | leer más sobre | más sobre | lee más sobre | lire plus sur | en savoir plus sur
  | leia mais sobre | mais sobre | saiba mais sobre | leggi anche su | di più su | lees meer over | meer over
  | czytaj więcej o | więcej o | подробнее о | читайте также о | докладніше про | baca selengkapnya tentang
  | selengkapnya tentang | hakkında daha fazla | läs mer om | mer om | læs mere om | les mer om | lue lisää aiheesta
  | διαβάστε περισσότερα για | citește mai mult despre | více o | viac o | bővebben erről`)

/** Words by which a lead-in says that what it heads is articles, news or the like of a site: a list of links, no terms. */
export const articleWords =
  /article|(?<!\p{L})posts?(?!\p{L})|stor(?:y|ies)|(?<!\p{L})news|headline|(?<!\p{L})blog|artikel|beitr[aä]g|nachrichten|meldungen|artícul|articul|entrad|noticia|(?<!\p{L})notas?(?!\p{L})|publicaci|billet|actualit|artig|notíci|matéria|postage|publicaç|articol|notizi|bericht|nieuws|artyku|wpis|wiadomoś|wieści|článk|článe|příspě|zpráv|inlägg|nyhet|indlæg|nyhed|artikkel|artikler|innlegg|artikkeli|uutis|kirjoitu|cikk|bejegyz|(?<!\p{L})hírek|postăr|știri|haber|yazı|makale|gönderi|berita|tulisan|postingan|bài viết|bài đăng|tin tức|(?<!\p{L})tin(?!\p{L})|статьи|статья|статей|новост|запис|публикац|материал|статті|статтей|новин|допис|матеріал|άρθρα|άρθρο|αναρτήσεις|νέα(?!\p{L})|ειδήσεις|כתבות|כתבה|פוסטים|מאמרים|חדשות|مقالات|مقال|أخبار|اخبار|مواضيع|تدوينات|مطالب|مطلب|مقاله|خبر|लेख|खबर|ख़बर|পোস্ট|খবর|লেখা|বিবর|บทความ|ข่าว|文章|新闻|新聞|报道|報導|帖子|博文|记事|記事|投稿|エントリ|ニュース|글$|글 |기사|뉴스|포스트|게시물/iu

/**
 * Words by which a lead-in without a link still points to other texts: to read on, or what is related. Without them a lead-in
 * may head anything (`Don't miss: the Saturday market`, `Recommended: 8 GB of memory`).
 */
export const pointerWords =
  /(?<!\p{L})(?:also read|read also|read more|read next|read this|read these|read too|read related|lesen sie|lies |lest |mehr lesen|weiterlesen|lire|lisez|leer|lee |lea |leé|también lee|leia|leggi|lees |czytaj|przeczytaj|čtěte|přečtěte|läs |læs |les også|les mer|lue |olvas|citește|citiți|okuyun|oku(?!\p{L})|baca|đọc|xem thêm|читайте|читать|читай|διαβάστε|διάβασε)|קראו|קרא |اقرأ|إقرأ|بخوانید|पढ़|পড়ুন|อ่าน|阅读|閱讀|読みたい|読む|읽|related|verwandt|ähnlich|connexe|similaire|relacionad|similares|correlat|gerelateerd|powiązan|podobn|souvisej|liknande|lignende|relater|be interested|interessieren|intéresser|interesar|interessar|interessart|interesować|заинтересовать|зацікавити|kapcsolódó|asemănă|similare|ilgili|terkait|liên quan|по теме|похож|схож|σχετικ|קשור|ذات صلة|مرتبط|संबंधित|সম্পর্কিত|เกี่ยวข้อง|相关|相關|関連|관련/iu
