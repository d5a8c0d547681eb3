// The members of every component class are in the same order: @api properties, @api methods, state, lifecycle, getters,
// handlers, private. Other public methods and protected members may be anywhere.
const RANKS = [
    '@api property',
    '@api method',
    'state',
    'lifecycle',
    'getter',
    'handler',
    'private',
];
const LIFECYCLE =
    /^(constructor|connectedCallback|renderedCallback|disconnectedCallback|errorCallback|render)$/;

const isApi = ({ decorators = [] }) =>
    decorators.some(({ expression }) => expression.name === 'api');

function rankOf(member) {
    const { type, kind, key, accessibility, static: isStatic } = member;
    const isField = type === 'PropertyDefinition';
    if (isStatic || type.startsWith('TSAbstract') || type === 'TSIndexSignature') return undefined;
    if (isApi(member)) return kind === 'method' ? '@api method' : '@api property';
    if (isField) return /Function/.test(member.value?.type) ? undefined : 'state';
    if (LIFECYCLE.test(key?.name)) return 'lifecycle';
    if (accessibility === 'protected') return undefined;
    if (accessibility === 'private') return 'private';
    if (kind === 'get' || kind === 'set') return 'getter';
    if (/^handle[A-Z]/.test(key?.name)) return 'handler';
    return undefined;
}

/* A setter whose getter has @api belongs to it. */
const ranksOf = (members) => {
    const published = new Set(members.filter(isApi).map(({ key }) => key?.name));
    return members.map((member) =>
        member.kind === 'set' && published.has(member.key?.name) ? '@api property' : rankOf(member),
    );
};

/** ESLint's form of a rule. */
export const classOrder = {
    meta: {
        type: 'layout',
        schema: [],
        messages: { late: 'A {{rank}} stands before any {{after}}.' },
    },
    create: (context) => ({
        ClassBody({ body, parent }) {
            if (!/^(LightningElement|Salus\w+)$/.test(parent.superClass?.name ?? '')) return;
            let last = 0;
            ranksOf(body).forEach((rank, index) => {
                if (!rank) return;
                const position = RANKS.indexOf(rank);
                if (position < last) {
                    const data = { rank, after: RANKS[last] };
                    context.report({ node: body[index], messageId: 'late', data });
                }
                last = Math.max(last, position);
            });
        },
    }),
};
