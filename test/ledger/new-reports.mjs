import { groupBy } from './group-by.mjs';
import { errorsIn, openProject } from './open-project.mjs';
import { reportsIn, without } from './program-reports.mjs';
import { rounds } from './rounds.mjs';

/**
 * The places of a project where the code still compiles, and which `isPlace` takes;
 * each with the names `by` of the rules that have something to report then which
 * they had not before. All places of a file have the same text `before`, where that is
 * not the text of the file; `paths` is for what that imports.
 */
export function newReports(
  places,
  configFile,
  {
    rules,
    paths,
    isPlace = () => true,
    isFound = (_place, by) => by.length > 0,
  } = {},
) {
  const files = groupBy(places, ({ file }) => file);
  const programWith = openProject(configFile, [...files.keys()], paths);
  const whole = programWith(
    new Map(
      places.flatMap(({ file, before }) => (before ? [[file, before]] : [])),
    ),
  );
  const known = new Map(
    [...files.keys()].map(file => [
      file,
      {
        errors: errorsIn(file, whole).length,
        reports: reportsIn(file, whole, rules),
      },
    ]),
  );
  return rounds([...files.values()]).flatMap(round => {
    const program = programWith(textsOf(round));
    return round
      .filter(
        place =>
          errorsIn(place.file, program).length <= known.get(place.file).errors,
      )
      .filter(place => isPlace(place, program))
      .map(place => ({ place, by: newRules(place, program) }))
      .map(({ place, by }) => ({
        place,
        by: isFound(place, by) || round.length === 1 ? by : newRules(place),
      }));
  });

  /**
   * The rules that have a new report, with what is deleted elsewhere or alone: a
   * callee that does not pass the signal on in turn is not asked to be given it.
   */
  function newRules(place, program = programWith(textsOf([place]))) {
    const after = reportsIn(place.file, program, rules);
    return without(after, known.get(place.file).reports).map(({ ruleId }) =>
      ruleId.replace('errgroup/', ''),
    );
  }
}

function textsOf(places) {
  return new Map(places.map(({ file, text }) => [file, text]));
}
