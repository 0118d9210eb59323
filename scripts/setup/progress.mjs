const beat = 10_000

/** Says TEXT on standard error. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Names a step on standard error, does it, and repeats the name with the seconds gone while it lasts.
 * ACTION may call the function that it is given to say how far it is.
 */
export async function step(name, action) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  let detail = ''
  say(`• ${name} …`)
  const timer = setInterval(() => say(`  … ${seconds()} s${detail && `, ${detail}`}`), beat)
  try {
    const result = await action((text) => {
      detail = text
    })
    if (seconds() >= 1) say(`  done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(timer)
  }
}
