import { type FunctionalComponent, h } from 'vue';

/** A message of a rule, in which code stands between backticks. */
const MessageText: FunctionalComponent<{ text: string }> = ({ text }) =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : h('code', part)));

MessageText.props = ['text'];

export default MessageText;
