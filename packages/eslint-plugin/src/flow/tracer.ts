import type { TSESTree } from '@typescript-eslint/utils';

import { callOf } from '../ast/call-of.ts';
import { endsProcess } from '../ast/ends-process.ts';
import { isFunctionNode } from '../ast/function-literal.ts';
import type { FunctionNode } from '../ast/function-literal.ts';
import { wrapped } from '../ast/unwrap.ts';
import { childNodes } from '../ast/walk/child-nodes.ts';
import { isIterated } from '../lifetimes/runs-inline.ts';
import type { SourceCode } from '../rule-context.ts';
import { resolveFunction } from '../variables/resolve-function.ts';
import { canThrow } from './can-throw.ts';
import type { FactQuery, Owner } from './fact-query.ts';
import { join } from './facts.ts';
import type { Facts } from './facts.ts';
import { Machine } from './machine.ts';
import { runStatement } from './run-statement.ts';
import { runTest } from './run-test.ts';
import { runsInPlace } from './runs-in-place.ts';

// A helper that calls helpers that call helpers.
const maxDepth = 3;

/** Runs the code of one function, with facts in the place of values. */
export class Tracer {
  readonly machine = new Machine();
  readonly #query: FactQuery;
  readonly #sourceCode: SourceCode;
  readonly #running = new Set<FunctionNode>();

  constructor(query: FactQuery, sourceCode: SourceCode) {
    this.#query = query;
    this.#sourceCode = sourceCode;
  }

  /** What holds at the end of the body. */
  run(owner: Owner): Facts {
    if (owner.type === 'Program') {
      owner.body.forEach(this.#visit);
    } else {
      this.#running.add(owner);
      owner.params.forEach(this.#visit);
      this.#visit(owner.body);
    }
    return this.machine.facts;
  }

  readonly #visit = (node: TSESTree.Node | null | undefined): void => {
    if (!node || !this.machine.facts || isType(node)) return;
    if (isFunctionNode(node)) {
      this.#make(node);
    } else if (!runStatement(node, this.machine, this.#visit)) {
      this.#visitParts(node);
      this.#evaluate(node);
    }
  };

  #visitParts(node: TSESTree.Node): void {
    if (node.type === 'CatchClause' && this.#query.ends.has(node)) {
      this.machine.facts = new Set();
    }
    switch (node.type) {
      case 'ConditionalExpression':
      case 'IfStatement':
        this.#choose(node);
        break;
      case 'LogicalExpression':
      case 'AssignmentPattern':
        this.#visit(node.left);
        this.#either(node.right, null);
        break;
      case 'AssignmentExpression':
        this.#visit(node.left);
        if (!/^(?:&&|\|\||\?\?)=$/u.test(node.operator))
          this.#visit(node.right);
        else this.#either(node.right, null);
        break;
      case 'PropertyDefinition':
      case 'AccessorProperty':
        // The field of an instance gets its value when one is made.
        if (node.computed) this.#visit(node.key);
        if (node.static) this.#visit(node.value);
        break;
      default:
        childNodes(node, this.#sourceCode.visitorKeys).forEach(this.#visit);
    }
  }

  #choose({
    test,
    consequent,
    alternate,
  }: TSESTree.ConditionalExpression | TSESTree.IfStatement): void {
    const { machine } = this;
    const { met, unmet } = runTest(test, machine, this.#visit);
    machine.facts = met;
    this.#visit(consequent);
    const end = machine.facts;
    machine.facts = unmet;
    this.#visit(alternate);
    machine.facts = join(machine.facts, end);
  }

  #either(one: TSESTree.Node, other: TSESTree.Node | null): void {
    this.machine.choose(
      () => {
        this.#visit(one);
      },
      () => {
        this.#visit(other);
      },
    );
  }

  /** What changes once this node has its value. */
  #evaluate(node: TSESTree.Node): void {
    const { machine } = this;
    const isEnd = this.#query.ends.has(node);
    machine.note(machine.reached, node);
    const before = machine.facts;
    if (node.type === 'CallExpression') this.#call(node);
    if (!isEnd && canThrow(node, this.#sourceCode)) this.#throw(node, before);
    if (!machine.facts) return;
    if (isEnd) machine.facts = new Set();
    if (this.#query.begins.has(node)) {
      machine.facts = join(machine.facts, new Set([node]));
    }
    if (endsProcess(node)) machine.facts = undefined;
  }

  /** A call that ends what holds is relied on to do that also where it throws. */
  #throw(node: TSESTree.Node, before: Facts): void {
    const { machine } = this;
    const after = machine.facts;
    machine.facts = after?.size === 0 ? after : before;
    machine.mayThrow(node);
    machine.facts = after;
  }

  /** A function that the code comes by, and that is run there or never here. */
  #make(node: FunctionNode): void {
    if (node.type === 'FunctionDeclaration') return;
    this.#evaluate(node);
    if (wrapped(node).parent?.type === 'VariableDeclarator') return;
    if (!runsInPlace(node, this.#sourceCode)) return;
    const run = (): void => {
      this.#body(node);
    };
    if (callOf(node)) run();
    else if (isIterated(node)) this.machine.repeat(run);
    // That of a `then` runs once, or never.
    else this.machine.choose(run, () => undefined);
  }

  #call({ callee }: TSESTree.CallExpression): void {
    if (callee.type !== 'Identifier') return;
    const called = resolveFunction(callee, this.#sourceCode);
    if (!called || this.#running.has(called)) return;
    if (this.#running.size > maxDepth) return;
    if (!runsInPlace(called, this.#sourceCode)) return;
    this.#running.add(called);
    this.#body(called);
    this.#running.delete(called);
  }

  #body(node: FunctionNode): void {
    const { machine } = this;
    const isLazy = node.async || node.generator;
    const frame = { kind: 'function' as const, isLazy, returned: none() };
    machine.within(frame, () => {
      node.params.forEach(this.#visit);
      this.#visit(node.body);
    });
    machine.facts = join(machine.facts, frame.returned);
  }
}

// A literal would narrow the type of the property to nothing else.
function none(): Facts {
  return undefined;
}

const expressionsOfTypeScript = new Set([
  'TSAsExpression',
  'TSExportAssignment',
  'TSInstantiationExpression',
  'TSModuleBlock',
  'TSModuleDeclaration',
  'TSNonNullExpression',
  'TSParameterProperty',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** Whether this is erased, and nothing of it runs. */
function isType({ type }: TSESTree.Node): boolean {
  return type.startsWith('TS') && !expressionsOfTypeScript.has(type);
}
