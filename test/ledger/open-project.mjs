import ts from 'typescript';

/** Unused names are no error of the code that is left. */
const UNUSED = new Set([6133, 6192, 6196, 6198]);

/**
 * Makes programs of a project in which some files have another text; `paths`
 * says where modules are that the project has not installed.
 */
export function openProject(configFile, files, paths = {}) {
  const {
    options: own,
    fileNames,
    projectReferences,
  } = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const options = { ...own, paths: { ...own.paths, ...paths } };
  const roots = [...new Set([...fileNames, ...files])];
  const host = ts.createCompilerHost(options, true);
  const sources = new Map();
  let last;

  return texts => {
    const getSourceFile = (name, ...rest) => {
      if (texts.has(name)) {
        return ts.createSourceFile(name, texts.get(name), ...rest, true);
      }
      if (!sources.has(name))
        sources.set(name, host.getSourceFile(name, ...rest));
      return sources.get(name);
    };
    last = ts.createProgram({
      rootNames: roots,
      options,
      projectReferences,
      host: {
        ...host,
        getSourceFile,
        // As in an editor: what is not built is read from its sources.
        useSourceOfProjectReferenceRedirect: () => true,
      },
      oldProgram: last,
    });
    return last;
  };
}

/**
 * The errors that this file has, each by its first sentence: the reasons that follow
 * depend on what has been checked before.
 */
export function errorsIn(file, program) {
  const source = program.getSourceFile(file);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]
    .filter(({ code }) => !UNUSED.has(code))
    .map(({ messageText }) => ({
      message:
        typeof messageText === 'string' ? messageText : messageText.messageText,
    }));
}
