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
    `,
    share: `
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
    `,
    adWord: `
      sponsorisé
      pub
      partenariat
      contenu partenaire
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
    `,
    maker: `
      propulsé par {name}
      fièrement propulsé par {name}
      réalisé avec {name}
      fourni par {name}
      créé avec {name}
      par {name}
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
    `
  }
}
