/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { behavesLikeACallAdapter, promisesOfACall } from 'test-support/behavesLikeACallAdapter';
import { callByChime } from './chimeCall';

/*
 * Chime has no lobby and no hands, mutes nobody and asks nobody to unmute, and says of no meeting that it is
 * recorded.
 */
const CANT =
    /lobby|wait before|isn’t let in|asks the person to unmute|host switch|hand|what of somebody|every kind|recorded/u;

describe('ChimeAdapter', () => {
    behavesLikeACallAdapter(
        { situations: ['refusesUnmute', 'failsToJoin'], make: callByChime },
        promisesOfACall.filter((title) => CANT.test(title)),
    );
});
