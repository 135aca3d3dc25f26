export const aboutSite = (site: string) => `Sobre o ${site}`
export const intro =
  'Um guia de estudo que roda inteiro no seu navegador, a partir de arquivos: sem conta, sem servidor de respostas, sem nota dada por máquina.'

export const privacy = 'Privacidade'
export const nothingLeaves = 'Nenhuma resposta e nenhum texto seu sai deste aparelho.'
export const nowhereToSend =
  'O site não tem para onde enviar: não há conta, cookie, estatística de visitas nem pedido a outro endereço, e a política de segurança de cada página proíbe o navegador de fazê-lo. Os testes do projeto falham se uma página pedir algo a outro site.'

export const keptHere = 'O que fica guardado aqui:'
/** Up to the link to the page of progress, and from there on. */
export const whatIsKept =
  'leituras marcadas, respostas, avaliações, rascunhos, redações, a agenda da revisão e o tema escolhido. Ficam só neste navegador, neste aparelho; em'
export const whatIsKeptAfter = 'você vê, exporta e apaga tudo isso.'

export const leavesByYou = 'O que sai, e só por você:'
export const whatLeaves =
  'os arquivos que você exporta e os links que você copia. Um link de roteiro leva dentro dele os lugares, o título e o recado que alguém escreveu; o seu progresso nunca vai em um link.'

export const seenByHost = 'O que quem hospeda vê:'
export const whatHostSees =
  'como em todo site, que páginas e arquivos foram pedidos, e de que endereço da rede. Uma busca e um roteiro estão no endereço da página, e vão nele quando você a abre ou recarrega. Quais respostas você deu, não.'

export const insideLms = 'Dentro de um ambiente de ensino:'
export const whatLmsGets =
  'no pacote SCORM, e só nele, a página entrega ao ambiente que a abriu a conclusão, a sua autoavaliação e um resumo para continuar depois.'

export const selfAssessment = 'Autoavaliação, não nota'
export const whoJudges =
  'Quem julga cada resposta é você. A leitura do app é uma segunda opinião, feita aqui mesmo por regras que se podem ler, e vem sempre com a medida do quanto erra. O que foi acrescentado ao texto do guia está marcado como “Complemento do app”.'

export const licences = 'Licenças'
export const openSource =
  'O código deste site é aberto, sob a licença MIT. Ele leva consigo o trabalho de outros, a quem agradecemos:'
