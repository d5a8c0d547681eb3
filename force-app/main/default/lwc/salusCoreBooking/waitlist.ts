import type { Modality } from 'c/salusCoreSlots';

/** The days of a week, in their order from Monday. Source: FHIR R4, `days-of-week`. */
export const weekdays = Object.freeze(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const);

export type Weekday = (typeof weekdays)[number];

/** Morning, afternoon and evening. Source: FHIR R4, `event-timing`. */
export const partsOfDay = Object.freeze(['MORN', 'AFT', 'EVE'] as const);

export type PartOfDay = (typeof partsOfDay)[number];

/** What a person waits for. */
export interface WaitlistVisit {
    readonly locationId: string;
    readonly modality: Modality;
    readonly reasonId?: string;
    readonly clinicianId?: string;
    /** The instants between which it should be. */
    readonly from?: string;
    readonly to?: string;
}

/** What the person asks for, who waits for a visit of a kind. */
export interface WaitlistRequest extends WaitlistVisit {
    /** The same for every try, so that a lost answer never puts anybody on the list twice. */
    readonly idempotencyKey: string;
    /** The days that suit; left out, every day. */
    readonly days?: readonly Weekday[];
    /** The times of the day that suit; left out, every time. */
    readonly partsOfDay?: readonly PartOfDay[];
    /** How they are to be told: the value of the choice of the app. */
    readonly contact?: string;
}
