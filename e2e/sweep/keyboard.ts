import type { AnyPage } from '../keyboard/anyPage';
import type { Finding } from './finding';

interface Stop {
    readonly name: string;
    readonly mark: number;
    /** Whether Tab stayed where it was, although no modal dialog keeps it there. */
    readonly isTrap: boolean;
    readonly problem?: string;
}

/* More stops than any story needs: a longer walk is a story that should hold fewer examples. */
const MOST = 80;

/* Marks what can be reached, and says what the focus looks like where it is now. */
function lookAtFocus(): Stop | null {
    const { sweep } = window;
    const walk = window as unknown as {
        salusMarks?: Map<Element, number>;
        salusTab?: Event;
        salusLast?: Element;
    };
    if (!walk.salusMarks)
        window.addEventListener('keydown', (event) => (walk.salusTab = event), true);
    const marks = (walk.salusMarks ??= new Map());
    const element = sweep.focused();
    if (!element) return null;
    const isModal = [...sweep.ancestorsOf(element)].some((one) => one.matches('dialog:modal'));
    // WebKitGTK (2.50) stays at a page's only stop, and not because the page has stopped the key.
    const isStopped = walk.salusLast === element && walk.salusTab?.defaultPrevented;
    walk.salusLast = element;
    if (!marks.has(element)) marks.set(element, marks.size);
    return {
        name: sweep.nameOf(element),
        mark: marks.get(element) ?? 0,
        isTrap: isStopped === true && !isModal,
        problem: sweep.focusProblem(element),
    };
}

/* What Tab should have stopped at and didn't: one radio stands for its group. */
function missedByTab(): string[] {
    const { sweep } = window;
    const marks =
        (window as unknown as { salusMarks?: Map<Element, number> }).salusMarks ?? new Map();
    const modal = sweep.all().find((element) => element.matches('dialog:modal'));
    const visitedGroups = new Set(
        [...marks.keys()]
            .filter((element) => element.isConnected) // Not of a story that this page showed before.
            .map((element) => (element as HTMLInputElement).name)
            .filter(Boolean),
    );
    const isGrouped = (element: HTMLElement): boolean =>
        element.matches('input[type="radio"]') &&
        visitedGroups.has((element as HTMLInputElement).name);
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return sweep
        .all()
        .filter(
            (element) =>
                element.matches(CONTROLS) && element.tabIndex >= 0 && !element.matches(':disabled'),
        )
        .filter(
            (element) =>
                element.checkVisibility({ visibilityProperty: true }) && !isGrouped(element),
        )
        .filter((element) => ![element, ...sweep.ancestorsOf(element)].some((one) => one.inert))
        .filter((element) => !modal || [...sweep.ancestorsOf(element)].includes(modal))
        .filter((element) => !marks.has(element) && !element.shadowRoot)
        .map((element) => sweep.nameOf(element));
}

/** Tab reaches whatever can be acted on, is never caught, and always shows where it is. */
export async function keyboardFindings(
    page: Pick<AnyPage, 'evaluate' | 'keyboard'>,
): Promise<Finding[]> {
    const findings: Finding[] = [];
    const add = (element: string, message: string): void => {
        findings.push({ rule: 'keyboard', element, message });
    };
    const seen = new Set<number>();
    let blanks = 0;
    for (let stops = 0; stops < MOST; stops++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(lookAtFocus);
        if (!stop) {
            // The focus left the page, at its end or because something let go of it.
            if (blanks++) break;
            continue;
        }
        if (seen.has(stop.mark)) {
            // Past the end Chromium (156, headless) begins again, if need be at the only stop.
            if (stop.isTrap) add(stop.name, 'holds the focus: Tab does not leave it');
            break;
        }
        seen.add(stop.mark);
        if (stop.problem) add(stop.name, stop.problem);
    }
    if (seen.size >= MOST) return findings;
    for (const element of await page.evaluate(missedByTab)) add(element, 'is not reached by Tab');
    return findings;
}
