import type {InterfaceLines} from './interface-lines.js'

export const fr: InterfaceLines = {
  language: 'fr',
  lines: {
    subscribe: `
      abonnez-vous à notre newsletter
      abonnez-vous à la newsletter
      abonnez-vous à notre lettre d'information
      abonnez-vous à la newsletter de {name}
      inscrivez-vous à notre newsletter
      inscrivez-vous à la newsletter
      inscrivez-vous à la newsletter de {name}
      inscris-toi à la newsletter
      abonne-toi à la newsletter
      s'abonner à la newsletter
      s'inscrire à la newsletter
      inscription à la newsletter
      recevez notre newsletter
      recevez nos derniers articles par e-mail
      recevez les dernières actualités directement dans votre boîte mail
      abonnez-vous pour recevoir les derniers articles par e-mail
      abonnez-vous à ce blog par e-mail
      abonnez-vous au blog par e-mail
      suivre le blog par e-mail
      saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par e-mail
      saisissez votre adresse e-mail pour vous abonner à ce blog et recevoir une notification de chaque nouvel article par email
      rejoignez les # autres abonnés
      rejoignez # autres abonnés
      ne manquez aucun article
      ne ratez plus aucun article
      ne manquez rien de l'actualité
      restez informé
      restez informés
      merci pour votre inscription
      merci de vous être abonné
      merci pour votre abonnement
      vérifiez votre boite de réception ou votre répertoire d'indésirables pour confirmer votre abonnement
      nous n'envoyons pas de messages indésirables ! lisez notre politique de confidentialité pour plus d'informations
      vous pouvez vous désinscrire à tout moment
      vous pouvez vous désabonner à tout moment
      pas de spam, désinscription à tout moment
      ce champ n'est utilisé qu'à des fins de validation et devrait rester inchangé
      laissez ce champ vide si vous êtes humain
      la newsletter de {name}
      recevez chaque semaine notre newsletter
      chaque vendredi dans votre boîte mail
      l'essentiel de l'actu chaque jour dans votre boîte mail
      recevez le meilleur de {name} dans votre boîte mail
      recevez gratuitement notre newsletter quotidienne
      recevez nos actualités directement par mail
      recevez nos alertes info
      inscrivez-vous gratuitement
      inscrivez-vous gratuitement à nos newsletters
      inscrivez-vous à l'infolettre
      abonnez-vous à notre infolettre
      abonnez-vous gratuitement
      ne manquez plus aucune actualité
      ne manquez plus rien
      pour ne rien manquer, inscrivez-vous à notre newsletter
      téléchargez le guide gratuit
      téléchargez gratuitement notre livre blanc
      recevez votre guide gratuit
      oui, envoyez-le-moi
      oui, je veux le guide
      je veux recevoir le guide
      je veux mon guide gratuit
      je reçois la newsletter
      oui, je m'inscris
      non merci
      non merci, pas maintenant
      déjà # abonnés
      rejoignez plus de # lecteurs
      zéro spam
      pas de spam, promis
      nous détestons le spam autant que vous
      gratuit et sans engagement
      sans engagement, résiliable à tout moment
      désinscription en un clic
      vos données ne seront jamais partagées
      votre adresse ne sera jamais communiquée à des tiers
      j'accepte de recevoir la newsletter
      j'accepte de recevoir les offres des partenaires
      j'accepte de recevoir des e-mails de {name}
      je souhaite recevoir les offres des partenaires de {name}
      j'ai lu et j'accepte la politique de confidentialité
      j'ai lu et j'accepte les conditions générales d'utilisation
      en vous inscrivant, vous acceptez nos conditions d'utilisation et notre politique de confidentialité
      en cliquant sur s'inscrire, vous acceptez de recevoir nos e-mails
      vous pouvez vous désinscrire à tout moment via le lien présent dans nos e-mails
      votre inscription a bien été prise en compte
      inscription confirmée
      un e-mail de confirmation vous a été envoyé
      veuillez confirmer votre inscription
      veuillez saisir une adresse e-mail valide
      une erreur est survenue, veuillez réessayer
    `,
    field: `
      e-mail
      adresse e-mail
      adresse mail
      votre e-mail
      votre adresse e-mail
      votre adresse email
      saisissez votre adresse e-mail
      nom
      prénom
      votre nom
      obligatoire
      champ obligatoire
      site web
      j'accepte la politique de confidentialité
      mot de passe
      identifiant
      nom d'utilisateur
      pseudo
      votre prénom
      votre message
      votre commentaire
      code postal
      téléphone
      pays
      entreprise
    `,
    button: `
      s'abonner
      abonnez-vous
      abonné
      je m'abonne
      je m'inscris
      s'inscrire
      envoyer
      valider
      suivre
      abonné(e)
      télécharger
      acheter
      en savoir plus
      lire la suite
      lire plus
      voir plus
      afficher plus
      charger plus
      voir tout
      tout voir
      fermer
      accepter
      partager
      j'aime
      enregistrer
      imprimer
      copier le lien
      écouter
      répondre
      signaler
      rechercher
      faire un don
      cliquez ici
      chargement
      je valide
      continuer
      retour
      modifier
      supprimer
      confirmer
      ignorer
      passer
      voter
      je vote
      voir les résultats
      lecture
      pause
      muet
      plein écran
      paramètres
      rejouer
      vidéo suivante
      copié
      sauvegarder
      ajouter aux favoris
      republier
      retweeter
      offrir
      autoriser
      bloquer
      refuser
      plus tard
      pas maintenant
      personnaliser
      mensuel
      une fois
      montant libre
      les plus récents
      les plus anciens
      trier par
      citer
      masquer
      afficher
      réduire
      découvrir
      j'en profite
      participer
      donner
      soutenir
      partage
      épingler
      épinglez-le
      lien court
      lire plus tard
      offrir l'article
      réagir
      copier l'url
      scannez le qr code
      activez les notifications
      continuer avec google
      se connecter avec google
      se connecter avec facebook
    `,
    follow: `
      suivez-nous sur {network}
      suivez-moi sur {network}
      suis-nous sur {network}
      suivez {name} sur {network}
      suivre {name} sur {network}
      retrouvez-nous sur {network}
      retrouvez {name} sur {network}
      rejoignez-nous sur {network}
      rejoignez notre chaîne {network}
      rejoignez notre groupe {network}
      abonnez-vous à notre chaîne {network}
      abonnez-vous à notre chaîne
      abonnez-vous à notre page {network}
      suivez-nous sur les réseaux sociaux
      retrouvez-nous sur les réseaux sociaux
      suivez-nous
      suivez-nous sur google actualités
      ajoutez {name} à vos sources préférées sur google
      ajouter {name} comme source préférée sur google
      suivez toute l'actualité sur {network}
      suivez-nous aussi sur {network}
      aimez notre page facebook pour ne rien manquer
      likez notre page facebook
      retrouvez toute l'actu sur notre chaîne {network}
      plus d'infos sur notre chaîne {network}
      ajoutez-nous à vos favoris
      ajoutez {name} à vos favoris
      appuyez sur ctrl+d pour ajouter cette page à vos favoris
      scannez le qr code pour nous suivre
      activez les notifications pour ne rien manquer
      abonnez-vous à la chaîne et activez la cloche
      écoutez-nous sur {network}
      écouter sur {network}
      écoutez le podcast sur {network}
      écouter sur apple podcasts
      laissez-nous un avis
      notez-nous sur apple podcasts
      mes autres profils
      mes réseaux sociaux
      suivre l'auteur
      suivre ce sujet
      restons connectés
      on reste en contact
    `,
    share: `
      partagez ceci
      partager ceci
      voulez-vous partager cet article
      partagez
      partager cet article
      partagez cet article
      partage cet article
      partager l'article
      partager cette page
      partager sur {network}
      partagez sur {network}
      partager via {network}
      partager par {network}
      partager avec {network}
      partager sur {network} (ouvre dans une nouvelle fenêtre)
      cliquez pour partager sur {network} (ouvre dans une nouvelle fenêtre)
      cliquer pour partager sur {network} (ouvre dans une nouvelle fenêtre)
      cliquer pour imprimer (ouvre dans une nouvelle fenêtre)
      cliquer pour envoyer un lien par e-mail à un ami (ouvre dans une nouvelle fenêtre)
      envoyer un lien par e-mail à un ami (ouvre dans une nouvelle fenêtre)
      partager par e-mail
      partager par email
      partager par mail
      envoyer par e-mail
      envoyer par mail
      envoyer à un ami
      imprimer l'article
      imprimer cet article
      imprimer cette page
      version imprimable
      épingler sur pinterest
      lien copié
      copier le lien dans le presse-papiers
      j'aime chargement
      partager cette publication
      partager ce contenu
      partager l'info
      partager le lien
      partager avec vos amis
      partagez avec vos amis
      partagez cette info
      partagez cet article avec vos amis
      partagez cet article, choisissez votre plateforme
      choisissez votre plateforme
      publier sur {network}
      tweeter cet article
      envoyer sur {network}
      envoyer par {network}
      enregistrer sur pinterest
      partage facebook
      partage twitter
      partager sur les réseaux sociaux
      copier le lien court
      url copiée
      le lien a été copié
      lien copié dans le presse-papiers
      sauvegarder l'article
      sauvegarder pour plus tard
      ajouter l'article à mes favoris
      offrir cet article
      partagé # fois
      vous avez aimé cet article ? partagez-le
    `,
    counter: `
      # partages
      # partage
      # j'aime
      # vues
      # lectures
      # abonnés
      partages
      vues
      nombre de vues #
      nombre de vues : #
      # avis
      # votes
      # contributeurs
      # jours restants
      temps de lecture # min
      temps de lecture : # minutes
      lecture # min
      # min de lecture
      collectés sur #
    `,
    comment: `
      laisser un commentaire
      laissez un commentaire
      laisser un commentaire annuler la réponse
      laissez un commentaire annuler la réponse
      annuler la réponse
      annuler
      poster un commentaire
      écrire un commentaire
      ajouter un commentaire
      publier un commentaire
      enregistrer un commentaire
      soyez le premier à commenter
      soyez le premier à commenter cet article
      soyez le premier à réagir
      aucun commentaire
      pas encore de commentaire
      aucun commentaire pour l'instant
      votre adresse e-mail ne sera pas publiée
      votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec
      votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec
      les champs obligatoires sont indiqués avec
      enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire
      prévenez-moi de tous les nouveaux commentaires par e-mail
      prévenez-moi de tous les nouveaux articles par e-mail
      avertissez-moi par e-mail des nouveaux commentaires
      vous devez vous connecter pour publier un commentaire
      connectez-vous pour laisser un commentaire
      connectez-vous pour commenter
      connectez-vous ou inscrivez-vous pour publier un commentaire
      les commentaires sont fermés
      commentaires fermés
      ce site utilise akismet pour réduire les indésirables. en savoir plus sur la façon dont les données de vos commentaires sont traitées
      afficher les commentaires
      voir les commentaires
      voir tous les commentaires
      rejoignez la conversation
      réagissez à cet article
      réagir à cet article
      commenter cet article
      commenter l'article
      commentez cet article
      donnez votre avis
      votre avis nous intéresse
      lancez la conversation
      participez à la discussion
      rejoindre la discussion
      écrivez votre commentaire
      rédigez votre commentaire
      commenter en tant qu'invité
      continuer en tant qu'invité
      me notifier des réponses à mon commentaire
      me prévenir des nouvelles réponses
      nouveaux commentaires de suivi
      nouvelles réponses à mes commentaires
      j'accepte que mon adresse e-mail soit utilisée pour m'envoyer des notifications
      votre commentaire est en attente de modération
      ce commentaire a été supprimé
      les commentaires sont modérés
      les commentaires sont soumis à modération
      lire la charte de modération
      charte des commentaires
      voir plus de commentaires
      charger plus de commentaires
      afficher plus de commentaires
      voir les # réponses
      voir # réponses
      voir les réponses
      masquer les réponses
      masquer les commentaires
      trier les commentaires
      trier par : les plus récents
      trier par date
      du plus récent au plus ancien
      du plus ancien au plus récent
      les plus votés
      signaler ce commentaire
      signaler un abus
      signaler un contenu inapproprié
      modifier le commentaire
      connectez-vous pour réagir
      les commentaires sont désactivés
    `,
    commentHead: `
      commentaires
      commentaire
      # commentaires
      # commentaire
      commentaires (#)
      # réponses
      # réflexions sur « {name} »
      # réactions
      invité
      visiteur
      notifier de
      meilleurs commentaires
      les commentaires des lecteurs
      vos réactions
      vos commentaires
      le plus récent
      le plus ancien
      commentaires en ligne
      afficher tous les commentaires
      # réponse
      en réponse à {name}
    `,
    consent: `
      ce site utilise des cookies
      ce site web utilise des cookies
      nous utilisons des cookies
      nous respectons votre vie privée
      le respect de votre vie privée est notre priorité
      votre vie privée est importante pour nous
      les cookies nous permettent de personnaliser le contenu et les annonces, d'offrir des fonctionnalités relatives aux médias sociaux et d'analyser notre trafic. nous partageons également des informations sur l'utilisation de notre site avec nos partenaires de médias sociaux, de publicité et d'analyse, qui peuvent combiner celles-ci avec d'autres informations que vous leur avez fournies ou qu'ils ont collectées lors de votre utilisation de leurs services
      pour offrir les meilleures expériences, nous utilisons des technologies telles que les cookies pour stocker et/ou accéder aux informations des appareils
      nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web. si vous continuez à utiliser ce site, nous supposerons que vous en êtes satisfait
      en poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies
      tout accepter
      tout refuser
      accepter les cookies
      accepter tous les cookies
      autoriser tous les cookies
      autoriser la sélection
      continuer sans accepter
      paramétrer les cookies
      paramètres des cookies
      gestion des cookies
      gérer le consentement
      gérer le consentement aux cookies
      politique de cookies
      cliquez pour accepter les cookies marketing et activer ce contenu
      avec votre accord, nos partenaires et nous utilisons des cookies
      nous et nos partenaires utilisons des cookies
      ce contenu est bloqué
      ce contenu a été bloqué
      ce contenu est bloqué car vous n'avez pas accepté les cookies
      vous avez refusé les cookies
      vous devez accepter les cookies pour voir ce contenu
      acceptez les cookies pour afficher ce contenu
      cliquez ici pour afficher le contenu
      autoriser et afficher le contenu
      afficher le contenu externe
      contenu externe
      voir le contenu sur {network}
      voir sur {network}
      gérer mes cookies
      gérer mes choix
      gérer mes préférences
      personnaliser mes choix
      accepter et fermer
      accepter et continuer
      refuser les cookies
      enregistrer les préférences
      voir les préférences
      en savoir plus sur les cookies
      strictement nécessaires
      cookies nécessaires
      cookies fonctionnels
      données personnelles
      protection des données
      bienvenue ! le respect de votre vie privée est notre priorité
    `,
    ad: `
      publicité
      publicités
      – publicité –
      annonces
      contenu sponsorisé
      la suite après la publicité
      la suite après cette publicité
      la suite de l'article après la publicité
      l'article continue après la publicité
      la suite après la pub
      contenus sponsorisés
      signaler cette annonce
      la suite de votre contenu après cette annonce
      la suite de votre article après cette publicité
      après la publicité, la suite de l'article
      lire la suite après la publicité
      publicité, continuez votre lecture ci-dessous
      fermer la publicité
      passer la publicité
      passer l'annonce
      pourquoi cette publicité
      masquer cette publicité
      publicité de nos partenaires
      contenu de nos partenaires
      article sponsorisé
      annonces google
      liens sponsorisés
      contenus recommandés
      recommandé par outbrain
      à découvrir sur le web
      ailleurs sur le web
      cet article contient des liens affiliés
      {name} souhaite vous envoyer des notifications
      cliquez sur autoriser pour recevoir les notifications
      recevez nos notifications
      votre publicité ici
    `,
    adWord: `
      sponsorisé
      pub
      partenariat
      contenu partenaire
      annonce
      partenaire
      offre partenaire
      bon plan
      bons plans
      affiliation
      en partenariat avec {name}
      en collaboration avec {name}
      contenu proposé par {name}
      publi-rédactionnel
      publireportage
      proposé par {name}
      sponsorisé par {name}
    `,
    rating: `
      notez cet article
      noter cet article
      évaluez cet article
      cliquez sur une étoile pour noter
      cliquez pour évaluer cet article
      note moyenne # / #. nombre de votes : #
      total : # moyenne : #
      aucun vote pour l'instant
      aucun vote pour l'instant ! soyez le premier à noter cet article
      cet article vous a-t-il été utile
      cet article vous a-t-il plu
      cet article vous a plu
      cet article t'a plu
      cette page vous a-t-elle été utile
      avez-vous trouvé cet article utile
      vous avez aimé cet article
      merci pour votre avis
      merci de votre retour
      donnez une note
      votre note
      notez cette page
      # étoiles
      # sur # étoiles
      merci pour votre vote
      répondez à notre sondage
      participez à notre sondage
      testez vos connaissances
      signaler une erreur
      signaler une erreur dans le texte
      une erreur ? signalez-la
      vous avez repéré une erreur ? signalez-le-nous
      proposer une correction
      une faute d'orthographe ? sélectionnez-la et appuyez sur ctrl+entrée
      écouter l'article
      écouter cet article
      écoutez cet article
      lecteur audio
      le lecteur vidéo se charge
      chargement de la vidéo
      prochaine vidéo dans # secondes
      taille du texte
      agrandir le texte
      réduire le texte
      cela vous a-t-il aidé
      ces informations vous ont-elles été utiles
      oui non
    `,
    account: `
      se connecter
      connectez-vous
      connexion
      se déconnecter
      créer un compte
      créer mon compte
      déjà abonné ? connectez-vous
      déjà abonné ? se connecter
      déjà inscrit ? connectez-vous
      vous avez déjà un compte ? connectez-vous
      abonnez-vous pour lire la suite
      abonnez-vous pour poursuivre la lecture
      abonnez-vous dès maintenant pour poursuivre la lecture et avoir accès à l'ensemble des archives
      cet article est réservé aux abonnés
      article réservé aux abonnés
      contenu réservé aux abonnés
      il vous reste #% de cet article à lire. la suite est réservée aux abonnés
      réservé aux abonnés
      abonnés
      article abonné
      pour les abonnés
      exclusif abonnés
      contenu premium
      déjà abonné
      déjà abonné ? identifiez-vous
      déjà un compte ? connectez-vous
      pas encore abonné ? abonnez-vous
      pas encore de compte ? inscrivez-vous
      pas encore inscrit ? créez un compte
      mot de passe oublié
      se souvenir de moi
      rester connecté
      mon compte
      mon espace
      mon abonnement
      gérer mon abonnement
      découvrir nos offres
      découvrez nos offres d'abonnement
      voir les offres d'abonnement
      essayez gratuitement
      essai gratuit
      essayez # mois gratuitement
      # mois offert
      # € le premier mois
      sans engagement
      résiliable à tout moment
      il vous reste # articles gratuits
      vous avez atteint votre limite d'articles gratuits
      inscrivez-vous pour lire la suite
      créez un compte gratuit pour continuer votre lecture
      débloquez cet article
      bonjour, invité
      bienvenue, invité
    `,
    mail: `
      voir dans le navigateur
      voir cet e-mail dans votre navigateur
      voir la version en ligne
      voir la version web
      si vous n'arrivez pas à lire cet e-mail, cliquez ici
      se désinscrire
      se désabonner
      me désinscrire
      vous recevez cet e-mail car vous êtes inscrit à notre newsletter
      vous avez reçu cet email car vous vous êtes inscrit sur {name}
      cet e-mail a été envoyé à {name}
      pour vous désinscrire, cliquez ici
      on vous a transféré cet e-mail ? inscrivez-vous ici
      tous droits réservés
      si ce message ne s'affiche pas correctement, cliquez ici
      les images ne s'affichent pas ? cliquez ici
      les images ne s'affichent pas ? voir la version en ligne
      afficher dans le navigateur
      lire en ligne
      modifier mes préférences
      mettre à jour mes préférences
      gérer vos préférences
      modifier vos préférences ou vous désinscrire
      vous recevez cet e-mail parce que vous êtes abonné
      pourquoi recevez-vous cet e-mail
      merci de ne pas répondre à cet e-mail
      ceci est un message automatique, merci de ne pas y répondre
      cet e-mail vous a été transféré ? abonnez-vous
      transférer à un ami
      transférez cet e-mail à un ami
      envoyé avec {name}
      notre adresse
    `,
    app: `
      téléchargez notre application
      télécharger l'application
      téléchargez l'application
      disponible sur google play
      télécharger dans l'app store
      disponible sur l'app store
      ouvrir dans l'application
      lire dans l'application
      installer l'application
      téléchargez l'appli
    `,
    blocker: `
      bloqueur de publicité détecté
      vous utilisez un bloqueur de publicité
      veuillez désactiver votre bloqueur de publicité
      merci de désactiver votre bloqueur de publicité
      merci de désactiver votre bloqueur de publicités
      désactivez votre adblock
      veuillez activer javascript
      javascript est désactivé
      vous devez activer javascript pour utiliser ce site
    `,
    support: `
      offrez-moi un café
      offre-moi un café
      soutenez-nous
      soutenez notre travail
      soutenez-nous sur {network}
      soutenez-moi sur {network}
      soutenir {name} sur {network}
      faites un don
      je fais un don
      je soutiens {name}
      faire un don via paypal
      devenez membre
      nous avons besoin de vous
      notre journalisme a besoin de vous
      soutenez un journalisme indépendant
      soutenez la presse indépendante
      soutenez notre rédaction
      soutenez un média indépendant
      vous avez aimé cet article ? soutenez-nous
      aidez-nous à rester indépendants
      votre soutien est essentiel
      chaque don compte
      faire un don mensuel
      faire un don ponctuel
      don mensuel
      don ponctuel
      je donne chaque mois
      je donne une fois
      choisissez un montant
      autre montant
      montant personnalisé
      je soutiens
      devenir membre
      devenez mécène
      payez-moi un café
      offrez-nous un café
      par virement bancaire
      vos dons sont déductibles des impôts
      contribuer au projet
    `,
    maker: `
      propulsé par {name}
      fièrement propulsé par {name}
      réalisé avec {name}
      fourni par {name}
      créé avec {name}
      par {name}
      hébergé par {name}
      thème par {name}
      site réalisé par {name}
      traduit par {name}
      conçu par {name}
    `,
    navigation: `
      retour en haut
      haut de page
      retour en haut de page
      précédent
      suivant
      article précédent
      article suivant
      page précédente
      page suivante
      articles plus anciens
      articles plus récents
      retour à l'accueil
      accueil
      aller au contenu
      aller au contenu principal
      passer au contenu
      table des matières
      sommaire
      menu
      rechercher sur le site
      recherche
      à propos
      qui sommes-nous
      contactez-nous
      nous contacter
      mentions légales
      conditions générales
      conditions générales d'utilisation
      politique de confidentialité
      plan du site
      recrutement
      aide
      foire aux questions
      nos newsletters
      à lire aussi
      lire aussi
      à lire également
      lire aussi sur {name}
      à lire sur {name}
      plus d'articles
      articles similaires
      sur le même sujet
      dans la même rubrique
      du même auteur
      les plus lus
      les plus populaires
      étiquettes
      catégories
      mots-clés
      derniers articles
      archives
      page # sur #
      fermer le menu
      ouvrir le menu
      choisir la langue
      changer de langue
      lien permanent
      toute reproduction interdite
      contacter la rédaction
      écrire à la rédaction
      une info à nous transmettre
      mis à jour le #
      publié le #
    `
  }
}
