/**
 * A name for a group of radios. A native radio needs one so that arrow keys and a single choice
 * work; it is drawn by lot, so that no two groups of a page meet and nothing can be read from it.
 */
export const newGroupName = (): string => `group-${Math.random().toString(36).slice(2)}`;
