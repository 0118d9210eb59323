/** A set-up that cannot go on, for a reason the user can do something about: the message says what. */
export class SetupFailure extends Error {
  name = 'SetupFailure'
}

/**
 * One sentence for an error of the file system or of a program that was started; null where it is
 * not one of the expected ones. DETAIL is what the program printed.
 */
export function explainFailure(code, path, detail = '') {
  const text = `${code ?? ''} ${detail}`
  if (/\bENOSPC\b|No space left on device/i.test(text))
    return `The disk is full${inPlace(path)}: free about 1 GB and start again.`
  if (/\bEDQUOT\b/.test(text))
    return `Your disk quota is used up${inPlace(path)}: free about 1 GB and start again.`
  if (/\b(EROFS|EACCES|EPERM)\b/.test(text))
    return `Nothing can be written${inPlace(path)}: make the folder writable, or name another one in XDG_CACHE_HOME.`
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(
      text,
    )
  )
    return 'The npm registry cannot be reached: check the network, the proxy and the registry in your npm settings.'
  if (/\b(E401|E403|ENEEDAUTH)\b/.test(text))
    return 'The npm registry refuses access: check the registry and the log-in in your npm settings.'
  if (/\b(E404|ETARGET)\b/.test(text))
    return 'The npm registry does not have a package that is needed: check the registry in your npm settings.'
  if (/\bEUSAGE\b/.test(text) && /in sync/.test(text))
    return 'package.json and package-lock.json do not agree: take both from the same commit, or run `npm install`.'
  if (/\bEINTEGRITY\b/.test(text))
    return 'A package differs from the one the lock file names: run `npm cache verify` and start again.'
  if (/SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_/.test(text))
    return 'The certificate of the npm registry is not trusted: name your authority in NODE_EXTRA_CA_CERTS.'
  return null
}

const inPlace = (path) => (path ? ` (${path})` : '')
