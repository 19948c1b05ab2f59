import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import {
  type Diagnostic,
  forEachDiagnostic,
  forceLinting,
  lintGutter,
  lintKeymap,
  linter,
} from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';

import { look } from './editor-look.ts';
import type { Finding, QuickFix } from './finding.ts';

export interface Editor {
  readonly code: string;
  /** Puts other code in the place of what is there. */
  replace(code: string): void;
  /** Puts the cursor where the finding is. */
  show(finding: Finding): void;
  apply(fix: QuickFix): void;
  /** Asks for the findings again, since the rules are others now. */
  check(): void;
  close(): void;
}

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly code: string;
  readonly lint: (code: string) => Promise<readonly Finding[]>;
  readonly ruleAddress: (rule: string) => string;
}

/** An editor that underlines findings and offers their quick fixes. */
export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView({
    parent: options.parent,
    doc: options.code,
    extensions: extensions(options),
  });
  return {
    get code() {
      return view.state.doc.toString();
    },
    replace(text) {
      const to = view.state.doc.length;
      view.dispatch({ changes: { from: 0, to, insert: text } });
    },
    show({ from, to }) {
      view.dispatch({
        selection: { anchor: from, head: to },
        scrollIntoView: true,
      });
      view.focus();
    },
    apply: fix => applyFix(view, fix),
    check: () => forceLinting(view),
    close: () => view.destroy(),
  };
}

function extensions({ lint, ruleAddress }: EditorOptions): Extension[] {
  const source = async ({ state }: EditorView): Promise<Diagnostic[]> => {
    const findings = await lint(state.doc.toString());
    return findings.map(finding => toDiagnostic(finding, ruleAddress));
  };
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Code to check' }),
    javascript({ typescript: true }),
    linter(source, { delay: 250 }),
    lintGutter(),
    keymap.of([
      { key: 'Mod-.', run: applyFirstFix },
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    look,
  ];
}

function toDiagnostic(
  { rule, message, from, to, fixes }: Finding,
  ruleAddress: EditorOptions['ruleAddress'],
): Diagnostic {
  const diagnostic: Diagnostic = {
    from,
    to,
    message,
    severity: rule === undefined ? 'error' : 'warning',
    actions: fixes.map(fix => ({
      name: fix.title,
      apply: view => applyFix(view, fix),
    })),
  };
  if (rule === undefined) return { ...diagnostic, source: 'TypeScript' };
  return {
    ...diagnostic,
    renderMessage() {
      const text = document.createElement('div');
      const link = document.createElement('a');
      link.href = ruleAddress(rule);
      link.textContent = rule;
      text.append(message, ' ', link);
      return text;
    },
  };
}

function applyFix(view: EditorView, { from, to, text }: QuickFix): void {
  view.dispatch({ changes: { from, to, insert: text } });
  view.focus();
}

/** The first quick fix of a finding that the cursor is in. */
function applyFirstFix(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  let isApplied = false;
  forEachDiagnostic(view.state, ({ actions = [] }, from, to) => {
    const [action] = actions;
    if (isApplied || !action || head < from || head > to) return;
    isApplied = true;
    action.apply(view, from, to);
  });
  return isApplied;
}
