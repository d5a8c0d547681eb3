/* In octets of UTF-8, without the line break. Source: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

const octetsOf = (character: string): number => {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    return code < 0x10000 ? 3 : 4;
};

/** A line, folded before its 76th octet and never within a character. */
export function folded(line: string): string {
    let text = '';
    let octets = 0;
    for (const character of line) {
        const more = octetsOf(character);
        if (octets + more > LONGEST_LINE) {
            text += '\r\n ';
            octets = 1;
        }
        text += character;
        octets += more;
    }
    return text;
}

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** A text as a value: what has a meaning in the file is escaped, control characters are left out. */
export const escaped = (text: string): string =>
    text
        .toWellFormed()
        .replace(LINE_BREAK, '\n')
        .replace(CONTROL, '')
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n');
