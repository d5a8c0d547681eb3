import type { SideName, ViewName } from 'c/salusCoreAltText';
import left from '@salesforce/label/c.Salus_Image_Side_Left';
import right from '@salesforce/label/c.Salus_Image_Side_Right';
import both from '@salesforce/label/c.Salus_Image_Side_Both';
import above from '@salesforce/label/c.Salus_Image_View_Above';
import front from '@salesforce/label/c.Salus_Image_View_Front';
import lying from '@salesforce/label/c.Salus_Image_View_Lying';
import oblique from '@salesforce/label/c.Salus_Image_View_Oblique';
import obliqueBreast from '@salesforce/label/c.Salus_Image_View_ObliqueBreast';
import side from '@salesforce/label/c.Salus_Image_View_Side';

/** From where an image was taken. */
export const viewWords: Readonly<Record<ViewName, string>> = Object.freeze({
    above,
    front,
    lying,
    oblique,
    obliqueBreast,
    side,
});

/** Which side of the body it shows. */
export const sideWords: Readonly<Record<SideName, string>> = Object.freeze({ left, right, both });
