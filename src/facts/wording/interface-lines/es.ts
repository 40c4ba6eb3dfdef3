import type {InterfaceLines} from './interface-lines.js'

export const es: InterfaceLines = {
  language: 'es',
  lines: {
    subscribe: `
      suscríbete a nuestro boletín
      suscríbete a nuestra newsletter
      suscríbete a nuestro newsletter
      suscríbase a nuestro boletín
      suscríbete a la newsletter
      suscríbete al boletín de {name}
      suscríbete a la newsletter de {name}
      suscribirse al boletín
      apúntate a nuestra newsletter
      apúntate a la newsletter
      regístrate en nuestro boletín
      recibe nuestro boletín
      recibe las últimas noticias en tu correo
      recibe nuestras novedades en tu correo
      recibe las últimas entradas en tu correo electrónico
      descubre más desde {name}
      suscríbete y recibe las últimas entradas en tu correo electrónico
      suscríbete al blog por correo electrónico
      suscríbete a este blog por correo electrónico
      seguir blog por correo electrónico
      introduce tu correo electrónico para suscribirte a este blog y recibir notificaciones de nuevas entradas
      introduce tu correo electrónico para suscribirte a este blog y recibir avisos de nuevas entradas
      únete a otros # suscriptores
      únete a # suscriptores más
      no te pierdas nada
      no te pierdas ninguna novedad
      mantente al día
      mantente informado
      gracias por suscribirte
      gracias por tu suscripción
      revisa tu bandeja de entrada o la carpeta de spam para confirmar tu suscripción
      puedes darte de baja en cualquier momento
      sin spam. puedes darte de baja cuando quieras
      ¡no hacemos spam! lee nuestra política de privacidad para obtener más información
      este campo es un campo de validación y debe quedar sin cambios
      deja vacío este campo si eres humano
    `,
    field: `
      correo electrónico
      correo
      tu correo electrónico
      dirección de correo electrónico
      su correo electrónico
      escribe tu correo electrónico
      introduce tu email
      nombre
      apellidos
      obligatorio
      web
      mensaje
      he leído y acepto la política de privacidad
      acepto la política de privacidad
    `,
    button: `
      suscribirse
      suscribirme
      suscríbete
      suscrito
      enviar
      regístrate
      únete
      seguir
      siguiendo
      descargar
      comprar ahora
      más información
      leer más
      seguir leyendo
      ver más
      mostrar más
      cargar más
      ver todo
      ver todos
      cerrar
      aceptar
      compartir
      me gusta
      guardar
      imprimir
      copiar enlace
      escuchar
      responder
      denunciar
      buscar
      donar
      haz clic aquí
      cargando
    `,
    follow: `
      síguenos en {network}
      sígueme en {network}
      síganos en {network}
      seguinos en {network}
      sigue a {name} en {network}
      seguir a {name} en {network}
      encuéntranos en {network}
      danos like en {network}
      únete a nuestro canal de {network}
      únete a nuestro grupo de {network}
      suscríbete a nuestro canal de {network}
      suscríbete a nuestro canal
      síguenos en redes sociales
      síguenos en nuestras redes sociales
      síguenos en redes
      síguenos
      síguenos en google news
      síguenos en google noticias
      añade {name} como fuente preferida en google
      agrega {name} como fuente preferida en google
    `,
    share: `
      comparte esto
      comparte este artículo
      comparte esta entrada
      comparte esta noticia
      comparte este post
      compartir este artículo
      compartir esta noticia
      compartir artículo
      comparte en {network}
      compartir en {network}
      compartir por {network}
      compartir vía {network}
      compartir con {network}
      compartir en {network} (se abre en una ventana nueva)
      haz clic para compartir en {network} (se abre en una ventana nueva)
      haz clic para compartir en {network}
      haz clic para imprimir (se abre en una ventana nueva)
      haz clic para enviar un enlace por correo electrónico a un amigo (se abre en una ventana nueva)
      compartir por correo electrónico
      comparte con tus amigos
      enviar por email
      enviar por correo electrónico
      enviar a un amigo
      imprimir artículo
      imprimir esta página
      versión para imprimir
      pinear en pinterest
      enlace copiado
      copiar enlace al portapapeles
      me gusta cargando
    `,
    counter: `
      # compartidos
      # veces compartido
      # me gusta
      # visitas
      # vistas
      # lecturas
      # seguidores
      visitas
      visitas #
    `,
    comment: `
      deja una respuesta
      deja un comentario
      deja una respuesta cancelar la respuesta
      deja un comentario cancelar respuesta
      cancelar la respuesta
      cancelar respuesta
      dejar un comentario
      escribe un comentario
      escribe tu comentario
      publicar un comentario
      publicar el comentario
      publicar comentario
      enviar comentario
      añadir un comentario
      agregar un comentario
      sé el primero en comentar
      no hay comentarios
      aún no hay comentarios
      tu dirección de correo electrónico no será publicada
      tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
      su dirección de correo electrónico no será publicada. los campos obligatorios están marcados con
      los campos obligatorios están marcados con
      guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente
      recibir un correo electrónico con los siguientes comentarios a esta entrada
      recibir un correo electrónico con cada nueva entrada
      lo siento, debes estar conectado para publicar un comentario
      debes estar conectado para publicar un comentario
      inicia sesión para comentar
      inicie sesión o regístrese para comentar
      los comentarios están cerrados
      comentarios cerrados
      ver comentarios
      ver todos los comentarios
      únete a la conversación
    `,
    commentHead: `
      comentarios
      # comentarios
      # comentario
      comentarios (#)
      # respuestas
      # comentarios en “{name}
      # respuestas a “{name}
    `,
    consent: `
      esta web usa cookies
      este sitio web utiliza cookies
      esta página web usa cookies
      esta web utiliza cookies propias y de terceros
      utilizamos cookies
      valoramos tu privacidad
      valoramos su privacidad
      tu privacidad es importante para nosotros
      su privacidad es importante para nosotros
      las cookies de este sitio web se usan para personalizar el contenido y los anuncios, ofrecer funciones de redes sociales y analizar el tráfico. además, compartimos información sobre el uso que haga del sitio web con nuestros partners de redes sociales, publicidad y análisis web, quienes pueden combinarla con otra información que les haya proporcionado o que hayan recopilado a partir del uso que haya hecho de sus servicios
      para ofrecer las mejores experiencias, utilizamos tecnologías como las cookies para almacenar y/o acceder a la información del dispositivo
      utilizamos cookies para asegurar que damos la mejor experiencia al usuario en nuestra web. si sigues utilizando este sitio asumiremos que estás de acuerdo
      si continúas navegando, aceptas su uso
      aceptar todo
      aceptar todas
      aceptar todas las cookies
      aceptar cookies
      rechazar todo
      rechazar todas
      permitir todas
      permitir la selección
      configurar cookies
      configuración de cookies
      gestionar consentimiento
      gestionar el consentimiento de las cookies
      política de cookies
      haz clic para aceptar las cookies de marketing y permitir este contenido
    `,
    ad: `
      publicidad
      anuncio
      anuncios
      – publicidad –
      contenido patrocinado
      contenido promocionado
      la noticia continúa después de la publicidad
      el artículo continúa después del anuncio
      continúa leyendo después del anuncio
      sigue leyendo después de la publicidad
      denunciar este anuncio
    `,
    adWord: `
      patrocinado
      promocionado
      promoción
      enlace patrocinado
    `,
    rating: `
      valora este artículo
      valora esta entrada
      califica este artículo
      puntúa este artículo
      ¡haz clic en una estrella para puntuar
      haz clic para puntuar esta entrada
      promedio de puntuación # / #. recuento de votos: #
      puntuación media # / #. recuento de votos: #
      total: # promedio: #
      total: # media: #
      hasta ahora, ¡no hay votos
      hasta ahora no hay votos. sé el primero en puntuar este contenido
      ¿te ha resultado útil este artículo
      ¿te ha sido útil este artículo
      ¿te ha gustado este artículo
      ¿te gustó este artículo
      ¿te resultó útil
      ¿de cuánta utilidad te ha parecido este contenido
      ¿fue útil este artículo
      gracias por tus comentarios
      gracias por tu opinión
    `,
    account: `
      iniciar sesión
      inicia sesión
      inicie sesión
      cerrar sesión
      crear una cuenta
      crear cuenta
      ¿ya tienes cuenta? inicia sesión
      ¿ya tienes una cuenta? inicia sesión
      ¿ya eres suscriptor? inicia sesión
      ¿ya estás suscrito? inicia sesión
      suscríbete para seguir leyendo
      regístrate para seguir leyendo
      suscríbete ahora para seguir leyendo y obtener acceso al archivo completo
      este contenido es solo para suscriptores
      contenido exclusivo para suscriptores
    `,
    mail: `
      ver en el navegador
      ver este correo en el navegador
      ver este email en tu navegador
      ¿no puedes ver este correo? haz clic aquí
      darse de baja
      cancelar suscripción
      cancelar la suscripción
      darme de baja
      has recibido este correo porque te has suscrito a nuestro boletín
      recibes este correo porque estás suscrito a nuestra newsletter
      este correo electrónico fue enviado a {name}
      ¿te han reenviado este correo? suscríbete aquí
      todos los derechos reservados
    `,
    app: `
      descarga nuestra app
      descarga la app
      descarga nuestra aplicación
      descárgate la app
      disponible en google play
      consíguelo en google play
      descárgalo en el app store
      consíguelo en el app store
      abrir en la app
      abrir en la aplicación
    `,
    blocker: `
      bloqueador de anuncios detectado
      hemos detectado que usas un bloqueador de anuncios
      hemos detectado que tienes activado un bloqueador de anuncios
      por favor, desactiva tu bloqueador de anuncios
      desactiva tu bloqueador de anuncios
      por favor, activa javascript
      javascript está desactivado
      debes habilitar javascript para ver este sitio
    `,
    support: `
      invítame a un café
      invítanos a un café
      apóyanos
      apoya nuestro trabajo
      apoya a {name} en {network}
      apóyanos en {network}
      apóyame en {network}
      hazte socio
      hazte mecenas
      haz una donación
      haz tu donación
      donar con paypal
      hacer una donación
    `,
    maker: `
      con la tecnología de {name}
      funciona con {name}
      funciona gracias a {name}
      creado con {name}
      desarrollado por {name}
      por {name}
    `,
    navigation: `
      volver arriba
      ir arriba
      arriba
      subir
      anterior
      siguiente
      entrada anterior
      entrada siguiente
      siguiente entrada
      artículo anterior
      artículo siguiente
      página anterior
      página siguiente
      entradas antiguas
      entradas más recientes
      volver al inicio
      inicio
      saltar al contenido
      ir al contenido
      ir al contenido principal
      tabla de contenidos
      índice de contenidos
      menú
    `
  }
}
