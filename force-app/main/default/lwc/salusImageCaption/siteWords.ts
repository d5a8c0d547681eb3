import type { SiteName } from 'c/salusCoreAltText';
import abdomen from '@salesforce/label/c.Salus_Image_Site_Abdomen';
import ankle from '@salesforce/label/c.Salus_Image_Site_Ankle';
import arm from '@salesforce/label/c.Salus_Image_Site_Arm';
import bladder from '@salesforce/label/c.Salus_Image_Site_Bladder';
import breast from '@salesforce/label/c.Salus_Image_Site_Breast';
import chest from '@salesforce/label/c.Salus_Image_Site_Chest';
import clavicle from '@salesforce/label/c.Salus_Image_Site_Clavicle';
import cSpine from '@salesforce/label/c.Salus_Image_Site_CSpine';
import elbow from '@salesforce/label/c.Salus_Image_Site_Elbow';
import eye from '@salesforce/label/c.Salus_Image_Site_Eye';
import finger from '@salesforce/label/c.Salus_Image_Site_Finger';
import foot from '@salesforce/label/c.Salus_Image_Site_Foot';
import forearm from '@salesforce/label/c.Salus_Image_Site_Forearm';
import hand from '@salesforce/label/c.Salus_Image_Site_Hand';
import head from '@salesforce/label/c.Salus_Image_Site_Head';
import heart from '@salesforce/label/c.Salus_Image_Site_Heart';
import hip from '@salesforce/label/c.Salus_Image_Site_Hip';
import jaw from '@salesforce/label/c.Salus_Image_Site_Jaw';
import knee from '@salesforce/label/c.Salus_Image_Site_Knee';
import leg from '@salesforce/label/c.Salus_Image_Site_Leg';
import lSpine from '@salesforce/label/c.Salus_Image_Site_LSpine';
import neck from '@salesforce/label/c.Salus_Image_Site_Neck';
import pelvis from '@salesforce/label/c.Salus_Image_Site_Pelvis';
import prostate from '@salesforce/label/c.Salus_Image_Site_Prostate';
import shoulder from '@salesforce/label/c.Salus_Image_Site_Shoulder';
import skull from '@salesforce/label/c.Salus_Image_Site_Skull';
import spine from '@salesforce/label/c.Salus_Image_Site_Spine';
import tSpine from '@salesforce/label/c.Salus_Image_Site_TSpine';
import thigh from '@salesforce/label/c.Salus_Image_Site_Thigh';
import toe from '@salesforce/label/c.Salus_Image_Site_Toe';
import wrist from '@salesforce/label/c.Salus_Image_Site_Wrist';

/** Of which part of the body an image is: “of the chest”. */
export const siteWords: Readonly<Record<SiteName, string>> = Object.freeze({
    ABDOMEN: abdomen,
    ANKLE: ankle,
    ARM: arm,
    BLADDER: bladder,
    BREAST: breast,
    CHEST: chest,
    CLAVICLE: clavicle,
    CSPINE: cSpine,
    ELBOW: elbow,
    EYE: eye,
    FINGER: finger,
    FOOT: foot,
    FOREARM: forearm,
    HAND: hand,
    HEAD: head,
    HEART: heart,
    HIP: hip,
    JAW: jaw,
    KNEE: knee,
    LEG: leg,
    LSPINE: lSpine,
    NECK: neck,
    PELVIS: pelvis,
    PROSTATE: prostate,
    SHOULDER: shoulder,
    SKULL: skull,
    SPINE: spine,
    TSPINE: tSpine,
    THIGH: thigh,
    TOE: toe,
    WRIST: wrist,
});
