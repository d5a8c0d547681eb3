/** The pages of a task in their order, as its answers stand. */
export interface TaskPages<Page extends string> {
    readonly pages: readonly Page[];
    /** Whether the person may go past a page: what it asks for is answered. */
    isComplete(page: Page): boolean;
}

/** Whether a page can be shown now: it is one of the task's, and those before it are complete. */
export const mayShow = <Page extends string>(
    { pages, isComplete }: TaskPages<Page>,
    page: Page,
): boolean => pages.includes(page) && pages.slice(0, pages.indexOf(page)).every(isComplete);

/** The page that was asked for, or the first one that has to be completed before it. */
export const pageFor = <Page extends string>(
    task: TaskPages<Page>,
    wanted: string | undefined,
): Page | undefined => {
    const { pages, isComplete } = task;
    const page = pages.find((one) => one === wanted) ?? pages[0];
    return page && mayShow(task, page) ? page : pages.find((one) => !isComplete(one));
};

export const pageBefore = <Page extends string>(
    { pages }: TaskPages<Page>,
    page: Page,
): Page | undefined => pages[pages.indexOf(page) - 1];

/**
 * Where somebody who is shown a page still returns to. Back and Forward on the way change nothing;
 * there, or past it, nothing is left to return to.
 */
export function returnFrom<Page extends string>(
    { pages }: TaskPages<Page>,
    page: Page,
    returnTo?: Page,
): Page | undefined {
    return returnTo && pages.indexOf(returnTo) > pages.indexOf(page) ? returnTo : undefined;
}

/**
 * Where Continue leads: to the next page, or, for somebody who came to change one answer, back to
 * where they came from, by way of what the change has left incomplete.
 */
export function pageAfter<Page extends string>(
    task: TaskPages<Page>,
    page: Page,
    returnTo?: Page,
): Page | undefined {
    const { pages } = task;
    const wanted = returnFrom(task, page, returnTo);
    return wanted ? pageFor(task, wanted) : pages[pages.indexOf(page) + 1];
}
