import { mkdirSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

/** What a machine is told to say of itself. */
export interface PlantedMachine {
  readonly user: string
  readonly host: string
  /** Exists afterwards. */
  readonly home: string
  /** For temporary files. */
  readonly temporary: string
}

/** From here on, whoever asks for user, host or folders is told the planted ones, programs started later too; gives back what ends that. */
export function plantMachine({ user, host, home, temporary }: PlantedMachine): () => void {
  const { hostname, userInfo } = os
  const environment = { ...process.env }
  mkdirSync(home, { recursive: true })
  os.hostname = () => host
  // The form that gives texts; nobody here asks for buffers.
  os.userInfo = (() => ({ ...userInfo(), username: user, homedir: home })) as typeof os.userInfo
  syncBuiltinESMExports()
  Object.assign(process.env, {
    ...{ USER: user, LOGNAME: user, USERNAME: user, HOSTNAME: host, COMPUTERNAME: host },
    ...{ HOME: home, USERPROFILE: home, TMPDIR: temporary, TMP: temporary, TEMP: temporary, PWD: temporary },
  })
  return () => {
    Object.assign(os, { hostname, userInfo })
    syncBuiltinESMExports()
    for (const name of Object.keys(process.env))
      if (!(name in environment)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, environment)
  }
}
