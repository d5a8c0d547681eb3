import type { ModalityName } from 'c/salusCoreAltText';
import angiogram from '@salesforce/label/c.Salus_Image_Modality_Angiogram';
import boneDensity from '@salesforce/label/c.Salus_Image_Modality_BoneDensity';
import ct from '@salesforce/label/c.Salus_Image_Modality_Ct';
import dentalXray from '@salesforce/label/c.Salus_Image_Modality_DentalXray';
import document from '@salesforce/label/c.Salus_Image_Modality_Document';
import ecg from '@salesforce/label/c.Salus_Image_Modality_Ecg';
import endoscopy from '@salesforce/label/c.Salus_Image_Modality_Endoscopy';
import eyePhoto from '@salesforce/label/c.Salus_Image_Modality_EyePhoto';
import eyeScan from '@salesforce/label/c.Salus_Image_Modality_EyeScan';
import fluoroscopy from '@salesforce/label/c.Salus_Image_Modality_Fluoroscopy';
import image from '@salesforce/label/c.Salus_Image_Modality_Image';
import mammogram from '@salesforce/label/c.Salus_Image_Modality_Mammogram';
import microscope from '@salesforce/label/c.Salus_Image_Modality_Microscope';
import mr from '@salesforce/label/c.Salus_Image_Modality_Mr';
import nuclear from '@salesforce/label/c.Salus_Image_Modality_Nuclear';
import pet from '@salesforce/label/c.Salus_Image_Modality_Pet';
import photo from '@salesforce/label/c.Salus_Image_Modality_Photo';
import ultrasound from '@salesforce/label/c.Salus_Image_Modality_Ultrasound';
import xray from '@salesforce/label/c.Salus_Image_Modality_Xray';

/** What made an image. */
export const modalityWords: Readonly<Record<ModalityName, string>> = Object.freeze({
    angiogram,
    boneDensity,
    ct,
    dentalXray,
    document,
    ecg,
    endoscopy,
    eyePhoto,
    eyeScan,
    fluoroscopy,
    image,
    mammogram,
    microscope,
    mr,
    nuclear,
    pet,
    photo,
    ultrasound,
    xray,
});
