import {
    indexAfter,
    mayHappen,
    sayPercent,
    STEP,
    type ImageMove,
    type Viewing,
    type ViewingEvent,
} from 'c/salusCoreImageViewing';
import { fill, sayCount } from 'c/salusCoreWords';
import type { IconName } from 'c/salusIcon';
import { locale } from 'c/salusPlatformLocale';
import brighter from '@salesforce/label/c.Salus_Image_Brighter';
import brightness from '@salesforce/label/c.Salus_Image_Brightness';
import contrast from '@salesforce/label/c.Salus_Image_Contrast';
import darker from '@salesforce/label/c.Salus_Image_Darker';
import fit from '@salesforce/label/c.Salus_Image_Fit';
import lessContrast from '@salesforce/label/c.Salus_Image_LessContrast';
import lookDown from '@salesforce/label/c.Salus_Image_LookDown';
import lookLeft from '@salesforce/label/c.Salus_Image_LookLeft';
import lookRight from '@salesforce/label/c.Salus_Image_LookRight';
import lookUp from '@salesforce/label/c.Salus_Image_LookUp';
import moreContrast from '@salesforce/label/c.Salus_Image_MoreContrast';
import move from '@salesforce/label/c.Salus_Image_Move';
import next from '@salesforce/label/c.Salus_Image_Next';
import position from '@salesforce/label/c.Salus_Image_Position';
import previous from '@salesforce/label/c.Salus_Image_Previous';
import rotated from '@salesforce/label/c.Salus_Image_Rotated';
import rotateLeft from '@salesforce/label/c.Salus_Image_RotateLeft';
import rotateRight from '@salesforce/label/c.Salus_Image_RotateRight';
import whole from '@salesforce/label/c.Salus_Image_Whole';
import zoom from '@salesforce/label/c.Salus_Image_Zoom';
import zoomIn from '@salesforce/label/c.Salus_Image_ZoomIn';
import zoomOut from '@salesforce/label/c.Salus_Image_ZoomOut';

/** What a button does: it changes how the image is looked at, or goes to another. */
export type Tool =
    { readonly event: ViewingEvent; readonly move?: undefined } | { readonly move: ImageMove };

interface ToolLook {
    readonly label: string;
    readonly icon: IconName;
}

const look = (x: number, y: number): Tool => ({ event: { type: 'look', x, y } });

const TOOLS = {
    previous: { label: previous, icon: 'back', move: 'previous' },
    next: { label: next, icon: 'next', move: 'next' },
    'zoom-out': { label: zoomOut, icon: 'minus', event: { type: 'zoom-out' } },
    'zoom-in': { label: zoomIn, icon: 'plus', event: { type: 'zoom-in' } },
    fit: { label: fit, icon: 'fit', event: { type: 'fit' } },
    'look-left': { label: lookLeft, icon: 'arrow-left', ...look(-STEP, 0) },
    'look-up': { label: lookUp, icon: 'arrow-up', ...look(0, -STEP) },
    'look-down': { label: lookDown, icon: 'arrow-down', ...look(0, STEP) },
    'look-right': { label: lookRight, icon: 'arrow-right', ...look(STEP, 0) },
    'rotate-left': {
        label: rotateLeft,
        icon: 'rotate-left',
        event: { type: 'rotate', quarters: -1 },
    },
    'rotate-right': {
        label: rotateRight,
        icon: 'rotate-right',
        event: { type: 'rotate', quarters: 1 },
    },
    darker: { label: darker, icon: 'darker', event: { type: 'brightness', by: -25 } },
    brighter: { label: brighter, icon: 'brighter', event: { type: 'brightness', by: 25 } },
    'less-contrast': {
        label: lessContrast,
        icon: 'less-contrast',
        event: { type: 'contrast', by: -25 },
    },
    'more-contrast': {
        label: moreContrast,
        icon: 'more-contrast',
        event: { type: 'contrast', by: 25 },
    },
} as const satisfies Readonly<Record<string, Tool & ToolLook>>;

type ToolName = keyof typeof TOOLS;

/** What the tool of this name does; undefined for any other name. */
export const toolNamed = (name = ''): Tool | undefined =>
    Object.hasOwn(TOOLS, name) ? TOOLS[name as ToolName] : undefined;

const percent = (part: number): string => sayPercent(part, locale);

/** What is shown of each way of looking, in words: above its buttons, and announced when it changes. */
export const viewingWords = (viewing: Viewing) => ({
    zoom: fill(zoom, percent(viewing.zoom)),
    look: viewing.zoom === 1 ? whole : move,
    rotate: fill(rotated, sayCount(viewing.quarters * 90, locale)),
    brightness: fill(brightness, percent(viewing.brightness / 100)),
    contrast: fill(contrast, percent(viewing.contrast / 100)),
});

interface ShownTool extends ToolLook {
    readonly name: ToolName;
    readonly isUnavailable: 'true' | undefined;
}

/** Buttons that belong together, with what they have made of the image so far. */
export interface ToolGroup {
    readonly key: string;
    readonly labelId: string;
    readonly label: string;
    readonly tools: readonly ShownTool[];
}

const GROUPS = {
    images: ['previous', 'next'],
    zoom: ['zoom-out', 'zoom-in', 'fit'],
    look: ['look-left', 'look-up', 'look-down', 'look-right'],
    rotate: ['rotate-left', 'rotate-right'],
    brightness: ['darker', 'brighter'],
    contrast: ['less-contrast', 'more-contrast'],
} as const satisfies Readonly<Record<string, readonly ToolName[]>>;

/** The buttons for an image of a series, as they are now. One image alone has none to go to another. */
export function toolGroups(viewing: Viewing, index: number, count: number): readonly ToolGroup[] {
    const can = (tool: Tool): boolean =>
        tool.move ? indexAfter(tool.move, index, count) !== index : mayHappen(viewing, tool.event);
    const words = {
        images: fill(position, sayCount(index + 1, locale), sayCount(count, locale)),
        ...viewingWords(viewing),
    };
    return (Object.keys(GROUPS) as readonly (keyof typeof GROUPS)[])
        .filter((key) => key !== 'images' || count > 1)
        .map((key) => ({
            ...{ key, labelId: `label-${key}`, label: words[key] },
            tools: GROUPS[key].map((name) => ({
                ...{ name, label: TOOLS[name].label, icon: TOOLS[name].icon },
                isUnavailable: can(TOOLS[name]) ? undefined : 'true',
            })),
        }));
}
