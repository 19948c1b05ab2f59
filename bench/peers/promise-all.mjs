/** The measure of all others: no signal, no limit, nothing waited for. */
export default {
  name: 'Promise.all',
  hasLimit: false,
  run: tasks => Promise.all(tasks.map(task => task())),
};
