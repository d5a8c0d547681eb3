import { CANARY, type Examples } from 'test-support/examples';

const items = [
    { key: 'reason', label: 'Reason for the visit', value: `Cough ${CANARY}`, changeable: true },
    {
        key: 'time',
        label: 'Day and time',
        value: `Tuesday, March 9, 10:30 AM, Eastern Time ${CANARY}`,
        changeable: true,
    },
    { key: 'name', label: 'Full name', value: `Robin Example ${CANARY}`, changeable: true },
    { key: 'note', label: 'Anything else', value: '', changeable: true },
];

export default {
    default: { properties: { items } },
    done: { properties: { items: items.map((item) => ({ ...item, changeable: false })) } },
    empty: { properties: { items: [{ key: 'note', label: 'Anything else' }] } },
    secret: {
        properties: {
            items: [
                { key: 'pin', label: 'Your code', value: `4821 ${CANARY}`, sensitivity: 'secret' },
            ],
        },
    },
    otherDirection: {
        properties: {
            items: [
                { key: 'name', label: 'Full name', value: `مثال روبن ${CANARY}`, changeable: true },
                { key: 'phone', label: 'Phone', value: `+1 555 0100 ${CANARY}`, changeable: true },
            ],
        },
    },
    longText: {
        properties: {
            items: [
                {
                    key: 'note',
                    label: 'What should the interpreter know before your visit, such as the name of your dialect?',
                    value: `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente ${CANARY}\nAnd a second line, for the words that my family uses for what I have are not in any dictionary.`,
                    changeable: true,
                },
            ],
        },
    },
} satisfies Examples;
