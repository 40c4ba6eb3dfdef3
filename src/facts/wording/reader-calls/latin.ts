/** Calls to the reader in languages with Latin letters. */
import type {ReaderCalls} from './reader-calls.js'

export const latinCalls: readonly ReaderCalls[] = [
  {
    language: 'en',
    verb: 'first',
    around: `consider | please consider | feel free to | kindly | don't hesitate to | go ahead and | you should | i'd appreciate it if you | we'd appreciate it if you | i'd be grateful if you | be sure and | please | now | just | and | so | also | then | be sure to | make sure to | make sure you | don't forget to
      | why not | you can | you can also | click here to | enter your email to | enter your email address to
      | use the form below to | fill in the form to | it's free to | to stay up to date, | to stay informed, | today | remember to`,
    subscribe: `subscribe to | subscribe for | subscribe now | subscribe today | subscribe here | subscribe and | subscribe free
      | subscribe via | sign up for | sign up to | sign up now | sign up here | sign up today | sign up and | signup for
      | signup to`,
    receive: `register for | register to | stay up to date | stay informed | stay ahead | stay in the loop | stay connected | keep up | keep up to date | keep informed | be the first to know | join | get | receive | opt in | let us send you | want to get | want to receive | would you like to get | would you like to receive`,
    newsletter: `news emails | breaking news email | news alerts | by email | free emails | morning email | daily emails | weekly emails | our newsletters | newsletter | news letter | mailing list | email list | e-mail list | email updates | email alerts | email newsletter
      | in your inbox | to your inbox | into your inbox | your inbox every | your inbox each | to your email | to your e-mail | our emails | our weekly email | our daily email
      | weekly digest | daily digest | email digest | weekly roundup | daily briefing`,
    follow: `subscribe to our whatsapp | subscribe to our telegram | join our whatsapp | join our telegram | join our discord | join our facebook | join our channel | join our group | join our community on | follow our channel | follow our page | follow our whatsapp | like our page | like our facebook | subscribe to our channel | subscribe to our youtube | find me | you can find me | you can follow me | you can reach me | follow us | follow me | find us | like us | connect with us | connect with me | stay connected with us | keep up with us`,
    networks:
      'google news | apple news | mastodon | bluesky | social media | social networks | social channels | our page | our channel | our community | our group',
    promises: `no spam | spam | unsubscribe | opt out | privacy policy | we respect your | we won't share | we never share
      | your email is safe | your information is safe | cancel any time | cancel anytime`
  },
  {
    language: 'de',
    verb: 'first',
    around: `vergessen sie nicht | denk daran, | lass | gern | bitte | jetzt | hier | einfach | und | dann | also | auch | gleich | hier können sie | hier kannst du
      | vergessen sie nicht, | vergiss nicht, | gerne | heute noch | noch heute`,
    subscribe: `abonnieren sie | abonniere | abonniert | abonnier | den newsletter abonnieren | newsletter abonnieren
      | abonnieren`,
    receive: `bleiben sie informiert | bleib informiert | bleiben sie auf dem laufenden | bleib auf dem laufenden | immer informiert | melden sie sich | melde dich | meldet euch | tragen sie sich | trag dich | trage dich | tragt euch | erhalten sie
      | erhalte | bekomme | bekommen sie | hol dir | holen sie sich | registrieren sie sich | registriere dich | anmelden
      | lassen sie sich | lass dir | möchten sie | möchtest du | willst du | wollen sie`,
    newsletter: `newsletter | rundbrief | mailingliste | mail-verteiler | mailverteiler | e-mail-verteiler | e-mail-liste
      | in ihr postfach | in dein postfach | ins postfach | in ihrem postfach | in deinem postfach | in ihren posteingang | in deinen posteingang | in ihr e-mail | in dein e-mail`,
    follow: `folgen sie uns | folge uns | folgt uns | folgen sie mir | folge mir | folgt mir | liken sie uns
      | like uns | vernetzen sie sich | vernetze dich | finden sie uns | finde uns`,
    networks: `google news | social media | soziale netzwerke | sozialen netzwerken | sozialen medien | unsere kanäle | unserem kanal
      | unserer seite | unserer gruppe | unsere seite`,
    promises: `kein spam | keinen spam | spam | abmeld | abbestell | kündbar | datenschutz | widerruf`
  },
  {
    language: 'es',
    verb: 'first',
    around: `por favor | ahora | ya | y | también | no olvides | no te olvides de | no olvide | puedes | si quieres, | aquí
      | haz clic aquí para | recuerda`,
    subscribe: `suscríbete | suscríbase | suscribite | suscribirte | suscribirse | suscríbanse | abónate | suscribíos`,
    receive: `mantente informado | manténgase informado | mantente al día | mantente al tanto | apúntate | apúntese | regístrate | regístrese | registrate | recibe | reciba | recibí | únete | únase | inscríbete
      | inscríbase | date de alta | quiero recibir | quieres recibir | quiere recibir | déjanos tu`,
    newsletter: `en tu celular | en tu móvil | en tu teléfono | newsletter | boletín | boletin | lista de correo | en tu bandeja | en su bandeja | a tu bandeja | en tu correo | en su correo | en tu email
      | en tu e-mail | buzón`,
    follow: `únete a nuestro canal | únete a nuestro grupo | únete a nuestra comunidad | únete al grupo | síguenos | síganos | seguinos | sígueme | síganme | encuéntranos | búscanos | dale me gusta
      | danos me gusta | únete a nosotros | únete al canal`,
    networks: `google noticias | google news | tu grupo de whatsapp | canal de whatsapp | canal de telegram | redes sociales | nuestras redes | nuestro canal | nuestra página | nuestro grupo | nuestra comunidad`,
    promises: `spam | darte de baja | darse de baja | cancelar | tus datos | sus datos | privacidad`
  },
  {
    language: 'fr',
    verb: 'first',
    around: `n'hésitez pas à | n'hésite pas à | s'il vous plaît | maintenant | et | aussi | n'oubliez pas de | n'oublie pas de | vous pouvez | pour ne rien manquer,
      | pour ne rien rater, | cliquez ici pour | pensez à | ici`,
    subscribe: `abonnez-vous | abonne-toi | vous abonner | t'abonner | s'abonner`,
    receive: `restez informé | restez informés | reste informé | restez au courant | inscrivez-vous | inscris-toi | recevez | reçois | rejoignez | rejoins | vous inscrire | souhaitez-vous recevoir
      | vous souhaitez recevoir | laissez-nous votre`,
    newsletter: `newsletter | lettre d'information | lettre d’information | infolettre | liste de diffusion | dans votre boîte
      | dans ta boîte | dans votre boite`,
    follow: `suivez-nous | suis-nous | suivez-moi | nous suivre | retrouvez-nous | retrouvez-moi
      | rejoignez-nous | rejoins-nous`,
    networks: `google actualités | google news | réseaux sociaux | notre chaîne | notre page | notre groupe | notre canal | notre communauté`,
    promises: `spam | désabonn | désinscri | se désinscrire | confidentialité | vos données | pas de pub`
  },
  {
    language: 'pt',
    verb: 'first',
    around: `por favor | agora | já | e | também | então | aproveite e | aproveite para | não esqueça de
      | não se esqueça de | não te esqueças de | não deixe de | lembre-se de | clique aqui para | clica aqui para
      | você pode | pode | podes | aqui | se gostou, | se gostou deste artigo, | se você gostou,
      | se gostou do conteúdo, | se quiser, | que tal | basta | digite seu e-mail para
      | digite seu e-mail abaixo para | digite seu endereço de e-mail para | insira seu e-mail para
      | insira o seu e-mail para | insira seu endereço de e-mail para | insira o seu endereço de email para
      | introduza o seu endereço de email para | introduz o teu email para | para não perder nada,
      | para não perder nenhuma novidade, | para ficar por dentro, | para se manter informado,
      | quer ficar por dentro?`,
    subscribe: `subscreva | subscrevam | subscreve a | subscreve o blog | subscreve já | subscreve agora
      | subscreve gratuitamente | assine o blog | assine este blog | assine nosso blog | assine o nosso blog
      | assine para receber | assine grátis | assine gratuitamente | assine e receba | assina o blog
      | assina este blog | assinar o blog | assinar este blog | assinar blog por e-mail | subscrever este blog
      | subscrever o blog | subscrever blog por email | inscreva-se no blog | inscreva-se no nosso blog
      | inscreva-se em nosso blog | inscreva-se para receber nossas | inscreva-se para receber as
      | inscreva-se para receber novos | inscreva-se para receber notificações
      | inscreva-se para receber atualizações | inscreve-te para receber | cadastre-se para receber nossas
      | cadastre-se para receber as | cadastre-se para receber novidades | cadastre seu e-mail e receba nossas
      | cadastre seu e-mail para receber | receba nossas novidades | receba as novidades
      | receba as nossas novidades | receba por e-mail as novidades | receba por e-mail as notícias
      | receba por e-mail as principais | receba por e-mail as últimas | receba por e-mail nossas
      | receba por e-mail os nossos | receba por e-mail novos | receba no seu e-mail as | receba em seu e-mail as
      | receba no seu email as | receba no seu e-mail os | receba nossos conteúdos | receba nossos artigos
      | receba as notícias | receba as últimas notícias | receba as principais notícias | receba novos posts
      | recebe as novidades | recebe as nossas novidades | siga o blog por e-mail | siga este blog por e-mail
      | assine já | se inscrever no blog | se inscreva no blog`,
    receive: `fique por dentro | mantenha-se informado | fique bem informado | fica a par | assine | assinar newsletter | assinar nossa | subscrever newsletter | inscreva-se | se inscreva
      | inscrevam-se | inscreve-te | inscrever-se na | cadastre-se | se cadastre | registe-se | regista-te
      | registre-se | receba | receber a newsletter | receber nossa | junte-se | junta-te | entre na nossa | adira
      | quer receber | você quer receber | queres receber | deseja receber | gostaria de receber | quero receber
      | entre para a nossa | entre para nossa | faça parte da nossa lista | recebe a nossa | recebe a newsletter
      | recebe as nossas | recebe as novidades | assina a nossa | assina já | assinar a newsletter | assinar a nossa
      | subscrever a newsletter | subscrever a nossa | deixe seu e-mail | deixe o seu e-mail | deixa o teu email
      | cadastre seu e-mail | cadastre o seu e-mail | cadastre seu email`,
    newsletter: `newsletter | news letter | boletim informativo | boletins informativos | boletim de notícias
      | boletim por e-mail | nosso boletim | lista de e-mail | lista de email | mailing list | sua caixa de entrada
      | tua caixa de entrada | sua caixa de e-mail | sua caixa de correio | novidades por e-mail
      | novidades por email | novidades no seu e-mail | novidades no seu email | novidades em seu e-mail
      | novidades no teu email | notícias por e-mail | notícias por email | notícias no seu e-mail
      | notícias no seu email | notícias do dia no seu e-mail | notícias em seu e-mail | atualizações por e-mail
      | atualizações por email | conteúdos por e-mail | conteúdos no seu e-mail | artigos por e-mail
      | artigos por email | posts por e-mail | publicações por e-mail`,
    follow: `siga-nos | sigam-nos | nos siga | segue-nos | siga-me | me siga | segue-me | siga a gente
      | acompanhe-nos | nos acompanhe | acompanha-nos | acompanhe a gente | seguir-nos | seguir a gente
      | encontre-nos | encontra-nos | nos encontre | curta e siga | curta-nos | junte-se a nós | junta-te a nós
      | inscreva-se no nosso canal | inscreva-se em nosso canal | se inscreva no nosso canal
      | inscreva-se no canal | subscreva o nosso canal | siga-nos também | visite a nossa página no
      | visite nossa página no`,
    networks: `google notícias | google news | redes sociais | nossas redes | nosso canal | no canal | nossos canais | nossa página | nosso grupo
      | nossa comunidade | nosso perfil | nossos perfis | no insta`,
    promises: `spam | cancelar a inscrição | cancelar a subscrição | cancelar a assinatura | cancelar sua inscrição
      | cancelar quando | cancelar a qualquer | cancele quando | cancele a qualquer | descadastr | desinscrev
      | anular a subscrição | política de privacidade | sua privacidade | tua privacidade | seus dados | teus dados
      | não compartilh | não partilh`
  },
  {
    language: 'it',
    verb: 'first',
    around: `per favore | ora | adesso | subito | oggi | e | anche | inoltre | quindi | allora | non dimenticare di
      | non dimenticarti di | non dimenticate di | ricordati di | ricorda di | clicca qui per | puoi | puoi anche
      | potete | qui | se vuoi | se ti va, | se vuoi, | se ti è piaciuto questo articolo,
      | se ti è piaciuto l'articolo, | per non perderti nulla, | per non perdere nulla,
      | per non perdere nessun aggiornamento, | per restare aggiornato, | per rimanere aggiornato,
      | per restare sempre aggiornato, | per rimanere sempre aggiornato, | per restare aggiornati,
      | inserisci la tua email per | inserisci la tua e-mail per | inserisci il tuo indirizzo email per
      | inserisci il tuo indirizzo e-mail per`,
    subscribe: `abbonati al blog | abbonati a questo blog | abbonati al nostro | abbonati gratis
      | abbonati gratuitamente | abbonati per ricevere | iscriviti al blog | iscriviti al mio blog
      | iscriviti a questo blog | iscriviti al nostro blog | iscriverti a questo blog | iscriverti al blog
      | iscriviti per ricevere | iscriviti gratuitamente per ricevere | iscriviti gratis per ricevere
      | iscrivetevi al blog | iscriviti ai nostri aggiornamenti | iscriviti agli aggiornamenti
      | iscriviti per restare | iscriviti per rimanere | segui il blog via email | segui il blog tramite email
      | segui questo blog via e-mail | segui blog via email | ricevi gli aggiornamenti | ricevi aggiornamenti
      | ricevi le ultime notizie | ricevi i nuovi articoli | ricevi le nostre | ricevi i nostri | ricevi via email i
      | ricevi via email le | ricevi via email gli | ricevi via mail le | ricevi ogni giorno via mail
      | ricevi ogni settimana via mail`,
    receive: `resta aggiornato | rimani aggiornato | resta informato | restate aggiornati | iscriviti | si iscriva | iscrivetevi | iscriverti | iscrivervi | iscriversi alla nostra
      | abbonati alla | abbonatevi | registrati alla | registrati per | registrati qui | registratevi alla | ricevi
      | ricevete | ricevere la newsletter | unisciti | unitevi | entra nella nostra | vuoi ricevere
      | volete ricevere | desideri ricevere | vuole ricevere | vorresti ricevere | ti piacerebbe ricevere
      | voglio ricevere | sottoscrivi | lascia la tua email | lascia la tua e-mail | lascia la tua mail
      | lasciaci la tua email | lasciaci la tua e-mail | lasciaci la tua mail`,
    newsletter: `newsletter | news letter | mailing list | mailinglist | lista email | nella tua casella
      | tua casella di posta | tua casella email | tua casella e-mail | sua casella di posta
      | vostra casella di posta | nella tua inbox | aggiornamenti via email | aggiornamenti via e-mail
      | aggiornamenti via mail | aggiornamenti per email | notizie via email | notizie via e-mail | notizie via mail
      | novità via email | novità via e-mail | novità via mail | articoli via email | articoli via e-mail
      | articoli via mail | articoli nella tua email`,
    follow: `seguici | seguiteci | ci segua | seguirci | seguimi | seguitemi | trovaci | ci trovate
      | unisciti a noi | iscriviti al nostro canale | iscriviti al canale | iscriviti al nostro gruppo
      | iscrivetevi al nostro canale | diventa nostro fan | continua a seguirci | continuate a seguirci
      | resta in contatto con noi | aggiungici`,
    networks: `google news | google notizie | social network | sui social | sui nostri social | nostri social | canali social | pagine social
      | profili social | nostra pagina | nostre pagine | nostro canale | nostri canali | nostro gruppo
      | nostra community`,
    promises: `spam | disiscri | disiscriv | cancellarti | cancellare l'iscrizione | annullare l'iscrizione
      | disdire quando | disdire in qualsiasi | privacy | tuoi dati | tuo indirizzo email non | niente pubblicità`
  },
  {
    language: 'nl',
    verb: 'first',
    around: `alsjeblieft | alstublieft | nu | en | ook | dan | dus | hier | gratis | vandaag nog | vergeet niet om
      | vergeet niet | vergeet ook niet | klik hier om | klik hier en | je kunt | je kan | u kunt
      | wil je niets missen? | om niets te missen, | om op de hoogte te blijven, | blijf op de hoogte en
      | blijf op de hoogte: | mis niets en | mis niets: | vul je e-mailadres in om | vul je e-mailadres in en
      | vul uw e-mailadres in om | vul uw e-mailadres in en | voer je e-mailadres in om | voer je e-mailadres in en
      | voer je e-mailadres in om je te | wil je meer lezen? | vergeet niet je | vergeet je niet`,
    subscribe: `abonneer | abonneer je | abonneert u | abonneren op dit blog | abonneren op deze blog
      | abonneren op onze | je te abonneren | schrijf je in voor de blog | schrijf je in op deze blog
      | schrijf je in voor mijn blog | schrijf je in om nieuwe | schrijf je in en ontvang nieuwe | volg dit blog via
      | volg deze blog via | volg blog via | ontvang een mailtje bij | ontvang een e-mail bij nieuwe
      | ontvang een mail bij nieuwe | ontvang nieuwe artikelen | ontvang nieuwe berichten | ontvang nieuwe blogs
      | ontvang onze updates | ontvang het laatste nieuws | ontvang het belangrijkste nieuws | ontvang dagelijks het
      | ontvang elke week | ontvang wekelijks | ontvang updates per | ontvang updates via
      | je in te schrijven op deze blog | je in te schrijven op dit blog`,
    receive: `blijf op de hoogte | blijf geïnformeerd | meld je | meld u | meldt u | meld jezelf | ontvang | ontvangt u | krijg onze | krijg elke
      | krijg wekelijks | krijg dagelijks | krijg het laatste | krijg de nieuwste | aanmelden voor
      | aanmelden nieuwsbrief | inschrijven voor | inschrijven nieuwsbrief | inschrijven op onze | je aanmelden
      | je inschrijven | registreer je | registreer u | word lid van onze | wil je onze | wil je ook onze
      | wil je de nieuwste | wil je wekelijks | wil je maandelijks | wilt u onze | wilt u de | wilt u wekelijks
      | ja, ik wil | laat je e-mailadres achter | laat je mailadres achter | laat uw e-mailadres achter | vraag onze
      | schrijf je in | schrijf je nu in | schrijf je nu gratis in | schrijf je hier in | schrijf je gratis in
      | schrijf je dan in | schrijf je snel in | schrijf je direct in | schrijf je meteen in | schrijf je ook in
      | schrijf je vandaag nog in | schrijf u in | schrijf u nu in | schrijf u hier in | schrijf u dan in
      | schrijf u gratis in | je in te schrijven | u in te schrijven | wil je elke week | wil je elke maand
      | wilt u ook onze | wilt u elke week`,
    newsletter: `nieuwsbrief | nieuwsbriev | e-mailnieuwsbrief | mailnieuwsbrief | newsletter | mailinglijst
      | mailinglist | mailing list | maillijst | e-maillijst | in je inbox | in jouw inbox | in uw inbox
      | naar je inbox | in je mailbox | in jouw mailbox | in uw mailbox | nieuws per e-mail | nieuws per mail
      | nieuws via e-mail | nieuws in je mail | nieuws in uw mail | updates per e-mail | updates per mail
      | updates via e-mail | updates via mail | artikelen per e-mail | artikelen per mail | artikelen via e-mail
      | berichten per e-mail | berichten via e-mail | blogs per e-mail | blogs in je mail`,
    follow: `volg ons | volgt u ons | ons volgen | volg mij | volg me | like ons | like en volg | vind ons
      | vind je ons | je vindt ons | u vindt ons | bezoek onze facebook | bezoek ons op | voeg ons toe
      | ons te volgen | volg je ons | volg jij ons | volgt u ons al | blijf ons volgen`,
    networks: `social media | sociale media | socials | sociale netwerken | ons kanaal | ons youtube | onze kanalen
      | onze pagina | onze groep | onze community | onze facebook | insta`,
    promises: `spam | afmelden | afmelding | uitschrijven | uitschrijving | opzegbaar | opzeggen | privacy
      | jouw gegevens | je gegevens | uw gegevens | je e-mailadres wordt | uw e-mailadres wordt | we delen je
      | wij delen uw`
  },
  {
    language: 'pl',
    verb: 'first',
    around: `proszę | teraz | już teraz | już dziś | dziś | i | a także | też | także | więc | tutaj | tu
      | koniecznie | nie zapomnij | nie zapomnijcie | pamiętaj, aby | pamiętaj, żeby | pamiętaj i
      | kliknij tutaj, aby | kliknij i | możesz | możesz też | jeśli chcesz być na bieżąco,
      | jeśli nie chcesz nic przegapić, | jeśli podobał ci się ten artykuł, | jeżeli podobał ci się artykuł,
      | jeśli spodobał ci się ten wpis, | aby być na bieżąco, | żeby być na bieżąco, | żeby niczego nie przegapić,
      | aby niczego nie przegapić, | bądź na bieżąco i | bądź na bieżąco – | bądź na bieżąco,
      | wpisz swój adres e-mail, aby | wpisz swój adres email, aby | wprowadź swój adres email aby
      | podaj swój e-mail i | podaj swój adres e-mail i | zapraszamy: | warto`,
    subscribe: `subskrybuj | subskrybujcie | zasubskrybuj | zasubskrybować ten | zasubskrybować bloga
      | subskrybować ten | prenumeruj | zaprenumeruj | zaprenumerować ten | zaabonuj | zapisz się na bloga
      | zapisz się, aby otrzymywać | zapisz się aby otrzymywać | zapisz się, żeby otrzymywać | zapisz się i otrzymuj
      | zapisz się na powiadomienia | otrzymuj powiadomienia o nowych | otrzymuj najnowsze | otrzymuj najważniejsze
      | otrzymuj nowe wpisy | otrzymuj informacje o nowych | śledź bloga przez | obserwuj bloga przez`,
    receive: `bądź na bieżąco | pozostań na bieżąco | zapisz się | zapiszcie się | zapisz mnie | zapisać się | dołącz | dołączcie | otrzymuj | otrzymujcie
      | odbieraj | zarejestruj się | zamów nasz | chcesz otrzymywać | chcesz dostawać | chcecie otrzymywać
      | chce pan otrzymywać | chcę otrzymywać | zostaw nam swój | zostaw e-mail | podaj e-mail
      | zapis do newslettera | zapis na newsletter | zapisy na newsletter | zamów newsletter
      | zamów bezpłatny newsletter | zostaw swój e-mail | zostaw swój adres | podaj swój e-mail | podaj swój adres
      | wpisz swój e-mail | wpisz swój adres`,
    newsletter: `newsletter | e-newsletter | biuletynu e-mail | biuletyn e-mail | nasz biuletyn | naszego biuletynu
      | listy mailingow | listę mailingow | naszej listy e-mail | listy subskrybent | na twoją skrzynk
      | na swoją skrzynk | prosto na skrzynk | prosto na twoją skrzynk | na twojej skrzyn | do twojej skrzynki
      | prosto do skrzynki | na skrzynkę mail | na skrzynkę e-mail | na twojego maila | wprost na maila
      | prosto na maila | prosto na e-mail | wpisach na e-mail | wpisach e-mailem | artykułach na e-mail
      | aktualności na e-mail | wiadomości na e-mail | nowości na e-mail`,
    follow: `obserwuj nas | obserwujcie nas | zaobserwuj nas | śledź nas | śledźcie nas | polub nas
      | polubcie nas | polub i obserwuj | znajdź nas | znajdziesz nas | znajdziecie nas | obserwuj mnie
      | śledź mnie | polub mnie | znajdź mnie | znajdziesz mnie | dołącz do nas | dołączcie do nas
      | subskrybuj kanał | zostań naszym fanem | nas obserwować | nas śledzić | bądź z nami | polubić nas
      | zaobserwować nas | polub nas i obserwuj`,
    networks: `social media | mediach społecznościow | media społecznościow | sociale | socialach
      | portalach społecznościow | nasz kanał | naszym kanale | naszego kanału | nasz profil | naszym profilu
      | nasze profile | naszą stronę na | naszej grup | nasz fanpage | naszego fanpage | naszą grupę
      | naszej społeczności | grupy na`,
    promises: `spam | wypisać się | wypisz się | wypisać | zrezygnować | rezygnacj | anulować subskrypcj
      | polityk prywatności | polityka prywatności | polityką prywatności | polityki prywatności
      | polityce prywatności | twoją prywatność | twoje dane | twoich danych | danych osobowych`
  },
  {
    language: 'cs',
    verb: 'first',
    around: `prosím | teď | nyní | hned | ještě dnes | a | také | i | tak | zde | tady | klikněte zde a
      | nezapomeňte | nezapomeň | můžete | můžeš | chcete-li být v obraze, | chcete-li dostávat novinky,
      | pokud se vám článek líbil, | pokud se ti článek líbil, | líbil se vám článek? | ať vám nic neunikne,
      | ať ti nic neunikne, | aby vám nic neuniklo, | aby ti nic neuniklo, | buďte v obraze a
      | nenechte si nic ujít a | zadejte svůj e-mail a | zadejte svou e-mailovou adresu a | zadejte e-mail a
      | vyplňte svůj e-mail a | vyplňte e-mail a | kliknutím zde se`,
    subscribe: `odebírejte | odebírej | odebírat novinky | odebírat blog | přihlaste se k odběru
      | přihlas se k odběru | přihlašte se k odběru | přihlásit se k odběru | přihlásit k odběru
      | přihlaste k odběru | se přihlaste k odběru | se přihlásit k odběru | zaregistrujte se k odběru
      | zaregistruj se k odběru | zapište se k odběru | nechte si posílat novinky | nechte si zasílat novinky
      | nech si posílat novinky | nechte si posílat nové | nechte si zasílat nové | nechte si posílat upozornění
      | dostávejte novinky | dostávej novinky | dostávejte nové | dostávejte nejnovější | získávejte novinky
      | sledujte blog přes e-mail | sledujte tento blog e-mailem`,
    receive: `přihlaste se | přihlas se | přihlásit se | přihlašte se | se přihlaste | se přihlas | zaregistrujte se
      | zaregistruj se | registrujte se | zapište se | zapiš se | připojte se | připoj se | dostávejte | dostávej
      | získávejte | nechte si posílat | nechte si zasílat | nech si posílat | nech si zasílat | chcete dostávat
      | chceš dostávat | chcete odebírat | chceš odebírat | chci dostávat | chci odebírat | přejete si dostávat
      | získejte novinky | získejte nejnovější | objednejte si náš | objednejte si newsletter | objednejte si odběr
      | odebírat newsletter | odebírat náš | zadejte svůj e-mail | zadejte svůj email | zadejte svou e-mailovou
      | nechte nám svůj e-mail | zanechte nám svůj e-mail`,
    newsletter: `newsletter | e-mailový zpravodaj | e-mailového zpravodaj | emailový zpravodaj | mailing list
      | mailinglist | mailing listu | k odběru novinek | novinky e-mailem | novinky emailem | novinky na e-mail
      | novinky na email | novinky do e-mailu | novinky do emailu | novinky do mailu | novinky mailem
      | články e-mailem | články do e-mailu | články na e-mail | zprávy do e-mailu | zprávy na e-mail
      | přímo do schránk | přímo do e-mailu | přímo do emailu | přímo do mailu | do vaší schránk | do vaší e-mailov
      | do své e-mailové schránk | do své schránk | do tvé schránk | rovnou do schránk | rovnou do mailu`,
    follow: `sledujte nás | sleduj nás | sledujte mě | sleduj mě | nás sledovat | najdete nás | najdeš nás
      | najděte nás | najdi nás | přidejte se k nám | přidej se k nám | připojte se k nám | dejte nám like
      | dej nám like | dejte nám lajk | lajkněte nás | lajkujte nás | lajkni nás | staňte se fanoušk
      | staňte se naším fanouškem | staňte se našimi fanoušky | odebírejte náš kanál | odebírej náš kanál
      | buďte s námi | navštivte nás na | spojte se s námi | nás sledujte | nás najdete`,
    networks: `sociálních sítích | sociální sítě | sociálních médiích | sociální média | sítích | náš kanál
      | našem kanál | naši stránku | naše stránky na | našeho kanálu | naší skupin | naše profily | náš profil`,
    promises: `spam | odhlásit | odhlásíte | odhlaste | odhlášení | zrušit odběr | odběr můžete | osobních údajů
      | osobní údaje | vaše údaje | vaše soukromí | váš e-mail neposky | váš e-mail nikomu`
  },
  {
    language: 'sv',
    verb: 'first',
    around: `så | vänligen | nu | och | också | gärna | redan idag | redan i dag | här kan du | här | så | glöm inte att
      | kom ihåg att | klicka här för att | klicka här och | du kan | du kan också | missa inget – | missa inget,
      | missa inget och | vill du inte missa något? | för att inte missa något, | för att hålla dig uppdaterad,
      | håll dig uppdaterad – | håll dig uppdaterad och | ange din e-postadress för att
      | skriv in din e-postadress för att | ange din e-postadress och | fyll i din e-postadress för att
      | fyll i din e-postadress och | fyll i din mejladress och | gillade du artikeln?`,
    subscribe: `prenumerera | anmäl dig till bloggen | anmäl dig för att få nya | anmäl dig för att få våra
      | följ bloggen via | följ den här bloggen via | följ blogg via | få nya inlägg | få uppdateringar via
      | skriv upp dig för att få | få de senaste nyheterna | få de senaste inläggen | få de senaste artiklarna
      | få våra senaste nyheter | få våra senaste artiklar | få våra senaste inlägg | få ett mejl när jag
      | få ett mejl när vi publicerar`,
    receive: `anmäl dig | anmäl er | anmäl mig | skriv upp dig | skriv in dig | registrera dig | registrera er
      | signa upp dig | ta emot | ta del av | få vårt | få våra | få nyhetsbrevet | få vår | få senaste nytt
      | få det senaste | få nya inlägg | gå med i | gå med på | häng med i | ja, jag vill | lämna din | skicka mig
      | beställ vårt | beställ nyhetsbrevet | få tips och inspiration | få inspiration och tips
      | få de senaste nyheterna | få de senaste inläggen | få de senaste artiklarna | vill du ha vårt
      | vill du ha våra | vill du ha nyhetsbrev | vill du ha nyhetsbrevet | vill du ha nyheter
      | vill du ha de senaste | vill du få vårt | vill du få våra | vill du få nyhetsbrevet | vill du få nyheter
      | vill du få de senaste | vill du ta emot vårt | vill ni ha vårt | vill ni få vårt | jag vill ha nyhetsbrev
      | jag vill ha nyhetsbrevet`,
    newsletter: `nyhetsbrev | newsletter | mejllista | maillista | mailinglista | mejlinglista | e-postlista
      | i din inkorg | till din inkorg | direkt i inkorgen | direkt till inkorgen | i din inbox | till din inbox
      | i din mejlkorg | nyheter via e-post | nyheter via mejl | nyheter på mejl | nyheter via mail
      | uppdateringar via e-post | uppdateringar via mejl | uppdateringar via mail | inlägg via e-post
      | inlägg via mejl | artiklar via e-post | nyheter i din mejl | nyheter till din mejl`,
    follow: `följ oss | följ gärna oss | följ mig | följa oss | följa mig | följ och gilla | gilla oss
      | gilla och följ | hitta oss | du hittar oss | ni hittar oss | hittar du oss | häng med oss | gå med oss
      | besök oss på | bli vän med oss | lägg till oss | fortsätt följa oss`,
    networks: `sociala medier | sociala nätverk | sociala kanaler | våra kanaler | vår kanal | vår sida på
      | vår grupp | vårt konto | våra konton | insta`,
    promises: `spam | skräppost | avregistrera | avprenumerera | avsluta prenumerationen | avsluta när | säga upp
      | integritetspolicy | personuppgift | dina uppgifter | din integritet | din e-postadress delas
      | vi delar aldrig`
  },
  {
    language: 'da',
    verb: 'first',
    around: `så | venligst | nu | og | også | så | her | her kan du | allerede i dag | gratis | husk at | glem ikke at
      | klik her for at | klik her og | du kan | du kan også | gå ikke glip af noget – | gå ikke glip af noget,
      | gå ikke glip af noget: | hold dig opdateret – | hold dig opdateret og | for at holde dig opdateret,
      | vil du ikke gå glip af noget? | indtast din e-mailadresse for at | indtast din e-mail for at
      | indtast din e-mail og | skriv din e-mail og | skriv din mailadresse og | udfyld formularen og`,
    subscribe: `abonner | abonnér | abonnere på denne | abonnere på bloggen | tilmeld dig bloggen
      | tilmeld dig for at få nye | tilmeld dig for at modtage nye | tilmeld dig og få nye | følg bloggen via
      | følg denne blog via | følg blog via | få besked om nye | få nye indlæg | modtag nye indlæg
      | modtag besked om nye | få besked, når der kommer nye | få besked når der kommer nye
      | få en mail, når der kommer nye | få en mail når der kommer nye | få en mail, når jeg
      | få en e-mail, når der kommer nye | få de nyeste artikler | få de nyeste indlæg | få de seneste nyheder
      | få de vigtigste nyheder | få de nyeste nyheder | modtag opdateringer på mail
      | modtag opdateringer via e-mail`,
    receive: `tilmeld dig | tilmeld jer | tilmeld mig | tilmeld nyhedsbrev | skriv dig op | skriv jer op
      | skriv dig på | registrer dig | meld dig til | meld dig ind i vores | modtag | få vores | få nyhedsbrevet
      | få det seneste | få nyheder direkte | få nyt | bliv skrevet op | ønsker du vores | ja tak, jeg vil
      | ja, jeg vil | efterlad din | tilmeld nyhedsbrevet | hop på vores | bliv en del af vores
      | få tips og inspiration | få inspiration og tips | få de seneste nyheder | få de nyeste nyheder
      | få de vigtigste nyheder | få de nyeste artikler | få de vigtigste historier | få de nyeste indlæg
      | vil du have vores | vil du have nyhedsbrev | vil du have nyhedsbrevet | vil du have nyheder | vil du have de
      | vil du modtage vores | vil du modtage nyhedsbrev | vil du modtage nyhedsbrevet | vil du modtage nyheder
      | vil du gerne have vores | vil du gerne modtage vores | vil i have vores | ønsker du at modtage vores
      | ønsker du at modtage nyhedsbrev`,
    newsletter: `nyhedsbrev | newsletter | mailingliste | mailliste | e-mailliste | e-mail-liste | maillisten
      | i din indbakke | i indbakken | til din indbakke | direkte i din mailboks | i din mailboks | i din inbox
      | nyheder på mail | nyheder på e-mail | nyheder via e-mail | nyheder via mail | nyheder direkte på mail
      | opdateringer på mail | opdateringer via e-mail | indlæg via e-mail | indlæg på mail | artikler på mail`,
    follow: `følg os | følg også os | følg mig | følg også med på | følge os | følge mig | følg og like
      | like os | synes godt om os | find os | du finder os | finder du os | bliv ven med os | besøg os på
      | mød os på | tilføj os | fortsæt med at følge os`,
    networks: `sociale medier | sociale netværk | sociale kanaler | some-kanal | vores kanal | vores side på
      | vores gruppe | vores fællesskab | vores profil | insta`,
    promises: `spam | afmeld | frameld | afmelde | opsige | privatlivspolitik | privatlivs | persondata
      | personoplysning | dine oplysninger | dine data | din e-mail bliver`
  },
  {
    language: 'nb',
    verb: 'first',
    around: `så | vennligst | nå | og | også | så | her | her kan du | allerede i dag | gratis | gjerne | husk å
      | glem ikke å | ikke glem å | klikk her for å | klikk her og | du kan | du kan også | gå ikke glipp av noe –
      | gå ikke glipp av noe, | gå ikke glipp av noe: | hold deg oppdatert – | hold deg oppdatert og
      | for å holde deg oppdatert, | skriv inn e-postadressen din for å | skriv inn din e-postadresse for å
      | skriv inn e-posten din og | oppgi e-postadressen din for å | legg inn e-posten din og
      | legg igjen e-posten din og`,
    subscribe: `abonner | abonnér | abonnere på denne | abonnere på bloggen | meld deg på bloggen
      | meld deg på for å få nye | meld deg på for å motta nye | følg bloggen via | følg denne bloggen via
      | følg blogg via | få varsel om nye | få varsler om nye | få beskjed om nye | få nye innlegg
      | motta nye innlegg | motta varsel om nye | motta varsler om nye | få beskjed når det kommer nye
      | få en e-post når det kommer nye | få en e-post når jeg | få de nyeste sakene | få de nyeste innleggene
      | få de siste nyhetene | få de viktigste nyhetene | få de viktigste sakene | motta oppdateringer på e-post
      | motta oppdateringer via e-post`,
    receive: `meld deg på | meld deg inn i | meld dere på | meld meg på | meld deg | registrer deg | skriv deg på
      | skriv deg opp | motta | få vårt | få våre | få nyhetsbrevet | få det siste | få siste nytt | få nyheter rett
      | få nyheter direkte | bli med på | påmelding til vårt | ønsker du vårt | ja takk, jeg vil | ja, jeg vil
      | bestill nyhetsbrevet | bestill vårt | få tips og inspirasjon | få inspirasjon og tips | få de siste nyhetene
      | få de nyeste nyhetene | få de nyeste sakene | få de viktigste nyhetene | få de viktigste sakene
      | få de nyeste innleggene | vil du ha vårt | vil du ha nyhetsbrev | vil du ha nyhetsbrevet | vil du ha nyheter
      | vil du ha de | vil du få vårt | vil du få nyhetsbrevet | vil du få nyheter | vil du motta vårt
      | vil du motta nyhetsbrev | vil du motta nyhetsbrevet | vil du motta nyheter | vil dere ha vårt
      | ønsker du å motta vårt | ønsker du å motta nyhetsbrev | ønsker du å motta nyhetsbrevet | ønsker du å få vårt
      | legg igjen e-posten | legg igjen e-postadressen | legg igjen din e-post`,
    newsletter: `nyhetsbrev | newsletter | e-postliste | epostliste | mailingliste | mailliste | i din innboks
      | i innboksen | til innboksen | til din innboks | nyheter på e-post | nyheter på epost | nyheter via e-post
      | oppdateringer på e-post | oppdateringer via e-post | oppdateringer på epost | innlegg på e-post
      | innlegg via e-post | artikler på e-post | saker på e-post`,
    follow: `følg oss | følg også oss | følg gjerne oss | følg meg | følge oss | følge meg | følg og lik
      | lik oss | lik og følg | finn oss | du finner oss | finner du oss | besøk oss på | bli venn med oss
      | legg til oss | fortsett å følge oss`,
    networks: `sosiale medier | sosiale nettverk | sosiale kanaler | some-kanal | våre kanaler | kanalen vår
      | vår kanal | siden vår | vår side på | vår gruppe | gruppen vår | insta | snapchat`,
    promises: `spam | søppelpost | melde deg av | meld deg av | avmeld | avslutte abonnementet | si opp | avbestill
      | personvern | personopplysning | dine opplysninger | opplysningene dine | e-postadressen din blir`
  },
  {
    language: 'fi',
    verb: 'first',
    around: `nyt | ja | myös | siis | tästä | täältä | heti | jo tänään | maksutta | ilmaiseksi | muista
      | muista myös | muistathan | älä unohda | klikkaa tästä ja | klikkaa ja | voit | voit myös
      | pysy ajan tasalla ja | pysy ajan tasalla – | pysy ajan tasalla: | pysy kuulolla ja | pysyäksesi ajan tasalla
      | jotta et jää mistään paitsi, | jos pidit artikkelista, | jos pidit jutusta, | anna sähköpostiosoitteesi ja
      | syötä sähköpostiosoitteesi ja | kirjoita sähköpostiosoitteesi ja | täytä sähköpostiosoitteesi ja
      | syötä sähköpostiosoitteesi niin | jätä sähköpostiosoitteesi ja | muistathan myös`,
    subscribe: `tilaa blogi | tilaa blogin | tilaa tämä blogi | tilaa blogimme | tilaa blogini | tilaa artikkelit
      | tilaa kirjoitukset | tilaa päivitykset | tilaa ilmoitukset | tilaa ilmoitus uusista | tilaa jutut
      | tilaa uutiset | tilata tämän blogin | tilata blogin | seuraa blogia sähköpostilla
      | seuraa blogia sähköpostitse | saa ilmoitus uusista | saa ilmoitukset uusista
      | vastaanota ilmoitukset uusista | liity seuraajaksi | tilaa uudet artikkelit | tilaa uudet kirjoitukset
      | tilaa uudet jutut | tilaa uudet blogikirjoitukset | tilaa uusimmat artikkelit | tilaa uusimmat kirjoitukset
      | tilaa uusimmat jutut | tilaa uusimmat uutiset | vastaanota uudet kirjoitukset | vastaanota uudet artikkelit`,
    receive: `tilaa | tilatkaa | tilaathan | tilaisitko | haluan tilata | haluan saada | liity | liittykää
      | ilmoittaudu | rekisteröidy | vastaanota | saa uusimmat | saa uutiset | saa tuoreimmat | saat uusimmat
      | saat tuoreimmat | jätä sähköpostiosoitteesi | jätä sähköpostisi | haluatko tilata | haluatko saada
      | haluatko uutiset | haluatko uutisia | haluatko uusimmat | haluatko kuulla | haluatko vastaanottaa
      | haluatko uutiskirjeemme | haluatko jutut | haluatko artikkelit | haluaisitko tilata | haluaisitko saada
      | tilata uutiskirjeemme | tilata uutiskirjeen`,
    newsletter: `uutiskirj | sähköpostilist | postituslist | tilaajalist | uutiset sähköposti
      | uutiset suoraan sähköposti | uutisia sähköposti | artikkelit sähköposti | artikkelit suoraan sähköposti
      | kirjoitukset sähköposti | kirjoitukset suoraan sähköposti | jutut sähköposti | jutut suoraan sähköposti
      | päivitykset sähköposti | vinkit sähköposti | vinkit suoraan sähköposti | newsletter`,
    follow: `seuraa meitä | seuratkaa meitä | seuraathan meitä | seuraa minua | seuraa mua | seuraa myös meitä
      | meitä seurata | seurata meitä | seuraa kanavaamme | seuraa kanaviamme | seuraa sivuamme
      | seuraa tiliämme | tykkää meistä | tykkää sivustamme | tykkää ja seuraa | löydät meidät | meidät löydät
      | meidät löytää | löydä meidät | liity ryhmäämme | liity joukkoomme | liity seuraajaksemme
      | liity kanavallemme | liity mukaan facebook | tilaa kanavamme | tilaa kanava | tule mukaan ryhmäämme
      | tule mukaan facebook-ryhmäämme | tule mukaan yhteisöömme | seurata kanaviamme | seuraa meidän kanaviamme`,
    networks: `somessa | somekanav | some-kanav | sosiaalisessa mediassa | sosiaalisen median | kanaviamme
      | kanavaamme | kanavamme | kanavallamme | ryhmäämme | sivuamme | sivustamme | tiliämme | instassa`,
    promises: `roskaposti | spämm | spam | peruuttaa tilauksen | peruuttaa milloin | peruuttaa koska
      | perua tilauksen | perua milloin | peruutat | peruuta tilaus | tietosuoja | henkilötieto | tietojasi
      | sähköpostiosoitettasi ei | emme luovuta`
  },
  {
    language: 'hu',
    verb: 'first',
    around: `kérjük | kérünk | kérlek | most | és | is | itt | ide kattintva | ingyen | ingyenesen | még ma
      | ne felejts el | akkor | ne felejtsen el | kattints ide és | kattintson ide és | ha nem akarsz lemaradni,
      | ha nem szeretnél lemaradni, | ha nem szeretne lemaradni, | ha tetszett a cikk, | ha tetszett a bejegyzés,
      | ha tetszett az írás, | ha tetszett, | hogy ne maradj le semmiről, | hogy ne maradjon le semmiről,
      | ne maradj le semmiről, | ne maradjon le semmiről, | add meg az email címed és | add meg az e-mail címed és
      | add meg az e-mail-címed, és | adja meg e-mail címét és | adja meg az e-mail címét és
      | adja meg e-mail-címét, és`,
    subscribe: `feliratkozás a blogra | feliratkozás blogunkra | fizess elő | fizessen elő | kérj értesítést az új
      | kérjen értesítést az új | kérj e-mailt az új | kérj emailt az új | kapj értesítést az új
      | kapjon értesítést az új | kövesd a blogot e-mailben | kövesd a blogot emailben | iratkozz fel a blogra
      | iratkozz fel a blogunkra | iratkozz fel a blogomra | iratkozz fel blogunkra | iratkozz fel, hogy
      | iratkozz fel ingyen | iratkozz fel ingyenesen | iratkozz fel az új | iratkozz fel értesítéseinkre
      | iratkozz fel most | iratkozzon fel a blogra | iratkozzon fel blogunkra | iratkozzon fel, hogy
      | iratkozzon fel ingyenesen | iratkozzon fel az új | iratkozzon fel értesítéseinkre
      | iratkozzatok fel a blogra`,
    receive: `csatlakozz | csatlakozzon | regisztrálj | regisztráljon | kapd meg | kapja meg | rendeld meg
      | rendelje meg | jelentkezz | jelentkezzen | szeretnék kapni | szeretném megkapni
      | feliratkozás a hírlevelünkre | feliratkozás hírlevelünkre | feliratkozás hírlevélre
      | feliratkozás a hírlevélre | hírlevelünkre itt | hírlevelünkre feliratkozhat | hírlevelünkre feliratkozhatsz
      | iratkozz fel | iratkozzon fel | iratkozzatok fel | iratkozzanak fel | iratkozz föl | feliratkozom
      | feliratkozhatsz | feliratkozhat | kérd hírlevelünket | kérd ingyenes | kérd heti | kérje hírlevelünket
      | kérje ingyenes | kérje heti | kérem a hírlevelet | szeretnél értesülni | szeretne értesülni
      | szeretnél elsőként | szeretne elsőként | szeretnél hírlevelet kapni | szeretne hírlevelet kapni
      | szeretnéd megkapni | szeretné megkapni | add meg az e-mail | add meg az email | add meg e-mail
      | adja meg e-mail | adja meg az e-mail | adja meg email | hagyd meg az e-mail | feliratkozni`,
    newsletter: `hírlevel | hírlevél | levelezőlist | levelezési list | e-mail-list | e-mail list | a postaládádba
      | az e-mail-fiókjába | a postafiókodba | a postafiókjába | egyenesen a postalád | közvetlenül a postalád
      | közvetlenül a postafiók | híreket e-mailben | híreinket e-mailben | híreinkről e-mailben
      | cikkeket e-mailben | cikkeinket e-mailben | cikkekről e-mailben | bejegyzésekről e-mailben
      | újdonságokról e-mailben | newsletter`,
    follow: `kövess minket | kövessen minket | kövessetek minket | kövessenek minket | kövess bennünket
      | kövessen bennünket | kövess engem | kövess be minket | kövesd az oldalunkat | kövesd oldalunkat
      | kövesse oldalunkat | kövesse az oldalunkat | kövesd csatornánkat | kövesd a csatornánkat
      | lájkolj minket | lájkoljon minket | lájkold az oldalunkat | lájkold oldalunkat | like-old az oldalunkat
      | kedveld az oldalunkat | kedvelje oldalunkat | kedvelj minket | csatlakozz hozzánk | csatlakozzon hozzánk
      | csatlakozz a csoportunkhoz | csatlakozz csoportunkhoz | csatlakozz a facebook | csatlakozzon facebook
      | csatlakozz facebook | keress minket | keressen minket | megtalálsz minket | találsz minket
      | minket követni | iratkozz fel a csatornánkra | iratkozz fel csatornánkra | iratkozz fel youtube
      | iratkozz fel a youtube | iratkozzon fel a youtube | iratkozzon fel csatornánkra | lájkold a facebook
      | lájkold facebook | lájkold az oldalt | követni minket | minket is kövess | követni az oldalunkat
      | kövess bennünket is`,
    networks: `közösségi média | közösségi médiá | közösségi oldal | csatornánk | oldalunk | csoportunk
      | közösségünk | közösségi felület | fb-oldal | insta`,
    promises: `spam | leiratkoz | kéretlen | adatvédelm | adatkezel | személyes adat | adataid | adatait
      | bármikor lemond | nem adjuk ki`
  },
  {
    language: 'ro',
    verb: 'first',
    around: `te rugăm | vă rugăm | te rog | acum | și | şi | si | de asemenea | aici | gratuit | chiar azi
      | nu uita să | nu uita sa | nu uitați să | nu uitaţi să | apasă aici pentru a | click aici pentru a
      | dă click aici pentru a | poți să | poți | puteți | puteți să | te poți | vă puteți | ca să nu ratezi nimic,
      | pentru a nu rata nimic, | pentru a fi la curent, | ca să fii la curent, | dacă ți-a plăcut articolul,
      | dacă ți-a plăcut acest articol, | dacă v-a plăcut articolul, | dacă îți place ce citești, | fii la curent și
      | rămâi la curent și | introdu adresa ta de email pentru a | introdu adresa de email pentru a
      | introdu adresa ta de e-mail pentru a | introduceți adresa de email pentru a
      | introduceți adresa de e-mail pentru a | lasă-ne adresa de email și`,
    subscribe: `abonează-te | aboneaza-te | abonați-vă | abonaţi-vă | abonati-va | te abona la | vă abona la
      | abona la | abonare la blog | înscrie-te pentru a primi noutăți | înscrie-te pentru a primi cele
      | primește noutăți | primește noutățile | primește cele mai noi | primește cele mai importante
      | primește articolele | primiți noutăți | primiți cele mai noi | urmărește blogul prin
      | urmărește acest blog prin | primește notificări despre articole | primește notificări când public
      | primește ultimele știri | primește ultimele articole`,
    receive: `înscrie-te | inscrie-te | înscrieți-vă | înscrieţi-vă | inscrieti-va | te înscrie | vă înscrie
      | înregistrează-te | înregistrați-vă | primiți | primiţi | primiti | alătură-te | alatura-te | alăturați-vă
      | fii primul | vrei să primești | vrei sa primesti | vreți să primiți | doriți să primiți | doriţi să primiţi
      | dorești să primești | vreau să primesc | doresc să primesc | abonare newsletter | abonare la newsletter
      | lasă-ne adresa | intră în lista noastră | vrei să fii la curent | primește newsletter
      | primește newsletterul | primeste newsletterul | primește gratuit | primește pe email | primește pe e-mail
      | primește direct | primește știri | primește știrile | primește noutăți | primește noutățile
      | primește articolele | primește cele mai | primește ultimele | primeste noutati`,
    newsletter: `newsletter | buletinul informativ | buletinul nostru informativ | buletin informativ
      | buletinului informativ | listă de email | lista de email | lista noastră de email | lista noastră de e-mail
      | mailing list | lista noastră de abonați | în inbox | direct în inbox | în căsuța ta | în căsuța de email
      | în căsuța dvs | noutăți pe email | noutăți pe e-mail | noutăți prin email | noutăți prin e-mail
      | noutățile pe email | noutățile pe e-mail | știri pe email | știri pe e-mail | știrile pe email
      | știrile pe e-mail | stiri pe email | articole pe email | articole pe e-mail | articolele pe email
      | articolele pe e-mail | articole prin e-mail`,
    follow: `urmărește-ne | urmăreşte-ne | urmareste-ne | urmăriți-ne | urmăriţi-ne | urmariti-ne | ne urmări
      | ne urmărești | ne urmăriți | să ne urmărești | urmărește-mă | urmăriți-mă | mă urmări
      | urmărește și pagina noastră | urmărește pagina noastră | urmărește canalul nostru
      | urmăriți pagina noastră | ne găsești | ne găsiți | găsește-ne | găsiți-ne | ne poți găsi
      | ne poți urmări | ne puteți urmări | ne puteți găsi | dă-ne like | dă-ne un like
      | dă like paginii noastre | dă un like paginii noastre | dați like paginii noastre | dați-ne like
      | alătură-te nouă | alătură-te comunității noastre | alătură-te grupului nostru | intră în grupul nostru
      | intră pe pagina noastră | abonează-te la canalul nostru | abonați-vă la canalul nostru
      | abonează-te la canalul | fii alături de noi | vino alături de noi | conectează-te cu noi
      | ne urmărești și`,
    networks: `rețele sociale | rețelele sociale | retelele sociale | reţelele sociale | rețelele de socializare
      | rețelele noastre | social media | canalul nostru | canalele noastre | pagina noastră | paginii noastre
      | paginile noastre | grupul nostru | grupului nostru | comunității noastre`,
    promises: `spam | dezabon | te poți retrage | renunța oricând | renunţa oricând | anula oricând
      | anula abonamentul | confidențialitat | confidenţialitat | datele tale | datele dvs | datele dumneavoastră
      | datelor cu caracter | adresa ta de email nu`
  },
  {
    language: 'tr',
    verb: 'any',
    around: 'lütfen | hemen | şimdi | ve | buradan | ücretsiz',
    subscribe: `abone olun | abone olunuz | abone olabilirsiniz | abone olabilirsin | abone olmayı unutmayın
      | abone olmayı unutma | abone olmak için tıklayın | abone olmak için tıkla
      | abone olmak için e-posta adresinizi | abone olmak ister misiniz | abone olmak ister misin
      | e-posta ile takip edin | e-posta ile takip et | blogu e-posta ile takip et
      | gelişmelerden e-posta ile haberdar olun | bültenimize abone ol | bültene abone ol | bloga abone ol
      | blogumuza abone ol | bloguma abone ol | ücretsiz abone ol | hemen abone ol | şimdi abone ol
      | e-posta ile abone ol | abone ol ve | abone ol,`,
    receive: `kaydolun | kaydol | kayıt olun | kayıt ol | kayıt olabilirsiniz | kaydolabilirsiniz
      | kayıt olmayı unutmayın | kaydolmayı unutmayın | kaydınızı yaptırın | üye olun | üye ol | katılın
      | almak ister misiniz | almak ister misin | almak için tıklayın | almak için e-posta adresinizi
      | almak için kaydolun | listemize ekleyin | e-posta adresinizi bırakın | e-posta adresinizi girin
      | e-posta adresini bırak | e-posta adresini gir | listemize katıl`,
    newsletter: `bültenimiz | e-bülten | ebülten | e-posta bülten | eposta bülten | haftalık bülten | günlük bülten
      | haber bültenimiz | ücretsiz bülten | bültenlerimiz | bülten aboneliği | bültene | newsletter
      | e-posta listemiz | e-posta listesi | mail listemiz | mail listesi | posta listemiz | gelen kutuna
      | haberleri e-posta | yazıları e-posta | gelişmeleri e-posta | güncellemeleri e-posta | gelen kutunuza
      | posta kutunuza`,
    follow: `bizi takip edin | bizi takip et | bizi takip ediniz | bizi takip edebilirsiniz
      | bizi takip edebilirsin | bizi takip etmeyi unutmayın | bizi takip etmek için tıklayın | beni takip edin
      | beni takip et | beni takip edebilirsiniz | bizi takibe alın | bizi beğenin | hesabımızı takip edin
      | hesaplarımızı takip edin | hesaplarımızı takip edebilirsiniz | hesaplarımızdan takip edin
      | hesabımızdan takip edin | hesaplarımızdan takip edebilirsiniz | sayfamızı takip edin | sayfamızı beğenin
      | sayfamızdan takip edin | kanalımızı takip edin | kanalımıza abone olun | kanalımıza abone ol
      | kanalımıza katılın | kanalımıza katıl | kanalıma abone olun | grubumuza katılın | topluluğumuza katılın
      | sosyal medyada takip edin | sosyal medyadan takip edin | sosyal medya üzerinden takip edin
      | google news'te takip edin | google haberler'de takip edin | bizi takip etmeye devam edin
      | kanalımıza abone olmayı unutmayın`,
    networks:
      'google haberler | sosyal medya | sosyal ağ | kanalımız | kanalıma | sayfamız | grubumuz | topluluğumuz',
    promises: `spam | istenmeyen e-posta | abonelikten çık | abonelikten ayrıl | aboneliğinizi iptal
      | aboneliğini iptal | iptal edebilir | dilediğiniz zaman çık | istediğiniz zaman çık | gizlilik | gizliliğin
      | kişisel veri | kvkk | verileriniz | bilgileriniz | e-posta adresiniz paylaş`
  },
  {
    language: 'vi',
    verb: 'first',
    around: `mời bạn đọc | mời quý độc giả | mời các bạn | mời quý vị | hãy | vui lòng | xin | mời bạn | mời các bạn | bạn hãy | bạn có thể | các bạn có thể | ngay
      | ngay bây giờ | và | đừng quên | đừng quên nhấn | nhớ | nhấn vào đây để | bấm vào đây để | nhấp vào đây để
      | click vào đây để | để không bỏ lỡ, | để không bỏ lỡ bài viết mới, | để không bỏ lỡ tin tức mới nhất,
      | để cập nhật tin tức mới nhất, | nếu bạn thích bài viết này, | nếu thấy bài viết hữu ích, | nhập email để
      | nhập email của bạn để | nhập địa chỉ email để | nhập địa chỉ email của bạn để | điền email để
      | để lại email để`,
    subscribe: `đăng ký nhận tin | đăng ký nhận bài | đăng ký nhận bản tin | đăng ký nhận thông tin mới
      | đăng ký nhận các bài | đăng ký nhận những bài | đăng ký nhận cập nhật | đăng ký nhận email
      | đăng ký để nhận tin | đăng ký để nhận bài | đăng ký để nhận các bài | đăng ký để nhận những bài
      | đăng ký để nhận thông báo | đăng ký để nhận cập nhật | đăng ký để không bỏ lỡ | đăng ký email để nhận
      | đăng ký email nhận | đăng ký theo dõi blog | đăng ký blog | đăng kí nhận tin | đăng kí nhận bài
      | đăng kí nhận bản tin | đăng kí để nhận bài | theo dõi blog qua email | theo dõi blog này | subscribe
      | đăng ký nhận thông báo bài | đăng ký nhận thông báo về bài | đăng ký nhận thông báo khi có bài
      | đăng kí nhận thông báo bài | nhận bài viết mới qua email | nhận bài viết mới nhất qua email
      | đăng ký miễn phí để nhận bài | đăng ký miễn phí để nhận các bài | đăng ký miễn phí để nhận tin
      | đăng ký ngay để nhận tin | đăng ký ngay để nhận bài | đăng ký ngay để không bỏ lỡ`,
    receive: `đăng ký | đăng kí | ghi danh | nhận bản tin của chúng tôi | nhận bản tin miễn phí
      | nhận bản tin hàng tuần | nhận bản tin hằng tuần | nhận bản tin hàng ngày | nhận tin tức | nhận tin mới
      | nhận các bài | bạn muốn nhận | bạn có muốn nhận | tôi muốn nhận | để lại email | tham gia danh sách
      | nhận những tin | nhận những bài | nhận newsletter của | nhận newsletter miễn phí`,
    newsletter: `bản tin của | bản tin email | bản tin qua email | bản tin điện tử | bản tin miễn phí
      | bản tin hàng tuần | bản tin hằng tuần | bản tin hàng tháng | bản tin hằng tháng | bản tin hàng ngày
      | bản tin hằng ngày | nhận bản tin | thư tin tức | newsletter | danh sách email | danh sách nhận tin
      | danh sách gửi thư | hộp thư của bạn | hộp thư đến của bạn | hòm thư của bạn | hộp thư điện tử của bạn
      | tin tức qua email | tin mới qua email | tin mới nhất qua email | bài viết mới qua email
      | bài viết mới nhất qua email`,
    follow: `theo dõi kênh | theo dõi trang | quan tâm kênh | theo dõi chúng tôi | theo dõi mình | theo dõi tôi | theo dõi fanpage | theo dõi trang của
      | theo dõi chúng mình | theo dõi bên mình | kết nối với chúng tôi | kết nối với mình | tìm chúng tôi
      | thích trang | thích fanpage | like fanpage | like và theo dõi | like page | follow chúng tôi
      | follow mình | follow fanpage | tham gia cùng chúng tôi | subscribe kênh | ghé thăm fanpage | ghé fanpage
      | quan tâm zalo | đăng ký kênh của | đăng ký kênh youtube của | đăng kí kênh của
      | đăng kí kênh youtube của | tham gia nhóm của | tham gia nhóm facebook của | tham gia nhóm zalo của
      | tham gia nhóm telegram của | tham gia group của | tham gia group facebook của
      | tham gia cộng đồng của chúng tôi | tham gia kênh của | tham gia kênh telegram của | theo dõi kênh của
      | theo dõi kênh youtube của | theo dõi kênh telegram của | theo dõi các kênh của chúng tôi`,
    networks: `mạng xã hội | fanpage | kênh của | kênh của chúng tôi | kênh youtube | nhóm của chúng tôi
      | cộng đồng của chúng tôi | zalo | trang của chúng tôi | group facebook`,
    promises: `spam | thư rác | hủy đăng ký | huỷ đăng ký | hủy đăng kí | bỏ đăng ký | ngừng nhận | quyền riêng tư
      | chính sách bảo mật | bảo mật thông tin | thông tin của bạn | email của bạn sẽ | không chia sẻ`
  },
  {
    language: 'id',
    verb: 'first',
    around: `silakan | silahkan | mohon | ayo | yuk | yuk, | mari | sekarang | segera | dan | juga | jangan lupa
      | jangan lupa untuk | jangan lupa juga untuk | jangan lupa juga | klik di sini untuk | klik disini untuk
      | anda bisa | anda dapat | kamu bisa | kamu juga bisa | anda juga bisa | anda juga dapat
      | agar tidak ketinggalan, | agar tidak ketinggalan berita terbaru, | supaya tidak ketinggalan,
      | supaya nggak ketinggalan, | biar nggak ketinggalan, | untuk mendapatkan berita terbaru,
      | jika anda menyukai artikel ini, | jika kamu suka artikel ini, | kalau kamu suka tulisan ini,
      | masukkan alamat email anda untuk | masukkan alamat surel anda untuk | masukkan email anda untuk
      | masukkan email kamu untuk | masukkan emailmu untuk | isi email anda untuk`,
    subscribe: `berlangganan newsletter kami | berlangganan buletin kami | berlangganan blog | berlangganan ke blog
      | berlangganan ke newsletter | berlangganan ke buletin | berlangganan di blog | berlangganan di newsletter
      | berlangganan sekarang | berlangganan gratis | berlangganan secara gratis | berlangganan untuk mendapatkan
      | berlangganan untuk menerima | berlangganan via email | berlangganan melalui email | berlangganan lewat email
      | berlangganan artikel | berlangganan update | berlanggananlah | langganan buletin kami | langganan gratis
      | langganan via email | langganan blog | ikuti blog via | ikuti blog ini via | ikuti blog ini melalui
      | subscribe | dapatkan update artikel | dapatkan artikel terbaru | dapatkan berita terbaru
      | dapatkan berita terkini | dapatkan pemberitahuan artikel | dapatkan notifikasi artikel
      | terima artikel terbaru | terima pemberitahuan artikel | terima berita terbaru
      | daftarkan email anda untuk mendapatkan | daftarkan email anda dan dapatkan | langganan newsletter kami
      | langganan newsletter gratis | berlangganan newsletter gratis | daftarkan emailmu untuk mendapatkan`,
    receive: `daftar newsletter kami | daftar buletin kami | daftar sekarang | daftar untuk | daftar ke
      | daftar gratis | daftarlah | bergabunglah | gabung | terimalah | ingin menerima | ingin mendapatkan
      | ingin mendapat | mau dapat | mau menerima | apakah anda ingin menerima | apakah anda ingin mendapatkan
      | saya ingin menerima | tinggalkan email | tinggalkan alamat email | berlangganan newsletter kami
      | berlangganan newsletter gratis | berlangganan newsletter mingguan | berlangganan buletin kami
      | bergabung ke newsletter | bergabung dengan newsletter kami | terima newsletter | terima berita
      | terima artikel | terima kabar | dapatkan newsletter | dapatkan berita | dapatkan kabar | dapatkan informasi
      | dapatkan artikel | dapatkan update | daftar di newsletter | daftarkan diri | daftarkan email
      | daftarkan alamat`,
    newsletter: `newsletter | nawala | buletin email | buletin kami | buletin mingguan | buletin elektronik | milis
      | mailing list | daftar email | daftar surel | inbox anda | inbox kamu | inboxmu | inbox-mu | kotak masuk anda
      | kotak masuk kamu | kotak masukmu | kotak surat anda | berita terbaru via email
      | berita terbaru melalui email | berita terbaru lewat email | artikel terbaru via email
      | artikel terbaru melalui email | artikel terbaru lewat email | update via email | update lewat email`,
    follow: `ikuti kami | ikutilah kami | ikuti saya | ikuti media sosial kami | ikuti terus kami
      | mengikuti kami | follow kami | temukan kami | cari kami | sukai halaman kami | sukai kami
      | bergabunglah dengan kami | bergabung dengan kami | kunjungi media sosial | terhubung dengan kami
      | ikuti akun kami | ikuti akun resmi kami | ikuti akun instagram kami | ikuti akun media sosial kami
      | ikuti instagram kami | ikuti facebook kami | ikuti kanal kami | ikuti channel kami
      | ikuti kanal whatsapp | ikuti channel whatsapp | ikuti whatsapp channel | ikuti kanal youtube kami
      | ikuti channel youtube kami | follow akun kami | follow akun instagram kami | follow instagram kami
      | follow juga instagram kami | follow juga akun | follow media sosial kami | follow sosmed kami
      | gabung di grup kami | gabung di grup telegram | gabung di grup whatsapp | gabung grup telegram
      | gabung grup whatsapp | gabung di channel telegram | gabung di channel whatsapp
      | bergabung di grup telegram | bergabung di grup whatsapp | bergabung di grup facebook kami
      | bergabung di channel telegram | bergabung di kanal telegram | bergabung dengan grup kami
      | subscribe channel kami | subscribe channel youtube | subscribe kanal youtube
      | berlangganan channel youtube | kunjungi akun kami | like fanpage kami | like halaman kami
      | ikuti juga media sosial kami | ikuti juga akun kami | ikuti juga akun media sosial kami
      | ikuti juga kami | ikuti juga instagram kami | ikuti juga channel kami | follow juga kami`,
    networks: `media sosial kami | media sosial | medsos | sosmed | jejaring sosial | kanal kami | channel kami
      | halaman kami | grup kami | komunitas kami | fanpage | akun kami`,
    promises: `install aplikasi telegram | aplikasi telegram terlebih dulu | kemudian join | spam | berhenti berlangganan | batalkan kapan | membatalkan langganan | kebijakan privasi
      | privasi anda | privasi kamu | data anda | data kamu | data pribadi`
  }
]
