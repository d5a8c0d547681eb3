import { CANARY, type Examples } from 'test-support/examples';

const HARBOR = {
    id: `harbor-${CANARY}`,
    name: 'Invented Harbor Clinic',
    address: ['12 Invented Street', 'Invented Town'],
    zone: 'America/New_York',
    modalities: ['in-person', 'video', 'phone'],
};
const HILL = {
    ...HARBOR,
    id: `hill-${CANARY}`,
    name: 'Invented Hill Clinic',
    address: ['3 Invented Lane'],
    modalities: ['in-person', 'video'],
};
const asked = {
    label: 'How and where would you like to be seen?',
    name: 'visit',
    required: true,
    locations: [HARBOR],
};

export default {
    default: { properties: asked },
    chosen: { properties: { ...asked, value: `video ${HARBOR.id}` } },
    several: { properties: { ...asked, locations: [HARBOR, HILL] } },
    error: { properties: { ...asked, error: 'Choose where you would like to be seen' } },
    longText: {
        properties: {
            ...asked,
            hint: 'You can change it until the day before your visit, and the care team may ask you to come in when they have to examine you',
            fieldLevelHelp: 'A visit by video needs a camera and a microphone.',
            locations: [
                {
                    ...HARBOR,
                    name: 'Invented Harbor Clinic for Ear, Nose, Throat, and for everybody who is not sure where to go',
                    address: [
                        'Hals-Nasen-Ohrenheilkundesprechstundenstraße 12, second floor on the left',
                    ],
                },
            ],
        },
    },
    disabled: { properties: { ...asked, disabled: true, value: `video ${HARBOR.id}` } },
    readOnly: { properties: { ...asked, readOnly: true, value: `video ${HARBOR.id}` } },
} satisfies Examples;
