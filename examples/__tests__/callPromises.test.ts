/** @jest-environment jsdom */
import { behavesLikeACallAdapter } from 'test-support/behavesLikeACallAdapter';
import { callInMemory } from './callInMemory';

describe('the call of the examples', () => {
    behavesLikeACallAdapter({
        situations: ['lobby', 'refusesUnmute', 'failsToJoin'],
        make: callInMemory,
    });
});
