import { Link } from 'react-router'
import type { StorageStatus } from '#state/storage.ts'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#paths.ts'

/** What happened to what is stored, and what to do. */
export function StorageTrouble({ status }: { status: StorageStatus }) {
  const words = describe(status)
  if (words === null) return null
  return (
    <div className="mb-8 max-w-measure">
      <Notice role="note" title={words.title}>
        <p>
          {words.body} <Link to={paths.progress}>Abrir Progresso</Link>
        </p>
      </Notice>
    </div>
  )
}

function describe(status: StorageStatus): { title: string; body: string } | null {
  switch (status.kind) {
    case 'ok':
      return null
    case 'full':
      return {
        title: 'Não há mais espaço para guardar seu progresso',
        body: 'O espaço que este navegador dá ao guia acabou. As últimas mudanças podem durar só até você fechar a página: exporte uma cópia em Progresso e libere espaço nas configurações do navegador.',
      }
    case 'kept-aside':
      return {
        title: 'O progresso anterior não pôde ser lido',
        body: `O que estava neste navegador está danificado ou é de outra versão do guia (${status.reason}). Nada se perdeu: está guardado à parte e pode ser baixado em Progresso. O que você fizer agora é guardado normalmente.`,
      }
    case 'put-back':
      return {
        title: 'Algo fora do guia apagou o seu progresso deste navegador',
        body: 'Esta aba ainda o tinha e o guardou de novo: nada se perdeu. Se a intenção era apagá-lo, use “Apagar tudo” em Progresso.',
      }
    case 'memory':
      return {
        title:
          status.reason === 'newer'
            ? 'O guia foi atualizado: recarregue esta página'
            : 'Seu progresso não está sendo guardado',
        body: memoryReasons[status.reason],
      }
  }
}

const memoryReasons: Record<Extract<StorageStatus, { kind: 'memory' }>['reason'], string> = {
  refused:
    'Este navegador não deixa o guia guardar dados, talvez por uma janela anônima ou por um bloqueio de cookies. O que você fizer dura só até fechar a página: antes de sair, exporte uma cópia em Progresso.',
  newer:
    'Outra aba já usa uma versão mais nova do guia. O que você escreve aqui fica à parte e se junta ao resto quando você recarregar esta página.',
  'not-kept-aside':
    'Há dados anteriores que o guia não consegue ler e não há espaço para guardá-los à parte. Para não os apagar, nada de novo é guardado: exporte uma cópia em Progresso e libere espaço nas configurações do navegador.',
}
