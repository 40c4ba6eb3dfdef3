import type {InterfaceLines} from './interface-lines.js'

export const pt: InterfaceLines = {
  language: 'pt',
  lines: {
    subscribe: `
      assine nossa newsletter
      assine a nossa newsletter
      assine a newsletter
      assine a newsletter do {name}
      inscreva-se na nossa newsletter
      inscreva-se em nossa newsletter
      inscreva-se na newsletter
      cadastre-se na nossa newsletter
      cadastre-se em nossa newsletter
      subscreva a nossa newsletter
      subscreva a newsletter
      subscrever newsletter
      subscrever a newsletter
      receba nossa newsletter
      receba a nossa newsletter
      receba as notícias no seu e-mail
      receba as últimas notícias no seu e-mail
      receba nossas novidades por e-mail
      receba nossos conteúdos por e-mail
      assine para receber nossas notícias mais recentes por e-mail
      assine para receber os posts mais recentes por e-mail
      subscreva para receber as últimas publicações no seu email
      assinar blog por e-mail
      assine o blog por e-mail
      seguir blog via e-mail
      digite seu endereço de e-mail para assinar este blog e receber notificações de novas publicações por e-mail
      digite o seu endereço de e-mail para seguir este blog e receber notificações de novas publicações por e-mail
      junte-se a # outros assinantes
      junte-se a # outros subscritores
      não perca nenhuma novidade
      fique por dentro das novidades
      fique por dentro
      mantenha-se informado
      obrigado por se inscrever
      obrigado pela sua inscrição
      verifique sua caixa de entrada ou pasta de spam para confirmar sua assinatura
      não fazemos spam! leia nossa política de privacidade para mais informações
      você pode cancelar a inscrição a qualquer momento
      pode cancelar a subscrição a qualquer momento
      este campo é para fins de validação e não deve ser alterado
      deixe esse campo em branco se você for humano
      toda sexta-feira no seu e-mail
      todas as sextas no seu email
      as principais notícias do dia no seu e-mail
      receba o melhor de {name} no seu e-mail
      receba grátis a nossa newsletter
      inscreva-se grátis
      inscreva-se gratuitamente na newsletter
      assine grátis a newsletter
      subscreva a newsletter de {name}
      subscreva gratuitamente
      não perca nenhuma notícia
      não perca nada
      baixe o guia gratuito
      baixe grátis o e-book
      sim, quero receber
      sim, pode enviar
      quero o guia
      quero me inscrever
      quero receber a newsletter
      conte comigo
      não, obrigado
      já somos # inscritos
      junte-se a mais de # leitores
      zero spam
      sem spam, prometemos
      não enviamos spam
      odiamos spam tanto quanto você
      grátis e sem compromisso
      cancele quando quiser
      pode cancelar a qualquer momento
      aceito receber comunicações
      aceito receber e-mails de {name}
      concordo com a política de privacidade
      li e concordo com os termos de uso
      autorizo o tratamento dos meus dados
      ao se inscrever, você concorda com a nossa política de privacidade
      ao assinar, você concorda com os termos de uso e a política de privacidade
      confirme a sua inscrição
      verifique o seu e-mail para confirmar a inscrição
      inscrição realizada com sucesso
      insira um e-mail válido
      ocorreu um erro, tente novamente
    `,
    field: `
      e-mail
      seu e-mail
      o seu email
      seu melhor e-mail
      endereço de e-mail
      digite seu e-mail
      digite seu endereço de e-mail
      insira o seu email
      nome
      seu nome
      sobrenome
      apelido
      obrigatório
      mensagem
      li e aceito a política de privacidade
      senha
      palavra-passe
      usuário
      nome de utilizador
      sua mensagem
      seu comentário
      telefone
      assunto
      empresa
    `,
    button: `
      assinar
      assine
      assine já
      assinado
      subscrever
      inscrever-se
      inscreva-se
      cadastrar
      quero receber
      enviar
      seguir
      seguindo
      a seguir
      baixar
      descarregar
      comprar agora
      saiba mais
      leia mais
      ler mais
      continue lendo
      ver mais
      mostrar mais
      carregar mais
      ver tudo
      ver todos
      fechar
      aceitar
      compartilhar
      partilhar
      curtir
      gosto
      salvar
      guardar
      imprimir
      copiar link
      ouvir
      responder
      denunciar
      pesquisar
      doar
      clique aqui
      carregando
      continuar
      voltar
      editar
      excluir
      eliminar
      apagar
      citar
      cancelar
      confirmar
      pular
      saltar
      reproduzir
      pausar
      silenciar
      tela cheia
      ecrã inteiro
      configurações
      próximo vídeo
      votar
      ver resultados
      copiado
      favoritos
      retuitar
      permitir
      bloquear
      recusar
      rejeitar
      agora não
      mais tarde
      personalizar
      mensal
      uma vez
      outro valor
      mais recentes
      mais antigos
      ordenar por
      mostrar
      ocultar
      descobrir
      participar
      apoiar
      reportar
      copiar url
      ler mais tarde
      adicionar aos favoritos
      escaneie o qr code
      aponte a câmera para o qr code
      ative as notificações
      entrar com google
      continuar com o google
      entrar com facebook
    `,
    follow: `
      siga-nos no {network}
      siga-nos na {network}
      siga a gente no {network}
      siga o {name} no {network}
      siga {name} no {network}
      siga-me no {network}
      nos siga no {network}
      curta nossa página no {network}
      curta a nossa página no {network}
      entre no nosso canal do {network}
      entre no nosso grupo do {network}
      participe do nosso grupo no {network}
      participe do nosso canal no {network}
      entre para o canal do {name} no {network}
      inscreva-se no nosso canal do {network}
      inscreva-se no nosso canal
      inscreva-se no canal
      siga-nos nas redes sociais
      siga nossas redes sociais
      siga-nos
      siga-nos no google news
      siga o {name} no google notícias
      adicione o {name} como fonte preferida no google
      siga-nos também no {network}
      siga o nosso canal no {network}
      siga o canal de {name} no whatsapp
      participe do canal no {network}
      receba notícias no {network}
      receba as notícias no seu whatsapp
      curta a nossa página no facebook
      curta nossa página para não perder nada
      mais notícias no nosso canal do {network}
      adicione-nos aos favoritos
      pressione ctrl+d para adicionar esta página aos favoritos
      ative as notificações para não perder nada
      inscreva-se no canal e ative o sininho
      ouça no {network}
      ouça o podcast no {network}
      avalie-nos no apple podcasts
      meus outros perfis
      minhas redes sociais
      siga o autor
    `,
    share: `
      compartilhe isto
      partilhar isto
      compartilhe isso
      compartilhe este artigo
      compartilhe este post
      compartilhe esta notícia
      compartilhe esta matéria
      compartilhar este artigo
      compartilhar artigo
      compartilhar notícia
      partilhe este artigo
      partilhar este artigo
      partilhar artigo
      partilhe isto
      compartilhar no {network}
      compartilhar via {network}
      compartilhar pelo {network}
      compartilhe no {network}
      partilhar no {network}
      partilhe no {network}
      partilhar via {network}
      compartilhar no {network} (abre em nova janela)
      clique para compartilhar no {network} (abre em nova janela)
      clique para compartilhar no {network}(abre em nova janela)
      clique para partilhar no {network} (opens in new window)
      carregue aqui para partilhar no {network} (abre em nova janela)
      clique para imprimir (abre em nova janela)
      clique para enviar um link por e-mail para um amigo (abre em nova janela)
      compartilhar por e-mail
      compartilhe com seus amigos
      enviar por e-mail
      partilhar por email
      enviar a um amigo
      imprimir artigo
      link copiado
      copiar link para a área de transferência
      curtir carregando
      compartilhe com os amigos
      compartilhar com amigos
      compartilhar link
      partilhe com os seus amigos
      compartilhe este artigo, escolha a sua plataforma
      escolha a sua plataforma
      publicar no {network}
      enviar por {network}
      enviar pelo {network}
      enviar no {network}
      tuitar este artigo
      salvar no pinterest
      copiar link curto
      link copiado para a área de transferência
      salvar para ler depois
      guardar para ler mais tarde
      salvar artigo
      presentear artigo
      imprimir notícia
      versão para impressão
      compartilhado # vezes
      gostou do artigo? compartilhe
    `,
    counter: `
      # compartilhamentos
      # partilhas
      # curtidas
      # gostos
      # visualizações
      # leituras
      # seguidores
      visualizações
      visualizações #
      # votos
      # inscritos
      # apoiadores
      # dias restantes
      arrecadados de #
      # min de leitura
      tempo de leitura # min
      tempo de leitura: # minutos
      leitura de # minutos
    `,
    comment: `
      deixe um comentário
      deixe uma resposta
      deixe um comentário cancelar resposta
      deixe uma resposta cancelar resposta
      deixar um comentário
      deixe seu comentário
      deixe o seu comentário
      cancelar resposta
      escreva um comentário
      comente aqui
      publicar comentário
      postar um comentário
      enviar um comentário
      adicionar um comentário
      seja o primeiro a comentar
      nenhum comentário
      sem comentários
      ainda não há comentários
      nenhum comentário ainda
      o seu endereço de e-mail não será publicado
      o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com
      o seu endereço de email não será publicado. campos obrigatórios marcados com
      campos obrigatórios são marcados com
      campos obrigatórios marcados com
      salvar meus dados neste navegador para a próxima vez que eu comentar
      guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar
      notifique-me sobre novos comentários por e-mail
      notifique-me sobre novas publicações por e-mail
      você precisa fazer o login para publicar um comentário
      você precisa estar logado para comentar
      tem de iniciar a sessão para publicar um comentário
      faça login para comentar
      os comentários estão encerrados
      os comentários estão fechados
      os comentários estão desativados
      ver comentários
      ver todos os comentários
      participe da conversa
      comente esta notícia
      comente este artigo
      comentar notícia
      escreva seu comentário
      escreva o seu comentário
      deixe a sua opinião
      dê a sua opinião
      inicie a conversa
      participe da discussão
      junte-se à discussão
      comentar como convidado
      continuar como convidado
      avise-me sobre novas respostas
      notifique-me sobre novos comentários
      seu comentário aguarda moderação
      este comentário foi removido
      os comentários são moderados
      leia as regras de comentários
      ver mais comentários
      carregar mais comentários
      mostrar mais comentários
      ver # respostas
      ver respostas
      ocultar respostas
      ocultar comentários
      mais recentes primeiro
      mais antigos primeiro
      mais votados
      denunciar comentário
      denunciar abuso
      editar comentário
      faça login para responder
    `,
    commentHead: `
      comentários
      comentário
      # comentários
      # comentário
      comentários (#)
      # respostas
      # comentários em “{name}
      # comentários sobre “{name}
      em resposta a {name}
      responder a {name}
      convidado
      visitante
      mais votado
      mais novo
      mais antigo
      feedbacks em linha
      todos os comentários
      comentários dos leitores
      sua opinião
      # resposta
    `,
    consent: `
      este site usa cookies
      este site utiliza cookies
      este website utiliza cookies
      nós usamos cookies
      utilizamos cookies
      nós valorizamos sua privacidade
      valorizamos a sua privacidade
      a sua privacidade é importante para nós
      utilizamos cookies para personalizar conteúdo e anúncios, fornecer funcionalidades de redes sociais e analisar o nosso tráfego. também partilhamos informações acerca da sua utilização do site com os nossos parceiros de redes sociais, de publicidade e de análise, que as podem combinar com outras informações que lhes forneceu ou recolhidas por estes a partir da sua utilização dos respetivos serviços
      para fornecer as melhores experiências, usamos tecnologias como cookies para armazenar e/ou acessar informações do dispositivo
      usamos cookies para melhorar sua experiência de navegação
      ao continuar navegando, você concorda com a nossa política de privacidade
      ao continuar a navegar, está a aceitar a utilização de cookies
      aceitar todos
      aceitar tudo
      aceitar todos os cookies
      aceitar cookies
      rejeitar todos
      rejeitar tudo
      permitir todos
      permitir seleção
      configurações de cookies
      definições de cookies
      gerenciar consentimento
      gerir o consentimento
      política de cookies
      clique para aceitar os cookies de marketing e habilitar este conteúdo
      nós e nossos parceiros usamos cookies
      nós e os nossos parceiros utilizamos cookies
      usamos cookies para melhorar sua experiência
      este conteúdo está bloqueado
      conteúdo bloqueado
      conteúdo externo
      aceite os cookies para ver este conteúdo
      para ver este conteúdo, é necessário aceitar os cookies
      clique para aceitar os cookies de marketing e carregar este conteúdo
      carregar conteúdo
      mostrar conteúdo do {network}
      ver no {network}
      assistir no {network}
      aceitar e continuar
      aceitar e fechar
      continuar sem aceitar
      recusar cookies
      gerenciar cookies
      gerir cookies
      gerir opções
      gerenciar preferências
      salvar preferências
      guardar preferências
      cookies necessários
      cookies funcionais
      estritamente necessários
    `,
    ad: `
      publicidade
      anúncio
      anúncios
      – publicidade –
      continua após a publicidade
      continua depois da publicidade
      a matéria continua após a publicidade
      o artigo continua após a publicidade
      conteúdo patrocinado
      denunciar anúncio
      o artigo continua após o anúncio
      continue lendo após o anúncio
      continue a ler após a publicidade
      pular anúncio
      saltar anúncio
      fechar anúncio
      fechar publicidade
      ocultar anúncio
      denunciar este anúncio
      por que estou vendo este anúncio
      anúncios google
      links patrocinados
      recomendado por outbrain
      você pode gostar (anúncios)
      este artigo contém links de afiliados
      clique em permitir para receber notificações
      anuncie aqui
      anuncie conosco
      seu anúncio aqui
    `,
    adWord: `
      patrocinado
      promovido
      publieditorial
      patrocinado por {name}
      oferecido por {name}
      oferecimento {name}
      {name} deseja enviar notificações
      promoção
      oferta
      ofertas
      em parceria com {name}
      apresentado por {name}
      conteúdo de marca
      mais na web
    `,
    rating: `
      avalie este post
      avalie este artigo
      classifique este artigo
      clique nas estrelas
      clique para classificar este post
      média da classificação # / #. número de votos: #
      classificação média # / #. número de votos: #
      total: # média: #
      nenhum voto até agora! seja o primeiro a avaliar este post
      este artigo foi útil
      esta página foi útil
      este conteúdo foi útil
      você gostou deste artigo
      gostou deste artigo
      gostou do artigo
      quão útil foi este post
      obrigado pelo seu feedback
      obrigado pelo feedback
      avalie esta notícia
      sua avaliação
      # estrelas
      # de # estrelas
      obrigado pelo seu voto
      participe da nossa enquete
      enquete da semana
      reportar um erro
      comunicar erro
      encontrou um erro
      encontrou um erro? avise-nos
      encontrou um erro? selecione-o e pressione ctrl+enter
      sugerir correção
      ouvir artigo
      ouça este artigo
      ouça este conteúdo
      ouvir notícia
      o player de vídeo está carregando
      próximo vídeo em # segundos
      tamanho do texto
      aumentar fonte
      isto foi útil
      esta informação foi útil
      sim não
    `,
    account: `
      entrar
      fazer login
      faça login
      iniciar sessão
      terminar sessão
      sair
      criar conta
      criar uma conta
      já tem uma conta? entre
      já tem uma conta? faça login
      já é assinante? faça login
      já é assinante? inicie sessão
      assine para continuar lendo
      assine agora para continuar lendo e ter acesso ao arquivo completo
      conteúdo exclusivo para assinantes
      este conteúdo é exclusivo para assinantes
      exclusivo para assinantes
      artigo exclusivo para assinantes
      só para assinantes
      exclusivo para assinante
      conteúdo exclusivo
      conteúdo premium
      já é assinante
      já sou assinante
      ainda não é assinante? assine
      não tem uma conta? cadastre-se
      ainda não tem conta? registe-se
      esqueci minha senha
      esqueci a senha
      esqueceu a senha
      esqueceu-se da palavra-passe
      lembrar de mim
      lembrar-me
      manter conectado
      minha conta
      meu perfil
      ver planos
      ver ofertas de assinatura
      experimente grátis
      experimente grátis por # dias
      primeiro mês por #
      você ainda tem # artigos grátis
      você atingiu o limite de artigos gratuitos
      cadastre-se para continuar lendo
      faça login para continuar lendo
      assine para ler a matéria completa
      bem-vindo, visitante
      olá, visitante
    `,
    mail: `
      ver no navegador
      ver este e-mail no navegador
      visualizar no navegador
      não consegue visualizar este e-mail? clique aqui
      cancelar inscrição
      cancelar subscrição
      cancelar assinatura
      descadastrar
      você recebeu este e-mail porque se inscreveu em nossa newsletter
      você está recebendo este e-mail porque se cadastrou em {name}
      recebeu este email porque subscreveu a nossa newsletter
      este e-mail foi enviado para {name}
      caso não queira mais receber nossos e-mails, clique aqui
      todos os direitos reservados
      não está vendo as imagens? clique aqui
      se não consegue visualizar este e-mail, clique aqui
      ver online
      ler online
      alterar as minhas preferências
      gerenciar preferências de e-mail
      atualize suas preferências
      você recebeu este e-mail porque se inscreveu
      por que recebi este e-mail
      por favor, não responda a este e-mail
      esta é uma mensagem automática
      recebeu este e-mail de um amigo? inscreva-se
      encaminhar para um amigo
      enviado com {name}
      nosso endereço
    `,
    app: `
      baixe nosso aplicativo
      baixe o aplicativo
      baixe o app
      descarregue a nossa app
      disponível no google play
      baixar na app store
      descarregar na app store
      abrir no app
      abrir no aplicativo
    `,
    blocker: `
      bloqueador de anúncios detectado
      detectamos que você está usando um bloqueador de anúncios
      por favor, desative seu bloqueador de anúncios
      desative o seu bloqueador de anúncios
      por favor, ative o javascript
      habilite o javascript no seu navegador
      o javascript está desativado
    `,
    support: `
      me pague um café
      pague-me um café
      apoie-nos
      apoie o nosso trabalho
      apoie nosso trabalho
      apoie o {name}
      apoie-nos no {network}
      apoie no {network}
      faça uma doação
      faça um donativo
      faça sua doação
      doe agora
      torne-se membro
      seja um apoiador
      o nosso jornalismo precisa de você
      apoie o jornalismo independente
      gostou do artigo? apoie-nos
      você chegou até o fim
      ajude-nos a continuar
      seu apoio é importante
      cada doação conta
      doação única
      doação mensal
      doar uma vez
      doar todo mês
      escolha um valor
      quero doar
      quero apoiar
      seja membro
      pague-nos um café
      chave pix
      apoie este projeto
    `,
    maker: `
      desenvolvido por {name}
      com tecnologia de {name}
      tecnologia do {name}
      orgulhosamente mantido com {name}
      feito com {name}
      por {name}
      hospedado por {name}
      tema de {name}
    `,
    navigation: `
      voltar ao topo
      voltar para o topo
      topo
      anterior
      próximo
      próxima
      seguinte
      post anterior
      próximo post
      artigo anterior
      próximo artigo
      página anterior
      próxima página
      posts mais antigos
      posts mais recentes
      mensagens antigas
      voltar ao início
      página inicial
      início
      pular para o conteúdo
      ir para o conteúdo
      saltar para o conteúdo
      índice
      buscar no site
      busca
      quem somos
      sobre nós
      contato
      contacto
      fale conosco
      aviso legal
      política de privacidade
      termos de uso
      termos e condições
      mapa do site
      trabalhe conosco
      ajuda
      perguntas frequentes
      expediente
      leia também
      leia mais em {name}
      leia também em {name}
      veja também
      você pode gostar
      mais sobre este assunto
      mais de {name}
      mais notícias
      notícias relacionadas
      artigos relacionados
      mais lidas
      últimas notícias
      etiquetas
      categorias
      página # de #
      abrir menu
      fechar menu
      escolher idioma
      selecionar idioma
      link permanente
      proibida a reprodução
      fale com a redação
      envie sua notícia
      publicado em #
      atualizado em #
    `
  }
}
