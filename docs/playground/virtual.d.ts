declare module 'virtual:type-libraries' {
  /** The text of each file, by its path. */
  const files: Readonly<Record<string, string>>;
  export default files;
}
