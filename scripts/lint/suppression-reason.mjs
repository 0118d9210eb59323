/** ESLint rule: whoever switches a rule off says why, after `--`. */
export const suppressionReasonRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value) || / -- \S/.test(comment.value)) continue
          context.report({ loc: comment.loc, message: 'Say after ` -- ` why the rule does not hold here.' })
        }
      },
    }
  },
}
