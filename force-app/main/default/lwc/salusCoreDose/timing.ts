import type { TimingView } from 'c/salusCoreFhirDosage';
import { NOTHING, received, together, type Said } from './pair';
import { boundsSaid } from './bounds';
import * as repeat from './repeat';
import { receivedConcept } from './terms';
import { isOnlyCode, patternOf, saysSame } from './timingCode';
import type { DoseContext } from './words';

/* The code stands for the whole timing but how long it goes on. Source: FHIR R4, Timing.code. */
function whole(timing: TimingView): TimingView {
    const pattern = isOnlyCode(timing) ? patternOf(timing) : undefined;
    return pattern ? { ...timing, ...pattern } : timing;
}

function codeSaid(timing: TimingView): Said {
    const { code } = timing;
    const pattern = patternOf(timing);
    const isSaid = pattern && (isOnlyCode(timing) || saysSame(timing, pattern));
    return !code || isSaid ? NOTHING : received('howOften', receivedConcept(code));
}

/** When it is taken. */
export function timingSaid(timing: TimingView | undefined, context: DoseContext): Said {
    if (!timing) return NOTHING;
    const all = whole(timing);
    return together(
        repeat.overSaid(all, context),
        repeat.oftenSaid(all, context),
        repeat.eventsSaid(all, context),
        repeat.daysSaid(all, context),
        repeat.clockSaid(all, context),
        repeat.datesSaid(all, context),
        codeSaid(timing),
    );
}

/** How long it goes on, and how many times. */
export const extentSaid = (timing: TimingView | undefined, context: DoseContext): Said =>
    together(
        timing ? repeat.countSaid(timing, context) : NOTHING,
        boundsSaid(timing?.bounds, context),
    );
