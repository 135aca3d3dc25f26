import { count } from './format.ts'

export const title = 'Para professores'
export const intro =
  'Cada lugar deste site tem um endereço que não muda quando o texto é editado: aponte a turma para a seção, a etapa, a pergunta ou o termo exato.'

export const forClass = 'Para a turma'
export const makeRoute = 'Montar um roteiro de estudo'
export const makeRouteMeans =
  'Os lugares que você escolher, com prazo e recado, num só link; cada estudante vê ali o próprio progresso.'
export const toLms = 'Levar para o LMS'
export const toLmsMeans =
  'As perguntas para o banco de questões, o app inteiro como pacote SCORM e páginas dentro das suas.'

/* Links to what can be printed, one behind the other, and what becomes of them. */
export const sheets = 'Folhas para imprimir'
export const questionSheets = 'perguntas, com linhas ou com gabarito'
export const chapterSheets = 'capítulos'
export const topicSheets = 'temas'
export const glossarySheet = 'glossário'
export const betweenSheets = ', '
export const beforeLastSheet = ' e '
export const goOnPaper = (sheets: number) =>
  `${sheets === 1 ? 'vai' : 'vão'} ao papel pelo “Imprimir” do navegador, só com o texto.`

export const questionFiles = 'As perguntas, com o gabarito'
export const questionFilesMean =
  'Perguntas dissertativas para o banco de questões. Em Moodle XML, o gabarito e o valor de cada ideia ficam nas informações para o avaliador, que o estudante não vê. O GIFT não tem esse campo: o gabarito vai no feedback geral, que aparece ao estudante quando o questionário mostra feedback.'
export const downloadMoodle = 'Baixar Moodle XML'
export const downloadGift = 'Baixar GIFT'
export const preparing = 'Preparando o arquivo…'
export const fileFailed =
  'O arquivo não ficou pronto: parte do conteúdo não chegou. Verifique a conexão e tente de novo.'
export const fileReady = (file: string, questions: number) =>
  `O arquivo ${file}, com ${count(questions, 'pergunta', 'perguntas')} e o gabarito, está com os seus downloads. No Moodle: Banco de questões, Importar.`

/* Around a command and the folder that it fills. */
export const scormPackage = 'O app inteiro, como pacote SCORM'
export const scormCommand =
  'Quem tem o código do site gera os pacotes para SCORM 1.2 e SCORM 2004 (4ª edição) com'
export const scormFolder = '; eles ficam em'
export const scormMeans =
  '. O pacote informa ao LMS a autoavaliação do estudante, de 0 a 100, e se as perguntas foram todas respondidas e julgadas. Quem volta continua de onde parou, também em outro aparelho: o LMS guarda as marcas e, enquanto couberem, os textos.'

export const embedding = 'Uma página dentro da sua'
export const embeddingMeans =
  'Sem cabeçalho nem menus, para um iframe. O que o estudante escreve fica no navegador dele.'
export const embeddedPage = 'Página'
export const embedCode = 'Código para incorporar'
export const copyCode = 'Copiar código'
export const codeCopied = 'Código copiado'
export const codeRefused = 'O navegador não deixou copiar; selecione o código acima.'
