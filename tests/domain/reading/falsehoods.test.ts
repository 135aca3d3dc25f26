import { describe, expect, it } from 'vitest'
import { readAnswer } from '#domain/reading/read-answer.ts'
import { readers } from './course.ts'

function falsehoodsOf(question: string, text: string): string[] {
  const readable = readers.get(question)
  if (readable === undefined) throw new Error(`No question "${question}"`)
  return readAnswer(text, readable.reader).falsehoods.map((falsehood) => falsehood.text)
}

describe('a false statement', () => {
  // A wrong hint teaches a second mistake: it must name what was said, not what lies next to it.
  it.each([
    [
      'coleta-de-dados',
      'Definir o problema de negócio que o ML vai resolver.',
      'Definir o problema ou escolher o algoritmo',
    ],
    ['valor-de-negocio', 'Garante o lucro da empresa.', 'O MLOps é garantia de lucro'],
    [
      'verificacao-de-desempenho',
      'Decide quando retreinar o modelo.',
      'É aqui que se decide retreinar',
    ],
    [
      'problemas-thomson-reuters',
      'Perdiam clientes por causa dos erros.',
      'Faltavam clientes ou dinheiro',
    ],
    [
      'problemas-thomson-reuters',
      'A empresa não tinha problemas de padronização.',
      'Havia padronização, até demais',
    ],
    [
      'razoes-tecnicas',
      'Corrige os erros do modelo automaticamente.',
      'O MLOps deixa o modelo sem erros',
    ],
    ['ajuste-de-modelo', 'Sempre acontece.', 'O ajuste acontece sempre ou em datas marcadas'],
  ])('of %s in "%s" is named "%s"', (question, text, name) => {
    expect(falsehoodsOf(question, text)).toEqual([name])
  })

  it.each([
    ['ajuste-de-modelo', 'É acionada sempre que o modelo não cumpre os requisitos.'],
    ['valor-de-negocio', 'Garante que os modelos saiam do laboratório e gerem retorno.'],
    ['lancar-modelo', 'Deploy and forget não funciona: é preciso monitorar e fazer retrain.'],
    ['feature-store', 'Repositório de atributos, gerenciado e servido a todos os modelos.'],
    ['repositorio-de-modelo', 'Reunir num lugar só tudo quanto é modelo treinado.'],
    ['verificacao-de-desempenho', 'Serve de porteiro: só entra em produção quem merece.'],
    ['verificacao-de-desempenho', 'Diz se pode ou não ir para produção.'],
    ['verificacao-de-desempenho', 'Em caso negativo passa por novos ajustes.'],
    ['resultados-thomson-reuters', 'Retenção de talentos, 40% de melhora na produtividade.'],
  ])('is not seen in what is right: %s, "%s"', (question, text) => {
    expect(falsehoodsOf(question, text)).toEqual([])
  })
})
