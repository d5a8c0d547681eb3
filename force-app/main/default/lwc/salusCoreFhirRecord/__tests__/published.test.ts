import { anyPlan, openResources, readRecord } from 'c/salusCoreFhirRecord';
import { leavesOf } from 'test-support/fhirLeaves';
import { publishedResources, whereThere } from 'test-support/usCore';

/* Every text of a view. */
function textsIn(value: unknown): readonly string[] {
    if (Array.isArray(value)) return value.flatMap(textsIn);
    if (typeof value === 'object' && value !== null)
        return Object.entries(value)
            .filter(([key]) => !['key', 'element', 'id'].includes(key))
            .flatMap(([, one]) => textsIn(one));
    return value === undefined || value === null ? [] : [String(value)];
}

/* What no view has, by the end of its path: addresses, and what is about the resource. */
const LEFT_OUT =
    /\.(system|version|url|reference|fullUrl|id|resourceType|data|hash|size|language|userSelected|rank)$|\.(meta|text\.(status|div)|search|link)(\.|$)|\.(subject|patient)\.display$|Bundle\.(type|total)$/;

describe(`what a published resource says is in its view ${whereThere}`, () => {
    it.each(publishedResources)('$name', ({ text }) => {
        const resources = openResources(text);
        const views = resources.all.map((one) => readRecord(one, anyPlan(one.type), resources));
        const texts = textsIn(views);
        const whole = texts.join('\n').toLowerCase();
        const missing = leavesOf(text)
            .filter(({ path }) => !LEFT_OUT.test(path))
            .filter((leaf) => !whole.includes(leaf.text.toLowerCase()));
        const told = missing.filter(
            ({ path }) => !/(coding|Coding|class|format)\.code$/.test(path),
        );
        expect(told.map(({ path, text: words }) => `${path}: ${words}`)).toEqual([]);
        expect(resources.problems.all().map(String)).toEqual([]);
    });
});
