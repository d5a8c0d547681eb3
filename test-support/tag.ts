/** The tag of a bundle: `salusTextField` is `c-salus-text-field`. */
export const tagOf = (bundle: string): string =>
    `c-${bundle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
