/**
 * A name for a group of radios. A native radio needs one so that arrow keys and a single choice
 * work; it is random, so that no two groups of a page share one and it says nothing of the answers.
 */
export const newGroupName = (): string => `group-${Math.random().toString(36).slice(2)}`;
