import type { GuardKind } from '#domain/reading/guards.ts'
import type { Doubt, IdeaReading, Outcome } from '#domain/reading/read-answer.ts'

export const outcomeLabels: Record<Outcome, string> = {
  coberta: 'Coberta',
  quase: 'Quase',
  'a-verificar': 'A verificar',
  'nao-encontrada': 'Não encontrada',
}

const doubtReasons: Record<Doubt, string> = {
  negada: 'Há uma negação por perto: confira se a frase afirma a ideia ou a nega.',
  contradita: 'A ideia está dita, mas outro trecho parece dizer o contrário.',
  'afirmacao-falsa': 'As palavras aparecem junto de uma afirmação que vale rever.',
  ressalva:
    'As palavras estão aí, mas o texto como um todo deixa dúvida; veja a observação abaixo.',
}

/** Why the app reads an idea as it does; null where its label says all. */
export function explainReading({ outcome, doubts }: IdeaReading): string | null {
  const [doubt] = doubts
  if (doubt !== undefined) return doubtReasons[doubt]
  if (outcome === 'quase') return 'Parte da ideia está aí; compare com o texto dela.'
  if (outcome === 'nao-encontrada') {
    return 'O app não reconheceu palavras desta ideia. Se você a disse de outro jeito, vale a sua marca.'
  }
  return null
}

/** What to tell a learner about a text that keeps full credit back: what is seen, what helps. */
export const guardMessages: Record<GuardKind, string> = {
  vazia: 'Não há palavras para ler nesta resposta.',
  eco: 'Sua resposta repete a pergunta: o app só conta o que vem além dela, com as suas palavras.',
  lista: 'A resposta parece uma lista de palavras. Uma frase que as ligue mostra o que você sabe.',
  'outro-idioma': 'O texto parece estar em outro idioma; o app só sabe ler português e inglês.',
  'fala-com-o-app':
    'Um trecho se dirige ao app em vez de responder à pergunta; a leitura segue só o resto.',
  contradicao: 'Dois trechos parecem dizer coisas opostas. Qual deles vale?',
  longa: 'A resposta passa de 150 palavras. Em 2–3 frases, fica mais fácil ver o que ficou.',
}
