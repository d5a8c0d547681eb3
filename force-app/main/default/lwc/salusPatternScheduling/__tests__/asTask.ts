import type { TaskDeclaration } from 'test-support/behavesLikeATask';
import { bookedExample } from '../../../../../../examples/bookedExample';

export default {
    now: bookedExample().now,
    properties: () => ({ adapter: bookedExample().properties.adapter }),
    goesOn: (root) => {
        const detail = { name: 'reason', value: 'https://clinics.example.org/services|checkup' };
        const choices = root.querySelector('c-salus-visit-choices')!;
        choices.dispatchEvent(new CustomEvent('answer', { detail }));
    },
} satisfies TaskDeclaration;
