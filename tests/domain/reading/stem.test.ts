import { describe, expect, it } from 'vitest'
import { stem } from '#domain/reading/stem.ts'

describe('stem', () => {
  it.each([
    ['funcao', 'funcoes'],
    ['avaliacao', 'avaliar', 'avaliado', 'avalia', 'avaliamos', 'avaliacoes'],
    ['implantacao', 'implantar', 'implantado', 'implantam', 'implante'],
    ['mudanca', 'mudar', 'mudam', 'mudou', 'mudando', 'mudancas'],
    ['treinamento', 'treinar', 'treino', 'treinado', 'treinam'],
    ['padronizacao', 'padronizar', 'padronizado', 'padronizada'],
    ['alteracao', 'alterar', 'alteram'],
    ['gerenciamento', 'gerenciar', 'gerencia'],
    ['desperdicio', 'desperdicar', 'desperdica'],
    ['modelo', 'modelos', 'model', 'models'],
    ['versao', 'versoes'],
    ['ficar', 'fique', 'ficam'],
    ['degradar', 'degrada', 'degradacao', 'degradam'],
    ['chegar', 'chegue', 'chegam'],
    ['confiavel', 'confiaveis', 'confiabilidade', 'confianca'],
    ['rapida', 'rapido', 'rapidamente'],
    ['agil', 'ageis'],
    ['facil', 'faceis'],
    ['util', 'uteis'],
    ['movel', 'moveis'],
    ['sair', 'sai', 'saem', 'saiu', 'sairam'],
    ['refazer', 'refaz', 'refeito', 'refaca'],
    ['seguir', 'segue', 'siga'],
    ['subir', 'sobe', 'subiu'],
  ])('joins %s with its family', (first, ...others) => {
    for (const other of others) expect([other, stem(other)]).toEqual([other, stem(first)])
  })

  it.each([
    ['funcao', 'funcionar'],
    ['produto', 'producao'],
    ['reter', 'retreinar'],
    ['estavel', 'estavam'],
    ['servir', 'versao'],
    ['dados', 'dias'],
    ['dado', 'deu'],
    ['saida', 'sair'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it('leaves short words and numbers alone', () => {
    expect(['ar', 'ia', 'api', '40', 'v2'].map(stem)).toEqual(['ar', 'ia', 'api', '40', 'v2'])
  })
})
