import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// The colours are variables, so that they change with the scheme of the site.
const theme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--vp-c-text-1)',
    backgroundColor: 'var(--vp-c-bg)',
    fontSize: '14px',
  },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)' },
  '.cm-scroller': {
    fontFamily: 'var(--vp-font-family-mono)',
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--vp-c-text-1)' },
  '.cm-cursor': { borderLeftColor: 'var(--vp-c-text-1)' },
  '.cm-gutters': {
    color: 'var(--vp-c-text-2)',
    backgroundColor: 'var(--vp-c-bg-alt)',
    borderRight: '1px solid var(--vp-c-divider)',
  },
  '.cm-activeLine': { backgroundColor: 'var(--vp-c-default-soft)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--vp-c-brand-soft)' },
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-warning': {
    textDecoration: 'underline wavy var(--errgroup-bad) 1.5px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintRange-error': {
    textDecoration: 'underline wavy var(--vp-c-text-3) 1.5px',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-tooltip': {
    maxWidth: 'min(36rem, 90vw)',
    border: '1px solid var(--vp-c-divider)',
    borderRadius: '8px',
    overflow: 'hidden',
    color: 'var(--vp-c-text-1)',
    backgroundColor: 'var(--vp-c-bg-elv)',
    boxShadow: 'var(--vp-shadow-3)',
    fontFamily: 'var(--vp-font-family-base)',
  },
  '.cm-diagnostic': { padding: '8px 12px', borderLeft: 'none' },
  '.cm-diagnostic a': { color: 'var(--vp-c-brand-1)' },
  '.cm-diagnosticAction': {
    display: 'block',
    margin: '8px 0 0',
    padding: '3px 10px',
    borderRadius: '6px',
    color: 'var(--vp-button-brand-text)',
    backgroundColor: 'var(--vp-button-brand-bg)',
    font: 'inherit',
  },
});

const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--errgroup-comment)' },
  { tag: [tags.string, tags.regexp], color: 'var(--errgroup-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--errgroup-number)' },
  {
    tag: [tags.keyword, tags.modifier, tags.operatorKeyword],
    color: 'var(--errgroup-keyword)',
  },
  { tag: [tags.typeName, tags.className], color: 'var(--errgroup-type)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--errgroup-function)',
  },
]);

export const look = [theme, syntaxHighlighting(colours)];
