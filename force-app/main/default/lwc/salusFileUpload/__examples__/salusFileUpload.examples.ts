import { CANARY, type Examples } from 'test-support/examples';
import { inMemoryUploads } from '../../../../../../examples/inMemoryUploads';

const asked = {
    label: 'Letters and results from other clinics',
    name: 'documents',
    multiple: true,
    acceptedTypes: '.pdf, .jpg, .jpeg, .png, .heic',
    max: 5,
    upload: inMemoryUploads(),
};
const TWO = [
    { id: 'upload-a', name: `Letter ${CANARY}.pdf` },
    { id: 'upload-b', name: `Scan ${CANARY}.jpg` },
];

export default {
    default: {
        properties: {
            ...asked,
            hint: 'A photo of each page is enough',
            required: true,
            value: TWO,
        },
    },
    empty: { properties: { ...asked, optional: true } },
    one: {
        properties: {
            label: 'Front of your insurance card',
            name: 'card',
            acceptedTypes: 'image/*',
            upload: inMemoryUploads(),
        },
    },
    error: {
        properties: { ...asked, value: TWO, error: 'These letters belong to another person.' },
    },
    longText: {
        properties: {
            ...asked,
            label: 'Letters, results, pictures or lists of medicines that other clinics or practices gave you, and of which we should know before your visit',
            fieldLevelHelp: 'You can also bring them with you.',
            value: [
                {
                    id: 'upload-c',
                    name: `Arzneimittelunverträglichkeitsbescheinigung_${CANARY}.pdf`,
                },
            ],
        },
    },
    disabled: { properties: { ...asked, value: TWO, disabled: true } },
    readOnly: { properties: { ...asked, value: TWO, readOnly: true } },
} satisfies Examples;
