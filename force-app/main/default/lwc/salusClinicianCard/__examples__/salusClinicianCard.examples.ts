import type { ClinicianView } from 'c/salusCoreClinicians';
import { CANARY, type Examples } from 'test-support/examples';

/* A drawing of nobody. */
const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAMAAABEpIrGAAAACVBMVEWwztaWYkgWXGhXmc92AAAASElEQVR42t3RMQ4AIRDDQOL/PxqJAgndsS6owG2mYWntvTKyfS+SWiS1SERcAfSZfig/tX/Wccxk/iV8sn0VIMIAiDAAIkrQAWkQAjl5JRmkAAAAAElFTkSuQmCC';

const clinician: ClinicianView = {
    id: 'p1',
    name: `Dr. Ana Example ${CANARY}`,
    role: 'Family doctor',
    languages: ['en', 'es'],
    modalities: ['in-person', 'video'],
    nextTime: '2021-03-11T14:30:00Z',
    zone: 'America/New_York',
};

export default {
    default: { properties: { clinician, choosable: true } },
    chosen: { properties: { clinician, choosable: true, chosen: true } },
    picture: { properties: { clinician: { ...clinician, picture }, choosable: true } },
    describedPicture: {
        properties: {
            clinician: {
                ...clinician,
                picture,
                pictureDescription: `She wears a mask with a window, so that her lips are seen. ${CANARY}`,
            },
        },
    },
    noOpenTimes: { properties: { clinician: { ...clinician, nextTime: null }, choosable: true } },
    nameOnly: { properties: { clinician: { id: 'p2', name: `Sam Example ${CANARY}` } } },
    notPermitted: { properties: { state: 'not-permitted' } },
    longText: {
        properties: {
            choosable: true,
            clinician: {
                ...clinician,
                name: `Dr. Maria Example-Donaudampfschifffahrtsgesellschaftskapitän ${CANARY}`,
                role: 'Specialist for physical medicine, rehabilitation and the care of people after a long time in hospital',
                languages: ['en', 'es', 'zh-Hant', 'ar', 'ht', 'American Sign Language'],
                modalities: ['in-person', 'video', 'phone'],
                zone: 'Australia/Lord_Howe',
            },
        },
    },
} satisfies Examples;
