import prettier from 'prettier';

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  ignoreConfig: ['all'],
  postprocess: async (content, path) =>
    prettier.format(content, {
      ...(await prettier.resolveConfig(path)),
      parser: 'markdown',
    }),
  ruleDocSectionInclude: [
    'Examples',
    'What it does not check',
    'When not to use it',
  ],
  ruleDocTitleFormat: 'prefix-name',
};
