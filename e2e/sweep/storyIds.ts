/** A story and the file that it is written in. */
interface Story {
    readonly id: string;
    readonly file: string;
}

/** The stories in a Storybook's index. Throws where there is none: nothing was swept. */
export function storiesIn(index: string): Story[] {
    const { entries } = JSON.parse(index) as {
        entries: Record<string, { id: string; type: string; importPath: string }>;
    };
    const stories = Object.values(entries)
        .filter(({ type }) => type === 'story')
        .map(({ id, importPath }) => ({ id, file: importPath }));
    if (!stories.length) throw new Error('the Storybook holds no story');
    return stories.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}
