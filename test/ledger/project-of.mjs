import path from 'node:path';

import ts from 'typescript';

const parsed = new Map();

/**
 * The configuration of the project that has this file. One that only refers to others,
 * as that of an application with a server, has no file of its own and no types for it.
 */
export function projectOf(file) {
  const nearest = ts.findConfigFile(path.dirname(file), ts.sys.fileExists);
  return nearest && (projectWith(file, nearest, new Set()) ?? nearest);
}

function projectWith(file, configFile, seen) {
  if (seen.has(configFile)) return undefined;
  seen.add(configFile);
  const { files, references } = contentOf(configFile);
  if (files.has(file)) return configFile;
  for (const reference of references) {
    const found = projectWith(file, reference, seen);
    if (found) return found;
  }
  return undefined;
}

function contentOf(configFile) {
  if (!parsed.has(configFile)) parsed.set(configFile, parse(configFile));
  return parsed.get(configFile);
}

function parse(configFile) {
  const project = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  return {
    files: new Set(project?.fileNames.map(name => path.normalize(name))),
    references: (project?.projectReferences ?? []).map(
      ts.resolveProjectReferencePath,
    ),
  };
}
