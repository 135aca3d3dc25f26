/* What a reader wants who types this, on the real guide, and why it stands first. */
import { describe, expect, it } from 'vitest'
import { addressesFor } from './course.ts'

type Row = [query: string, first: readonly string[], reason: string]

const rows: Row[] = [
  [
    'mlops',
    ['/glossario/mlops'],
    'a whole name lifts the term above the forty texts with the word',
  ],
  ['O que é MLOps?', ['/glossario/mlops'], 'words of the question are no subject'],
  ['ml ops', ['/glossario/mlops'], 'two words that the guide writes as one'],
  ['machine learning operations', ['/glossario/mlops'], 'the name written out'],
  ['roi', ['/glossario/roi'], 'three letters are a whole name'],
  ['retorno sobre o investimento', ['/glossario/roi'], 'the name in the other language'],
  ['investimento', ['/glossario/roi'], 'in a name before in texts'],
  [
    'feature store',
    ['/glossario/feature-store', '/guia/pipeline#feature-store', '/questionario/feature-store'],
    'of one name: the term explains, the stage places, the question asks',
  ],
  ['fature store', ['/glossario/feature-store', '/guia/pipeline#feature-store'], 'a letter lost'],
  ['featurestore', ['/glossario/feature-store', '/guia/pipeline#feature-store'], 'a space lost'],
  ['feature-store', ['/glossario/feature-store', '/guia/pipeline#feature-store'], 'with a hyphen'],
  ['fatur', ['/glossario/feature-store'], 'a letter lost, and the end not yet typed'],
  [
    'drift',
    ['/glossario/concept-drift', '/glossario/data-drift'],
    'both names; equals in alphabetical order',
  ],
  ['drfit', ['/glossario/concept-drift', '/glossario/data-drift'], 'two letters swapped'],
  ['data drift', ['/glossario/data-drift'], 'the whole name'],
  ['desvio de dados', ['/glossario/data-drift'], 'the whole name in Portuguese'],
  ['drift de dados', ['/glossario/data-drift'], 'a variant that no title has'],
  ['desvio de conceito', ['/glossario/concept-drift'], 'the whole name in Portuguese'],
  [
    're-treinamento',
    ['/guia/pipeline#decisao-de-retreinamento', '/glossario/retraining-decision'],
    'the guide writes it without a hyphen',
  ],
  [
    'retreinar',
    ['/guia/pipeline#decisao-de-retreinamento', '/glossario/retraining-decision'],
    'the verb of a noun in the title',
  ],
  [
    'quando retreinar o modelo?',
    ['/guia/pipeline#decisao-de-retreinamento'],
    'a whole question, its verb in another form',
  ],
  ['retraining', ['/glossario/retraining-decision'], 'the English name'],
  ['implantar', ['/guia/pipeline#implantacao-de-modelo'], 'the verb of a noun in the title'],
  ['implantação', ['/guia/pipeline#implantacao-de-modelo'], 'first word of the title'],
  ['deploy', ['/glossario/model-deployment'], 'the beginning of an English name'],
  ['coleta', ['/guia/pipeline#coleta-de-dados'], 'in a title before in texts'],
  ['coleta de dados', ['/guia/pipeline#coleta-de-dados'], 'the whole title; stage before question'],
  ['pergunta coleta', ['/questionario/coleta-de-dados'], 'the kind is in the trail'],
  ['repositorio', ['/guia/pipeline#repositorio-de-modelo'], 'in the title, without its accent'],
  [
    'repositório de modelo',
    ['/glossario/model-repository', '/guia/pipeline#repositorio-de-modelo'],
    'the whole name of both: the term explains, the stage places',
  ],
  [
    'hiperparametros',
    ['/glossario/hyperparameter-tuning', '/guia/pipeline#ajuste-de-modelo'],
    'in a name before in a text',
  ],
  [
    'ajuste',
    ['/guia/pipeline#ajuste-de-modelo', '/questionario/ajuste-de-modelo'],
    'first word of the title; stage before question',
  ],
  [
    'monitorar',
    ['/glossario/monitoring-maintenance', '/guia/pipeline#monitoramento-e-manutencao'],
    'both names of the term are of its family, and only one of the stage',
  ],
  ['seguranca', ['/guia/pipeline#seguranca-do-modelo', '/glossario/model-security'], 'in titles'],
  ['pipeline segurança', ['/guia/pipeline#seguranca-do-modelo'], 'narrowed by the chapter'],
  ['xai', ['/guia/pipeline#explicabilidade-do-modelo'], 'the remark behind the title is a name'],
  ['explicável', ['/guia/pipeline#explicabilidade-do-modelo'], 'the adjective of the noun'],
  ['compliance', ['/glossario/model-compliance'], 'the English name'],
  ['gdpr', ['/glossario/model-compliance'], 'a word that stands once'],
  ['fraude', ['/guia/necessidade#problemas-sem-mlops'], 'a word that stands once'],
  ['funciona no meu laptop', ['/guia/necessidade#problemas-sem-mlops'], 'a phrase of the text'],
  ['problemas sem mlops', ['/guia/necessidade#problemas-sem-mlops'], '"sem" is a word here'],
  ['90%', ['/guia/necessidade#implicacoes-de-negocio'], 'a figure'],
  ['40 %', ['/guia/estudo-de-caso#os-resultados'], 'a figure, spaced'],
  ['20-30 pessoas', ['/guia/estudo-de-caso#principal-conclusao'], 'figures around a hyphen'],
  ['sagemaker', ['/guia/estudo-de-caso#a-solucao'], 'a product'],
  ['resultados thomson', ['/questionario/resultados-thomson-reuters'], 'both in one title'],
  ['controle de qualidade', ['/redacao/controle-de-qualidade'], 'the whole name of an essay'],
  ['genaiops', ['/guia/genaiops'], 'a chapter about it'],
  ['métricas de validação', ['/guia/pipeline#avaliacao-de-modelo'], 'both words in one text'],
  [
    'data drift kubernetes',
    ['/glossario/data-drift'],
    'a word that stands nowhere does not hide the others',
  ],
  [
    'diferença entre data drift e concept drift',
    ['/glossario/concept-drift', '/glossario/data-drift'],
    'no text has all the words; these have most',
  ],
  ['flashcards', ['/revisao'], 'what such a page is called elsewhere'],
  ['exportar', ['/progresso'], 'what one does on the page'],
  ['professor', ['/professores'], 'singular of a page'],
  ['laboratorio', ['/laboratorio'], 'the page before the chapter that mentions it'],
  ['glossario', ['/glossario'], 'the page before its terms'],
]

describe('the ranking of the search', () => {
  it('has at least forty queries', () => expect(rows.length).toBeGreaterThanOrEqual(40))

  it.each(rows)('puts first for %j: %j (%s)', (query, first) => {
    expect(addressesFor(query).slice(0, first.length)).toEqual(first)
  })

  it.each([
    'Produção',
    'PRODUÇÃO',
    'produçao',
    'em produção?',
    ' produc\u0327a\u0303o ',
    'produção!',
  ])('finds the same in the same order for "producao" and %j', (query) => {
    const found = addressesFor('producao')
    expect(found.length).toBeGreaterThan(5)
    expect(addressesFor(query)).toEqual(found)
  })

  it('finds the same whatever the order of the words', () => {
    expect(addressesFor('modelo repositório')).toEqual(addressesFor('repositório modelo'))
  })

  it('holds on to a place while its name is being typed', () => {
    for (let length = 3; length <= 'monitoramento'.length; length++) {
      const query = 'monitoramento'.slice(0, length)
      const first = addressesFor(query).slice(0, 2)
      expect(first, query).toContain('/guia/pipeline#monitoramento-e-manutencao')
    }
  })
})
