/* A guide written by hand, in the shape of the real one, so that these tests stand on their own. */
import type { Chapter, Guide, Inline, Stage } from '#domain/course/course.ts'

export const text = (words: string): Inline[] => [{ kind: 'text', text: words }]

const plain: [id: string, title: string, description: string][] = [
  ['coleta-de-dados', 'Coleta de Dados', 'Obter dados brutos de várias fontes.'],
  [
    'analise-do-problema-de-negocio',
    'Análise do Problema de Negócio',
    'Definir e analisar o problema que o ML resolverá.',
  ],
  ['preparacao-de-dados', 'Preparação de Dados', 'Limpar, transformar e preparar dados.'],
  ['feature-store', 'Feature Store', 'Repositório centralizado para features.'],
  ['selecao-de-modelo', 'Seleção de Modelo', 'Escolher o algoritmo de ML mais apropriado.'],
  ['treinamento-de-modelo', 'Treinamento de Modelo', 'Treinar modelos usando dados preparados.'],
  ['avaliacao-de-modelo', 'Avaliação de Modelo', 'Avaliar o desempenho do modelo.'],
  [
    'verificacao-de-desempenho',
    'Verificação de Desempenho',
    'Determinar se o modelo atende aos requisitos para implantação.',
  ],
  ['ajuste-de-modelo', 'Ajuste de Modelo', 'Otimizar o desempenho do modelo.'],
  ['repositorio-de-modelo', 'Repositório de Modelo', 'Armazenamento centralizado para modelos.'],
  ['implantacao-de-modelo', 'Implantação de Modelo', 'Implantar modelos treinados em produção.'],
  [
    'monitoramento-e-manutencao',
    'Monitoramento e Manutenção',
    'Monitorar continuamente o desempenho do modelo.',
  ],
  [
    'decisao-de-retreinamento',
    'Decisão de Retreinamento',
    'Ponto de decisão contínuo para determinar quando retreinar.',
  ],
]

const link = (id: string, words: string): Inline => ({
  kind: 'link',
  to: `/guia/pipeline#${id}`,
  children: text(words),
})

const decisions: Record<string, Stage['decision']> = {
  'verificacao-de-desempenho': {
    yes: {
      label: 'Se SIM',
      content: [link('implantacao-de-modelo', 'Prosseguir para Implantação de Modelo')],
      targets: ['implantacao-de-modelo'],
    },
    no: {
      label: 'Se NÃO',
      content: [link('ajuste-de-modelo', 'Retornar para Ajuste de Modelo')],
      targets: ['ajuste-de-modelo'],
    },
  },
  'decisao-de-retreinamento': {
    yes: {
      label: 'Se SIM',
      content: [
        ...text('Retornar para '),
        link('coleta-de-dados', 'Coleta'),
        ...text('/'),
        link('preparacao-de-dados', 'Preparação de Dados'),
        ...text('.'),
      ],
      targets: ['coleta-de-dados', 'preparacao-de-dados'],
    },
    no: {
      label: 'Se NÃO',
      content: [link('monitoramento-e-manutencao', 'Continuar monitorando')],
      targets: ['monitoramento-e-manutencao'],
    },
  },
}

export const stages: Stage[] = plain.map(([id, title, description], index) => ({
  id,
  aliases: id === 'feature-store' ? ['repositorio-de-features'] : [],
  number: index + 1,
  title,
  remark: id === 'verificacao-de-desempenho' ? 'Ponto de Decisão' : null,
  description: text(description),
  decision: decisions[id] ?? null,
  practice:
    id === 'verificacao-de-desempenho'
      ? [
          {
            kind: 'question',
            address: '/questionario/verificacao-de-desempenho',
            title: 'Pergunta 6',
          },
        ]
      : [],
}))

export const concerns = [
  ['seguranca-do-modelo', 'Segurança do Modelo'],
  ['conformidade-do-modelo', 'Conformidade do Modelo'],
  ['gerenciamento-do-ciclo-de-vida', 'Gerenciamento do Ciclo de Vida do Modelo'],
  ['explicabilidade-do-modelo', 'Explicabilidade do Modelo'],
].map(([id = '', title = '']) => ({
  id,
  aliases: [],
  title,
  remark: id === 'explicabilidade-do-modelo' ? 'xAI' : null,
  description: text(`O que ${title} quer dizer.`),
}))

const term = (id: string, name: string, definition: string) => ({
  id,
  name,
  definition: text(definition),
})

export const pipelineChapter: Chapter = {
  id: 'pipeline',
  aliases: [],
  numeral: 'II',
  title: 'Visão Geral do Pipeline de MLOps',
  minutes: 4,
  intro: [{ kind: 'paragraph', children: text('Compreender as etapas sequenciais do pipeline.') }],
  sections: [
    {
      id: 'fluxo-do-pipeline',
      aliases: ['fluxo'],
      title: 'Fluxo do Pipeline',
      blocks: [{ kind: 'stages', stages }],
      practice: [
        {
          kind: 'question',
          address: '/questionario/feature-store',
          title: 'Pergunta 5: Feature Store',
        },
      ],
      terms: [
        term('feature-store', 'Feature Store', 'Um repositório centralizado de features.'),
        term('data-drift', 'Data Drift', 'Uma mudança nos dados de entrada.'),
        term('concept-drift', 'Concept Drift', 'Uma mudança na relação com a variável alvo.'),
        term('mlops', 'MLOps', 'Um conjunto de práticas.'),
      ],
    },
    {
      id: 'consideracoes-transversais',
      aliases: [],
      title: 'Considerações Transversais (aplicáveis em todo o ciclo de vida)',
      blocks: [{ kind: 'concerns', concerns }],
      practice: [],
      terms: [],
    },
  ],
  definitions: [],
  keyFigures: [],
  previous: {
    kind: 'chapter',
    address: '/guia/necessidade',
    title: 'MLOps: A Necessidade e o Porquê',
  },
  next: { kind: 'chapter', address: '/guia/genaiops', title: 'Introdução ao GenAIOps' },
}

export const caseChapter: Chapter = {
  id: 'estudo-de-caso',
  aliases: [],
  numeral: 'IV',
  title: 'Estudo de Caso: Exemplos de Projetos Reais (Thomson Reuters Labs)',
  minutes: 1,
  intro: [],
  sections: [
    {
      id: 'o-problema',
      aliases: [],
      title: 'O Problema',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              anchors: ['cientistas'],
              content: text('Mais de 150 engenheiros de ML e cientistas de dados.'),
              children: [],
            },
            {
              anchors: [],
              content: [
                { kind: 'strong', children: text('Sem padronização') },
                ...text(': cada pesquisador construía modelos à sua maneira.'),
              ],
              children: [],
            },
          ],
        },
      ],
      practice: [
        {
          kind: 'question',
          address: '/questionario/problemas-thomson-reuters',
          title: 'Pergunta 9',
        },
      ],
      terms: [term('roi', 'ROI', 'Uma métrica de desempenho de um investimento.')],
    },
    {
      id: 'os-resultados',
      aliases: [],
      title: 'Os Resultados',
      blocks: [
        {
          kind: 'complement',
          blocks: [{ kind: 'paragraph', children: text('Palavras do app, não da fonte.') }],
        },
      ],
      practice: [],
      terms: [],
    },
  ],
  definitions: [],
  keyFigures: [
    { value: '150+', label: 'engenheiros de ML e cientistas de dados', section: 'o-problema' },
    {
      value: '3–5 dias',
      label: 'economizados por pessoa por mês',
      section: 'os-resultados',
    },
    { value: '40 %', label: 'de melhoria de produtividade', section: 'os-resultados' },
    {
      value: '20–30 pessoas',
      label: 'além das quais padronizar se torna essencial',
      section: 'os-resultados',
    },
  ],
  previous: null,
  next: null,
}

export const guide: Guide = {
  intro: {
    lead: [{ kind: 'paragraph', children: text('Aqui está um guia de estudo detalhado.') }],
    title: 'Guia de Estudo de Visão Geral do MLOps',
    body: [
      { kind: 'paragraph', children: text('Este guia de estudo foi projetado para revisar.') },
    ],
  },
  chapters: [pipelineChapter, caseChapter].map(
    ({ id, aliases, numeral, title, minutes, sections }) => ({
      id,
      aliases,
      numeral,
      title,
      minutes,
      sections: sections.map((section) => ({ id: section.id, title: section.title })),
    }),
  ),
}
