import type { TaskDeclaration } from 'test-support/behavesLikeATask';
import { bookedExample } from '../../../../../../examples/bookedExample';

const submit = () => new CustomEvent('submit', { detail: { values: {} } });

export default {
    now: bookedExample().now,
    properties: () => bookedExample().properties,
    goesOn: (root) => void root.querySelector('c-salus-form')!.dispatchEvent(submit()),
} satisfies TaskDeclaration;
