import { decimal } from './format.ts'

export const title = 'Leitura do app'
export const show = 'Ver a leitura do app'
export const accept = 'Aceitar a leitura do app'
export const none = 'O app não tem leitura própria para esta pergunta: vale o seu julgamento.'
export const secondOpinion =
  'Uma segunda opinião, palavra por palavra. Vale mais depois do seu próprio julgamento.'

export const ownScore = 'Sua avaliação:'
export const ownScoreToCome = 'por fazer'
export const itsScore = 'leitura do app:'
export const oneDiffers = 'Uma ideia difere: decida se mantém ou muda.'
export const someDiffer = (ideas: number) =>
  `${ideas} ideias diferem: decida, em cada uma, se mantém ou muda.`
export const ownKept = 'Onde diferem, você ficou com a sua.'
export const noneDiffer = 'Nas ideias julgadas, as duas coincidem.'

export const itsMark = 'Leitura do app:'
export const outcomes = {
  coberta: 'Coberta',
  quase: 'Quase',
  'a-verificar': 'A verificar',
  'nao-encontrada': 'Não encontrada',
}
export const doubts = {
  negada: 'Há uma negação por perto: confira se a frase afirma a ideia ou a nega.',
  contradita: 'A ideia está dita, mas outro trecho parece dizer o contrário.',
  'afirmacao-falsa': 'As palavras aparecem junto de uma afirmação que vale rever.',
  ressalva:
    'As palavras estão aí, mas o texto como um todo deixa dúvida; veja a observação abaixo.',
}
export const whyAlmost = 'Parte da ideia está aí; compare com o texto dela.'
export const whyNotFound =
  'O app não reconheceu palavras desta ideia. Se você a disse de outro jeito, vale a sua marca.'

export const sameMark = 'Igual à sua marca.'
export const markKept = (own: string) => `Você ficou com a sua marca: ${own}.`
export const otherMark = 'Diferente da sua.'
export const bothMarks = (own: string, proposed: string) =>
  `Você marcou ${own}; a leitura daria ${proposed}.`
export const keep = (mark: string) => `Manter ${mark}`
export const change = (mark: string) => `Mudar para ${mark}`

export const claim = 'Uma afirmação para rever'
/** What is seen in a text that keeps full credit back, and what helps. */
export const guards = {
  vazia: 'Não há palavras para ler nesta resposta.',
  eco: 'Sua resposta repete a pergunta: o app só conta o que vem além dela, com as suas palavras.',
  lista: 'A resposta parece uma lista de palavras. Uma frase que as ligue mostra o que você sabe.',
  'outro-idioma': 'O texto parece estar em outro idioma; o app só sabe ler português e inglês.',
  'fala-com-o-app':
    'Um trecho se dirige ao app em vez de responder à pergunta; a leitura segue só o resto.',
  contradicao: 'Dois trechos parecem dizer coisas opostas. Qual deles vale?',
  longa: 'A resposta passa de 150 palavras. Em 2–3 frases, fica mais fácil ver o que ficou.',
}
export const notFull = 'Por isso a leitura do app não dá pontuação cheia.'

export const unmeasured =
  'O acerto desta leitura ainda não foi medido neste curso: confie primeiro no seu julgamento.'
export const measured = (answers: number, falseCredit: string, recall: string) =>
  `Em ${answers} respostas rotuladas, o app deu por coberta uma ideia ausente em ${falseCredit} dos casos e reconheceu ${recall} das ideias presentes.`
export const eachQuestion = 'Quanto o app acerta em cada pergunta'
export const howMeasured =
  'As respostas foram escritas e julgadas por quem não conhecia os padrões desta leitura, e ela não foi afinada com elas. São poucas por pergunta: tome as cifras por indício. Falsas: ideias ausentes dadas por cobertas. Achadas: ideias presentes reconhecidas. Nível: respostas em que a pontuação do app, em cinco níveis, foi a do rótulo.'
export const question = 'Pergunta'
export const thisQuestion = '(esta)'
export const answerCount = 'N'
export const falseFinds = 'Falsas'
export const finds = 'Achadas'
export const level = 'Nível'
/**
 * A share with one decimal where it says something.
 *
 * @example percent(0.0064) // '0,6 %'
 */
export const percent = (share: number) => `${decimal(Math.round(share * 1000) / 10)}\u00a0%`
