const DIRECTIVE = /^\s*(eslint-disable|@ts-(expect-error|ignore|nocheck))/;
const REASON = / -- \S/;

/**
 * Whoever switches a rule off says why, after ` -- `.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const reasonedDisables = {
  meta: {
    type: 'suggestion',
    messages: { unreasoned: 'Say after " -- " why the rule is switched off.' },
    schema: [],
  },
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments()) {
        if (!loc || !DIRECTIVE.test(value) || REASON.test(value)) continue;
        context.report({ loc, messageId: 'unreasoned' });
      }
    },
  }),
};
