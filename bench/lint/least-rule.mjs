// No rule, but a bound: what has to be asked to tell of a call that no signal was
// forgotten, and nothing else. Is there a signal in sight, a variable or a member
// of one? If so, does a parameter of the callee take one? It is asked once of a
// scope, a type and a signature. It reports nothing.

export const leastRule = {
  create({ sourceCode }) {
    const { program, esTreeNodeToTSNodeMap: nodes } = sourceCode.parserServices;
    const { checker, holdsSignal, takesSignal } = questionsOf(program);
    const isAround = memo(scope => {
      const isHere = scope.variables.some(
        ({ defs: [definition] }) =>
          ['Parameter', 'Variable'].includes(definition?.type) &&
          holdsSignal(checker.getTypeAtLocation(nodes.get(definition.name))),
      );
      const { type, upper } = scope;
      return isHere || (type !== 'module' && !!upper && isAround(upper));
    });
    return {
      CallExpression(node) {
        if (!isAround(sourceCode.getScope(node))) return;
        const signature = checker.getResolvedSignature(nodes.get(node));
        if (signature) takesSignal(signature);
      },
    };
  },
};

const known = new WeakMap();

function questionsOf(program) {
  if (!known.has(program)) {
    known.set(program, makeQuestions(program.getTypeChecker()));
  }
  return known.get(program);
}

function makeQuestions(checker) {
  const member = (type, name) =>
    checker.getPropertyOfType(checker.getNonNullableType(type), name);
  const isSignal = memo(type => member(type, 'aborted') !== undefined);
  const holdsSignal = memo(type => {
    if (isSignal(type)) return true;
    const signal = member(type, 'signal');
    return signal !== undefined && isSignal(checker.getTypeOfSymbol(signal));
  });
  const takesSignal = memo(signature =>
    signature
      .getParameters()
      .some(parameter => holdsSignal(checker.getTypeOfSymbol(parameter))),
  );
  return { checker, holdsSignal, takesSignal };
}

function memo(compute) {
  const answers = new WeakMap();
  return key => {
    if (!answers.has(key)) answers.set(key, compute(key));
    return answers.get(key);
  };
}
