import { CANARY, type Examples } from 'test-support/examples';

const HOME = {
    country: 'US',
    line1: `1 Invented Way ${CANARY}`,
    line2: `Apt 2 ${CANARY}`,
    city: `Springfield ${CANARY}`,
    region: 'IL',
    postalCode: '00000',
};
const asked = { label: 'Your home address', name: 'home' };
const mail = { label: 'Where should letters go?', name: 'mail' };

export default {
    default: { properties: { ...asked, hint: 'Where you live now', value: HOME } },
    empty: { properties: { ...asked, required: true, defaultCountry: 'US' } },
    oneCountry: { properties: { ...asked, required: true, countries: ['US'] } },
    mexico: {
        properties: {
            ...asked,
            required: true,
            countries: ['MX', 'US', 'CA'],
            value: {
                country: 'MX',
                line1: `Calle Inventada 10 ${CANARY}`,
                line2: `Centro ${CANARY}`,
                city: `Ciudad Inventada ${CANARY}`,
                region: 'OAX',
                postalCode: '00000',
            },
        },
    },
    elsewhere: {
        properties: {
            ...asked,
            required: true,
            value: {
                country: 'DE',
                line1: `Erfundener Weg 3 ${CANARY}`,
                city: `Musterstadt ${CANARY}`,
                postalCode: '00000',
            },
        },
    },
    sameOffered: {
        properties: {
            ...mail,
            required: true,
            defaultCountry: 'US',
            sameAs: HOME,
            sameAsLabel: 'your home address',
        },
    },
    same: {
        properties: {
            ...mail,
            hint: 'Bills and letters from the clinic',
            sameAs: HOME,
            sameAsLabel: 'your home address',
            value: HOME,
        },
    },
    other: {
        properties: {
            label: 'Address of the person who signs for the patient',
            name: 'guardian',
            subject: 'other',
            optional: true,
        },
    },
    error: {
        properties: {
            ...asked,
            value: HOME,
            error: 'The post office does not know this address. Check it or call us.',
        },
    },
    longText: {
        properties: {
            label: 'At which address can a nurse visit the patient in the next weeks, also if that is not where the patient lives?',
            name: 'visit',
            required: true,
            hint: 'Write it in the letters of the country, with all accents, also where your keyboard makes that hard.',
            fieldLevelHelp: 'A nurse visits at home, in a shelter or wherever else you stay.',
            value: {
                country: 'GB',
                line1: `Donaudampfschifffahrtsgesellschaftsgebäude ${CANARY}`,
                city: CANARY,
            },
        },
    },
    disabled: { properties: { ...asked, value: HOME, disabled: true } },
    readOnly: { properties: { ...asked, value: HOME, readOnly: true } },
} satisfies Examples;
