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
      cada viernes en tu correo
      todos los viernes en tu bandeja de entrada
      lo más importante del día en tu correo
      recibe lo mejor de {name} en tu correo
      recibe las noticias en tu correo
      recibe gratis nuestra newsletter
      nuestro boletín semanal gratuito
      boletín de noticias
      suscríbete gratis
      suscríbete gratis a nuestro boletín
      apúntate gratis
      regístrate gratis
      no te pierdas ninguna noticia
      descarga gratis la guía
      descarga la guía gratuita
      sí, envíamela
      sí, quiero recibirlo
      quiero la guía
      quiero suscribirme
      quiero recibir la newsletter
      me apunto
      me interesa
      no, gracias
      ya somos # suscriptores
      más de # suscriptores
      únete a más de # lectores
      cero spam
      sin spam, lo prometemos
      no enviamos spam
      odiamos el spam tanto como tú
      gratis y sin compromiso
      cancela cuando quieras
      puede cancelar su suscripción en cualquier momento
      acepto recibir comunicaciones comerciales
      acepto recibir correos de {name}
      acepto los términos y condiciones
      acepto el tratamiento de mis datos
      he leído y acepto los términos y condiciones
      al suscribirte aceptas nuestra política de privacidad
      al registrarte, aceptas los términos de uso y la política de privacidad
      ya estás suscrito
      revisa tu correo para confirmar tu suscripción
      te hemos enviado un correo de confirmación
      introduce un correo electrónico válido
      ha ocurrido un error, inténtalo de nuevo
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
      contraseña
      usuario
      nombre de usuario
      tu nombre
      tu mensaje
      tu comentario
      asunto
      teléfono
      código postal
      país
      empresa
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
      me suscribo
      continuar
      volver
      editar
      eliminar
      borrar
      citar
      cancelar
      confirmar
      omitir
      saltar
      reproducir
      pausa
      silenciar
      pantalla completa
      ajustes
      siguiente video
      votar
      ver resultados
      copiado
      favoritos
      retuitear
      repostear
      permitir
      bloquear
      rechazar
      ahora no
      más tarde
      personalizar
      configurar
      mensual
      una vez
      otra cantidad
      otro monto
      más recientes
      más antiguos
      ordenar por
      mostrar
      ocultar
      descubrir
      participar
      apoyar
      reportar
      pinear
      enlace corto
      guardar para leer después
      leer más tarde
      copiar url
      añadir a favoritos
      escanea el código qr
      activa las notificaciones
      activar notificaciones
      continuar con google
      iniciar sesión con google
      iniciar sesión con facebook
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
      síguenos también en {network}
      síguenos en nuestro canal de {network}
      sigue toda la actualidad en {network}
      sigue toda la información de {name} en nuestras redes
      recibe las noticias en tu {network}
      dale me gusta a nuestra página de facebook
      dale like a nuestra página para no perderte nada
      más noticias en nuestro canal de {network}
      agréganos a tus favoritos
      añádenos a tus favoritos
      pulsa ctrl+d para añadir esta página a favoritos
      escanea el código qr para seguirnos
      activa las notificaciones para no perderte nada
      suscríbete al canal y activa la campanita
      escúchanos en {network}
      escuchar en {network}
      escucha el podcast en {network}
      déjanos una reseña
      valóranos en apple podcasts
      mis otros perfiles
      mis redes sociales
      seguir al autor
    `,
    share: `
      compartir esto
      compártelo
      ¿quieres compartirlo
      ¿quieres compartir este artículo
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
      compartir noticia
      compartir enlace
      compartir con amigos
      comparte este artículo con tus amigos
      comparte este artículo, elige tu plataforma
      elige tu plataforma
      publicar en {network}
      enviar por {network}
      enviar a {network}
      enviar por correo
      compartir en redes sociales
      tuitear este artículo
      guardar en pinterest
      copiar enlace corto
      enlace copiado al portapapeles
      el enlace se ha copiado
      guardar artículo
      regalar artículo
      regala este artículo
      imprimir noticia
      compartido # veces
      si te ha gustado, compártelo
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
      # votos
      # opiniones
      # reacciones
      # suscriptores
      # aportaciones
      # mecenas
      quedan # días
      recaudados de #
      # min de lectura
      tiempo de lectura # min
      tiempo de lectura: # minutos
      lectura de # minutos
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
      comenta esta noticia
      comentar esta noticia
      comenta este artículo
      escribe tu comentario aquí
      deja tu comentario
      deja tu opinión
      danos tu opinión
      inicia la conversación
      participa en la conversación
      participar en la conversación
      sé el primero en responder
      comentar como invitado
      continuar como invitado
      notificarme las nuevas respuestas
      notificarme nuevos comentarios
      recibir notificaciones de nuevos comentarios
      tu comentario está pendiente de moderación
      este comentario fue eliminado
      los comentarios son moderados
      normas de participación
      lee las normas de participación
      ver más comentarios
      cargar más comentarios
      mostrar más comentarios
      ver # respuestas
      ver respuestas
      ocultar respuestas
      ocultar comentarios
      ordenar por más recientes
      más recientes primero
      más antiguos primero
      más votados
      denunciar comentario
      reportar comentario
      reportar abuso
      editar comentario
      inicia sesión para responder
      los comentarios están desactivados
    `,
    commentHead: `
      comentarios
      # comentarios
      # comentario
      comentarios (#)
      # respuestas
      # comentarios en “{name}
      # respuestas a “{name}
      invitado
      lo más votado
      el más nuevo
      el más antiguo
      comentarios en línea
      todos los comentarios
      mejores comentarios
      comentarios de los lectores
      tu opinión
      # respuesta
      en respuesta a {name}
      responder a {name}
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
      nosotros y nuestros socios utilizamos cookies
      utilizamos cookies propias y de terceros
      usamos cookies para mejorar tu experiencia
      este contenido está bloqueado
      contenido bloqueado
      contenido externo
      para ver este contenido debes aceptar las cookies
      acepta las cookies para ver este contenido
      haz clic para aceptar las cookies de marketing y cargar este contenido
      cargar contenido
      mostrar contenido
      permitir contenido de {network}
      ver contenido en {network}
      ver en {network}
      aceptar y continuar
      aceptar y cerrar
      rechazar cookies
      rechazar y suscribirse
      gestionar cookies
      gestionar opciones
      guardar preferencias
      guardar y cerrar
      cookies necesarias
      cookies técnicas
      cookies funcionales
      estrictamente necesarias
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
      continúa leyendo después de la publicidad
      continúa tras la publicidad
      sigue leyendo después del anuncio
      sigue leyendo tras la publicidad
      saltar anuncio
      cerrar anuncio
      cerrar publicidad
      ocultar anuncio
      por qué veo este anuncio
      reportar este anuncio
      anuncios de google
      enlaces patrocinados
      recomendado por outbrain
      te puede interesar (anuncios)
      este artículo contiene enlaces de afiliados
      pulsa permitir para recibir notificaciones
      tu anuncio aquí
      anúnciate aquí
      anúnciate con nosotros
    `,
    adWord: `
      patrocinado
      promocionado
      promoción
      enlace patrocinado
      publi
      oferta
      ofertas
      en colaboración con {name}
      presentado por {name}
      contenido patrocinado por {name}
      patrocinado por {name}
      ofrecido por {name}
      más en la web
      {name} quiere enviarte notificaciones
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
      valora esta noticia
      tu valoración
      # estrellas
      # de # estrellas
      gracias por votar
      gracias por tu voto
      participa en nuestra encuesta
      encuesta de la semana
      reportar un error
      informar de un error
      reportar error en el texto
      has encontrado un error
      encontraste un error? selecciónalo y pulsa ctrl+enter
      has visto algún error? avísanos
      sugerir una corrección
      escuchar artículo
      escuchar este artículo
      escucha esta noticia
      escuchar noticia
      cargando reproductor de video
      el reproductor de vídeo se está cargando
      siguiente video en # segundos
      tamaño de letra
      aumentar tamaño de texto
      te ha resultado útil
      te resultó útil esta información
      te sirvió esta información
      sí no
    `,
    account: `
      suscríbase para seguir leyendo
      lea sin límites
      lee sin límites
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
      solo para suscriptores
      exclusivo para suscriptores
      exclusivo suscriptores
      contenido exclusivo
      contenido premium
      ya eres suscriptor
      ya soy suscriptor
      aún no eres suscriptor
      aún no tienes cuenta? regístrate
      no tienes cuenta? regístrate
      olvidé mi contraseña
      has olvidado tu contraseña
      olvidaste tu contraseña
      recordarme
      recuérdame
      mantener la sesión iniciada
      mi cuenta
      mi perfil
      mi suscripción
      ver planes de suscripción
      ver ofertas
      prueba gratis
      prueba # meses gratis
      primer mes por #
      sin permanencia
      cancela en cualquier momento
      te quedan # artículos gratis
      has alcanzado el límite de artículos gratuitos
      inicia sesión para seguir leyendo
      suscríbete para leer el artículo completo
      bienvenido, invitado
      hola, invitado
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
      no ves las imágenes? haz clic aquí
      si no ves bien este correo, haz clic aquí
      ver en línea
      leer en línea
      cambiar mis preferencias
      gestionar preferencias
      actualizar tus preferencias
      recibes este correo porque estás suscrito
      por qué recibes este correo
      no respondas a este correo
      por favor, no responda a este mensaje
      este es un mensaje automático
      te han reenviado este correo? suscríbete
      reenviar a un amigo
      enviado con {name}
      nuestra dirección
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
      nuestro periodismo te necesita
      apoya el periodismo independiente
      te ha gustado este artículo? apóyanos
      has llegado hasta el final
      ayúdanos a seguir
      tu apoyo es importante
      cada donación cuenta
      donación única
      donación mensual
      donar una vez
      donar cada mes
      elige una cantidad
      quiero donar
      quiero apoyar
      hazte socia
      por transferencia bancaria
      apoya este proyecto
    `,
    maker: `
      con la tecnología de {name}
      funciona con {name}
      funciona gracias a {name}
      creado con {name}
      desarrollado por {name}
      por {name}
      alojado por {name}
      tema de {name}
      diseñado por {name}
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
      buscar en el sitio
      búsqueda
      quiénes somos
      sobre nosotros
      acerca de
      contacto
      contáctanos
      aviso legal
      política de privacidad
      términos y condiciones
      términos de uso
      condiciones de uso
      mapa del sitio
      trabaja con nosotros
      ayuda
      preguntas frecuentes
      lee también
      leer también
      lea también
      te puede interesar
      te recomendamos
      más sobre este tema
      más de {name}
      más noticias
      noticias relacionadas
      artículos relacionados
      lo más leído
      lo más visto
      últimas noticias
      etiquetas
      categorías
      archivado en
      página # de #
      cerrar menú
      abrir menú
      elegir idioma
      seleccionar idioma
      enlace permanente
      prohibida su reproducción
      prohibida la reproducción total o parcial
      escribe a la redacción
      envíanos tu noticia
      publicado el #
      actualizado el #
    `
  }
}
