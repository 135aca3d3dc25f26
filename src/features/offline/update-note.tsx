import { useState } from 'react'
import { Link } from 'react-router'
import { useStorageStatus } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { paths } from '#paths.ts'
import { CornerNote } from './corner-note.tsx'
import type { OfflineLink } from './offline-link.ts'
import { wouldLose } from './would-lose.ts'

export type UpdateNoteProps = {
  link: OfflineLink
  update: 'offered' | 'needed'
  onPutOff: () => void
}

/** Offers another version of the guide; the page changes only when the learner says so. */
export function UpdateNote({ link, update, onPutOff }: UpdateNoteProps) {
  const isUnsafe = wouldLose(useStorageStatus())
  const [isUpdating, setUpdating] = useState(false)

  return (
    <CornerNote title="Há uma versão nova do guia">
      {isUnsafe ? (
        <p>
          Este navegador não está guardando o que você faz, e atualizar apagaria o que só existe
          nesta página. Antes, <Link to={paths.progress}>exporte uma cópia em Progresso</Link>.
        </p>
      ) : (
        <p>
          {update === 'needed' && 'Parte desta página só existe na versão nova. '}O que você
          escreveu fica guardado.
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        {!isUnsafe && (
          <Button
            variant="primary"
            aria-disabled={isUpdating}
            onClick={() => setUpdating(link.update())}
          >
            {isUpdating ? 'Atualizando…' : 'Atualizar agora'}
          </Button>
        )}
        <Button variant="quiet" onClick={onPutOff}>
          Depois
        </Button>
      </div>
    </CornerNote>
  )
}
