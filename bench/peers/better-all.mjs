import { all } from 'better-all';

export default {
  name: 'better-all',
  hasLimit: false,
  bundle: `export { all } from 'better-all';`,
  run(tasks, { signal }) {
    const record = {};
    tasks.forEach((task, index) => {
      record[`task${index}`] = function () {
        return task(this.$signal);
      };
    });
    return all(record, { signal });
  },
};
