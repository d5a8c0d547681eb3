import { CANARY } from 'test-support/examples';
import type { TaskDeclaration } from 'test-support/behavesLikeATask';
import { visitExample } from '../../../../../../examples/visitExample';

const arrival = { address: `At home ${CANARY}`, phone: '+12125550100' };

export default {
    now: visitExample().now,
    properties: () => visitExample().properties,
    goesOn: (root) =>
        void root
            .querySelector('c-salus-visit-arrival')!
            .dispatchEvent(new CustomEvent('arrive', { detail: { arrival } })),
} satisfies TaskDeclaration;
