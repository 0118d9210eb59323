import fc from 'fast-check'

/** The same samples in each run, so that a run says something about the change; `npm run test:long` draws new ones. */
fc.configureGlobal({ seed: 20_261_122 })
