/** A text that nobody has or guesses. Unlike `randomUUID`, it is there on insecure pages, too. */
export const randomId = (): string =>
    [...crypto.getRandomValues(new Uint32Array(4))].map((one) => one.toString(36)).join('');
