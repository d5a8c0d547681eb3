/* A name of a file is short; a longer text is somebody's words, and isn't searched. */
const LONGEST_NAME = 300;

/* Sources: WCAG 2.2, F30 (file names and placeholders as text alternatives); the X-rays of a portal that
   were called “4 - 1842/01”. Each rule reads from one end to the other only once. */
const NO_WORDS: readonly RegExp[] = Object.freeze([
    // A file: “IMG_0042.jpg”, “C:\scans\knee.dcm”.
    /\.(?:avif|bmp|dcm|dicom|docx?|gif|heic|heif|jfif|jp2|jpe?g|pdf|png|svg|tiff?|webp)\s*$/i,
    // An address or a path: “https://…”, “urn:oid:1.2”, “/media/42”, “\\server\scans”.
    /^(?:[a-z][a-z\d+.-]*:|[\\/]|\.{1,2}[\\/])\S*$/i,
    // One word of a machine's: “DSC00123”, “1.2.840.10008”, “scan_final”, a UUID.
    /^[\w.\-/\\#:+]*[\d_][\w.\-/\\#:+]*$/,
    // A word that any picture could have, with or without a number: “Image 12”, “photo (3)”.
    /^(?:attachment|document|dsc[nf]?|file|image|img|media|n\/?a|none|null|photo|picture|pxl|scan|screenshot|series|undefined|unknown|untitled)[\s\d_.\-()#:/]*$/i,
]);

/* A word: two letters one after another, or one sign of a script that writes words without letters. */
const WORD =
    /\p{L}\p{M}*\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Whether a text can describe a picture: it has a word, and is not the name of a file, an id, an address or
 * a placeholder. That it is true of the picture, nobody can tell but a person.
 */
export function isDescription(text: string): boolean {
    const words = text.trim();
    if (words.length > LONGEST_NAME) return true;
    return WORD.test(words) && !NO_WORDS.some((rule) => rule.test(words));
}
