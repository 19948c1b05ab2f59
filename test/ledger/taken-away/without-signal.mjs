import ts from 'typescript';

/**
 * What a condition is where there is no signal, or none that aborts: `true`,
 * `false`, or the text that is left.
 */
export function withoutSignal(node) {
  if (ts.isParenthesizedExpression(node)) {
    const inner = withoutSignal(node.expression);
    return typeof inner === 'string' ? `(${inner})` : inner;
  }
  if (isNot(node)) {
    const inner = withoutSignal(node.operand);
    return typeof inner === 'string' ? `!${inner}` : !inner;
  }
  if (isBinary(node, ts.SyntaxKind.BarBarToken)) return joined(node, true);
  if (isBinary(node, ts.SyntaxKind.AmpersandAmpersandToken))
    return joined(node, false);
  const text = node.getText();
  if (!/signal|abort|cancel/i.test(text)) return text;
  return /(?:===? (?:undefined|null|false)|!==? true)$/.test(text);
}

/** `true || …` is `true`, `false || x` is `x`; and so of `&&`. */
function joined({ left, right, operatorToken }, decides) {
  const sides = [left, right].map(withoutSignal);
  if (sides.includes(decides)) return decides;
  const texts = sides.filter(side => typeof side === 'string');
  return texts.length === 0
    ? !decides
    : texts.join(` ${operatorToken.getText()} `);
}

function isNot(node) {
  return (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.ExclamationToken
  );
}

function isBinary(node, kind) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === kind;
}
