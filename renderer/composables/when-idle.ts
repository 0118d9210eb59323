/**
 * Comes when nothing more urgent is to be done: keys and frames go first. Whatever is not needed for what a person looks
 * at, or types next, waits for this between its parts.
 */
export async function whenIdle(): Promise<void> {
  // Tests draw no frames and have no scheduler.
  if ('scheduler' in globalThis) await scheduler.postTask(() => undefined, { priority: 'background' })
  else await new Promise((done) => setTimeout(done))
}
