// What the examples of the READMEs take for granted: names that a reader
// understands without a definition.

interface User {
  readonly name: string;
}

interface Post {
  readonly title: string;
}

interface Abortable {
  readonly signal?: AbortSignal | undefined;
}

declare const id: string;
declare const ids: string[];
declare const files: string[];

declare function loadUser(id: string, options?: Abortable): Promise<User>;
declare function loadPosts(id: string, options?: Abortable): Promise<Post[]>;
declare function fetchPage(url: string, options?: Abortable): Promise<string>;
declare function sizeOf(file: string, options?: Abortable): Promise<number>;
declare function render(user: User, posts: Post[]): string;
