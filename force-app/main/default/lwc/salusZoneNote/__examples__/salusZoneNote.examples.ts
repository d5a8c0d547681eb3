import { CANARY, type Examples } from 'test-support/examples';

const INSTANT = '2021-03-04T14:30:00Z';

export default {
    default: {
        properties: {
            zone: 'America/New_York',
            patientZone: 'America/Los_Angeles',
            instant: INSTANT,
            locationName: 'Invented Clinic, Boston',
        },
    },
    sameZone: {
        properties: { zone: 'America/New_York', patientZone: 'America/New_York', instant: INSTANT },
    },
    farAway: {
        properties: {
            zone: 'America/New_York',
            patientZone: 'Asia/Kathmandu',
            instant: INSTANT,
            locationName: 'Invented Clinic, Boston',
        },
    },
    unknown: { properties: { zone: `Nowhere/${CANARY}`, instant: INSTANT } },
    longText: {
        properties: {
            zone: 'Australia/Lord_Howe',
            patientZone: 'America/Argentina/ComodRivadavia',
            instant: INSTANT,
            locationName:
                'Invented Memorial Hospital and Regional Outpatient Centre for Rehabilitation, Building Seven, South Entrance',
        },
    },
} satisfies Examples;
