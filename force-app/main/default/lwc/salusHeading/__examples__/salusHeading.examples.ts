import type { Examples } from 'test-support/examples';

export default {
    default: { properties: { level: 2, text: 'Your visits' } },
    level3: { properties: { level: 3, text: 'This week' } },
    level4: { properties: { level: 4, text: 'Monday' } },
    level5: { properties: { level: 5, text: 'In the morning' } },
    level6: { properties: { level: 6, text: 'By video' } },
    empty: { properties: { level: 2, text: '' } },
    longText: {
        properties: {
            level: 3,
            text: 'What the clinic does with what you tell the interpreter of the Donaudampfschifffahrtsgesellschaftskapitänswitwe before, during and after the visit',
        },
    },
} satisfies Examples;
