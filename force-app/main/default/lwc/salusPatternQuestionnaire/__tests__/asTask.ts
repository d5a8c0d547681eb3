import type { TaskDeclaration } from 'test-support/behavesLikeATask';
import { CANARY } from 'test-support/examples';
import { formOf, question } from '../../salusCoreQuestionnaire/__tests__/forms';

type Form = HTMLElement & { readonly values: object; submit(): boolean };

export default {
    properties: () => ({
        questionnaire: JSON.stringify(formOf([question({ type: 'string' })])),
        adapter: { send: async () => ({ ok: true, value: true }) },
        zone: 'America/New_York',
    }),
    goesOn: (root) => {
        const form = root.querySelector<Form>('c-salus-form')!;
        const [name] = Object.keys(form.values);
        const detail = { name, value: `Ada ${CANARY}` };
        const questions = root.querySelector('c-salus-questions')!;
        questions.dispatchEvent(new CustomEvent('answer', { detail }));
        form.submit();
    },
} satisfies TaskDeclaration;
