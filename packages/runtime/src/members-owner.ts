import type { GroupOptions } from './group-options.ts';
import type { TaskInfo } from './task.ts';

/** Told of what the members of a group have come to. */
export interface MembersOwner {
  readonly options: GroupOptions;
  /** A genuine failure, perhaps the body's. The member has left already. */
  onFailure(error: unknown, task: TaskInfo, isBody: boolean): void;
  /** A member has left, and perhaps it was the last. */
  onLeave(): void;
}
