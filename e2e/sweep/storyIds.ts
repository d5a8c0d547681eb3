/** The ids of the stories in a Storybook's index. Throws where there is none: nothing was swept. */
export function storiesIn(index: string): string[] {
    const { entries } = JSON.parse(index) as {
        entries: Record<string, { id: string; type: string }>;
    };
    const ids = Object.values(entries)
        .filter(({ type }) => type === 'story')
        .map(({ id }) => id);
    if (!ids.length) throw new Error('the Storybook holds no story');
    return ids.sort();
}
