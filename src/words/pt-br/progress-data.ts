export const title = 'Seus dados'
export const intro =
  'A cópia é um arquivo com tudo o que está nesta página. Importar soma o arquivo ao que já está aqui e não apaga nada.'
export const exportAll = 'Exportar progresso'
export const importAll = 'Importar progresso'
export const file = 'Arquivo de progresso'
export const eraseAll = 'Apagar tudo'
export const undo = 'Desfazer'

export const exported = 'Cópia exportada'
export const whereExported = (file: string) =>
  `O arquivo ${file} está com os seus downloads. Para trazê-lo de volta, aqui ou em outro aparelho, use “Importar progresso”.`

export const refused = (file: string) => `“${file}” não foi importado`
export const whyRefused = (reason: string) =>
  `${reason} Nada mudou aqui. Escolha um arquivo salvo por “Exportar progresso”.`
export const unreadable = 'O navegador não conseguiu ler o arquivo.'
export const readerFailed = 'A leitura de arquivos não carregou; verifique a conexão.'

export const imported = (file: string) => `“${file}” foi importado`

export const undone = 'Desfeito'
export const importUndone = 'O progresso está como estava antes da importação.'
export const eraseUndone = 'O progresso voltou como estava.'

export const erased = 'Tudo foi apagado deste navegador'
export const whatErased = (isKept: boolean) =>
  `Leituras, respostas, rascunhos e redações. Até sair desta página você pode desfazer${isKept ? '; depois, há uma cópia em “Como estava antes”, até você apagá-la.' : '.'}`

export const askErase = 'Apagar todo o progresso?'
export const whatErases =
  'Leituras marcadas, respostas, avaliações, rascunhos e redações saem deste navegador, em todas as abas. Uma cópia de como estava fica em “Como estava antes”, nesta página: em um computador que não é só seu, apague-a também.'
export const cancel = 'Cancelar'
export const yesErase = 'Sim, apagar tudo'
