import { SalusProblem } from 'c/salusCoreProblems';
import { isIceAddress, isSafeSignalling } from 'c/salusCoreSignalling';
import { report } from 'c/salusHostProblems';
import type { WebRtcOptions } from './options';

const problem = (property: string, help: string): SalusProblem =>
    new SalusProblem('insecure-address', 'WebRtcAdapter', property, help);

/** Whether every address may be used. The developer is told which property holds one that may not. */
export function areSafe({ signalling: { address }, iceServers = [] }: WebRtcOptions): boolean {
    const isOpen = address !== undefined && !isSafeSignalling(address);
    const isOdd = !iceServers.flatMap(({ urls }) => urls).every(isIceAddress);
    if (isOpen)
        report(
            problem('signalling.address', 'has to be wss: or https:, unless it is this machine'),
        );
    if (isOdd) report(problem('iceServers', 'has to be stun:, stuns:, turn: or turns:'));
    return !isOpen && !isOdd;
}
