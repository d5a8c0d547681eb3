/** @jest-environment jsdom */
import { behavesLikeACallAdapter, promisesOfACall } from 'test-support/behavesLikeACallAdapter';
import { callByTwilio } from './twilioCall';

/*
 * Twilio has no lobby and no hands, mutes nobody, lets everybody unmute and asks nobody to, and tells who is
 * removed nothing of why.
 */
const CANT =
    /lobby|wait before|isn’t let in|unmute|host switch|was removed|hand|what of somebody|every kind/u;

describe('TwilioAdapter', () => {
    behavesLikeACallAdapter(
        { situations: ['failsToJoin'], make: callByTwilio },
        promisesOfACall.filter((title) => CANT.test(title)),
    );
});
