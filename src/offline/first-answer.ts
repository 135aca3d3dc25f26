export type Answers = {
  network: Promise<Response>
  /** `null` when there is nothing to fall back on. */
  fallback: () => Promise<Response | null>
  /** Milliseconds that the network may take. */
  patience: number
}

/**
 * The network's page if it comes in time and is not a fault of the host; else the fallback; else
 * whatever the network says in the end. Rejects only when the network does.
 */
export async function firstAnswer({ network, fallback, patience }: Answers): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience)
  })
  const sound = network.then(
    (response) => (response.status < 500 ? response : null),
    () => null,
  )
  const inTime = await Promise.race([sound, tooLate])
  clearTimeout(timer)
  return inTime ?? (await fallback()) ?? network
}
