// The table of docs/flow.md: every field, its wrapper, its attributes, and why some have none.
const BEGIN = '<!-- begin: fields -->';
const END = '<!-- end: fields -->';

const code = (names) => names.map((name) => `\`${name}\``).join(', ');

const rowOf = ({ tag, bundle, answer, missing }) =>
    `| \`${tag}\` | \`${bundle}\` | ${code(answer.attributes.map(({ name }) => name))} (${answer.attributes[0].type}) | ${missing.length ? code(missing) : '–'} |`;

/** The page with its table as it should be. */
export function drawFlowTable(page, wrappers, others) {
    const [before, rest] = page.split(BEGIN);
    const [, after] = rest.split(END);
    const table = [
        '| Field | On a screen | The answer | Can’t be filled in |',
        '| --- | --- | --- | --- |',
        ...wrappers.map(rowOf),
        ...others.map(({ tag, why }) => `| \`${tag}\` | none: ${why} | – | – |`),
    ].join('\n');
    return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
